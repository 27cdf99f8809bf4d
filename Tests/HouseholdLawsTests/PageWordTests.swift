import HouseholdLaws
import Messages
import Testing

/// What pages say in each language; `make test` reads more of them in a release build.
@Suite struct PageWordTests {
  @Test(arguments: Language.allCases)
  func `pages of made-up households keep the words of the house`(language: Language) {
    let maker = SiteMaker()
    var run = PageRun(language)
    for seed in [2, 3, 4, 6, 7] { run.add(seed: seed, with: maker) }
    #expect(run.faults == [])
    #expect(run.pages > 150 && run.disagreeing >= 2)
    #expect(run.said.shares > 20 && run.said.loggedShares > 0)
  }

  @Test(arguments: Language.allCases)
  func `each planted fault is found, and nothing beside it`(language: Language) {
    #expect(SaidOnPages.missed(in: language) == [])
  }

  @Test func `a page is read sentence by sentence`() {
    let page = """
      <nav><a href="x.html">No</a></nav><main id="main"><h1>One &amp; two</h1>
      <p>It is <b>58&nbsp;%</b>, <a href="a>b">see</a>. And 3.5&#39;s? Yes!</p>
      <table><tr><td>a</td><td>b</td></tr></table></main><footer>No</footer>
      """
    #expect(
      sentences(ofPage: page) == [
        "One & two", "It is 58 %, see.", "And 3.5's?", "Yes!", "a", "b",
      ])
  }
}
