import HouseholdModel
import MarkupText
import Testing

@testable import SiteViews

/// Where the glossary finds its terms.
@Suite struct GlossaryTests {
  private func linked(
    _ text: String, _ milestones: [Milestone], on route: Route = .overview
  ) -> String {
    // `[words>id]` is easier to read than a link.
    Glossary(milestones).linked(text, on: route).text
      .replacing(/<a class="term" href="(?:\.\.\/)*milestones\/([a-z0-9-]+)\.html">([^<]*)<\/a>/) {
        "[\($0.2)>\($0.1)]"
      }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var term: String
    var text: String
    var says: String
    var testDescription: String { "\(term) in \(text)" }
  }

  @Test(arguments: [
    Case(
      term: "Hand-off", text: "HAND-OFF, hand‑off and hand off",
      says: "[HAND-OFF>t], [hand‑off>t] and [hand off>t]"),
    Case(term: "hand off", text: "our hand-off.", says: "our [hand-off>t]."),
    Case(
      term: "Hand-off", text: "handoff, hand-offs, hands off", says: "handoff, hand-offs, hands off"
    ),
    Case(term: "Hand-off", text: "hand. Off we went", says: "hand. Off we went"),
    Case(
      term: "Hand-off", text: "hand! off; hand: off… hand?off",
      says: "hand! off; hand: off… hand?off"),
    Case(term: "Hand-off", text: "hand, off", says: "[hand, off>t]"),
    Case(
      term: "the big swap", text: "After the big\nswap came", says: "After [the big\nswap>t] came"),
    Case(
      term: "the big swap", text: "After the big\r\n  swap", says: "After [the big\r\n  swap>t]"),
    Case(
      term: "the big swap", text: "the big\n\nswap, the big\n \nswap",
      says: "the big\n\nswap, the big\n \nswap"),
    Case(term: "Don’t ask", text: "We don't ask.", says: "We [don&#39;t ask>t]."),
    Case(term: "Dr. Sommer", text: "Dr. Sommer, dr Sommer", says: "[Dr. Sommer>t], [dr Sommer>t]"),
    Case(
      term: "Step 2: rest", text: "step 2: rest. Step 2. Rest",
      says: "[step 2: rest>t]. [Step 2. Rest>t]"),
    Case(
      term: "Sunday", text: "(“Sunday”) Sundays xSunday Sunday",
      says: "(“[Sunday>t]”) Sundays xSunday [Sunday>t]"),
    Case(
      term: "Été", text: "l’e\u{301}te\u{301} et ÉTÉ", says: "l’[e\u{301}te\u{301}>t] et [ÉTÉ>t]"),
    Case(term: "🎉", text: "🎉 party", says: "🎉 party"),
    Case(term: "&", text: "<&>", says: "&lt;&amp;&gt;"),
    Case(term: "a", text: "", says: ""),
    Case(term: "amp", text: "a & b", says: "a &amp; b"),
    Case(term: "lt b", text: "<b>", says: "&lt;b&gt;"),
  ])
  func `a term is found by its words, whatever stands between them but the end of a sentence`(
    example: Case
  ) {
    #expect(linked(example.text, [term("t", example.term)]) == example.says)
  }

  @Test func `the longest term wins, in whatever order they were written`() {
    let terms = [term("a", "Sunday"), term("b", "Quiet Sunday"), term("c", "quiet sunday morning")]
    for milestones in [terms, terms.reversed()] {
      #expect(
        linked("A quiet Sunday morning, a quiet Sunday evening, a Sunday, quiet", milestones)
          == "A [quiet Sunday morning>c], a [quiet Sunday>b] evening, a [Sunday>a], quiet")
    }
  }

  @Test func `a longer term that breaks off leaves the shorter one`() {
    let terms = [term("a", "quiet"), term("b", "quiet Sunday morning")]
    #expect(linked("quiet Sunday. Morning quiet", terms) == "[quiet>a] Sunday. Morning [quiet>a]")
  }

  @Test func `other words for a term lead to it, but not from its own page`() {
    let terms = [term("a", "Swap", also: ["the big one"]), term("b", "Sunday")]
    let text = "Swap, the big one, Sunday"
    #expect(linked(text, terms) == "[Swap>a], [the big one>a], [Sunday>b]")
    #expect(
      linked(text, terms, on: .milestone(MilestoneID("a"))) == "Swap, the big one, [Sunday>b]")
  }

  @Test func `no glossary leaves the text as it is, escaped`() {
    #expect(linked("<Sunday> & \"rest\"", []) == "&lt;Sunday&gt; &amp; &quot;rest&quot;")
  }

  @Test func `300 terms and 2,000 texts give each mention once`() {
    let terms = (0..<300).map { term("t\($0)", "first little step number \($0)") }
    let glossary = Glossary(terms)
    var links = 0
    for number in 0..<2000 {
      let text =
        "Some words and the first little step, the First little step number \(number % 300)."
      let markup = glossary.linked(text, on: .overview).text
      if markup.contains("milestones/t\(number % 300).html\">First little step number") {
        links += 1
      }
      #expect(markup.split(separator: "<a ").count == 2)
    }
    #expect(links == 2000)
  }

  // In whole pages.

  private func household(body: String, note: String = "") -> Household {
    var household = smallHousehold()
    household.log = [
      LogEntry(
        date: date("2026-01-06"), who: .partner(.first), verb: .did,
        subject: .task(TaskID("groceries"), nil), note: note, range: nowhere)
    ]
    household.settings.lifeEvents = []
    household.changes = []
    household.pages = [
      FreePage(
        id: "deal", title: "Our Sunday deal", order: nil,
        body: .init(body, at: nowhere), range: nowhere)
    ]
    household.milestones = [term("sunday", "Sunday", also: ["rest day"], body: "A Sunday of ours.")]
    return household
  }

  @Test(arguments: [
    ("Sunday", 1), ("*Sun*day", 0), ("**Sunday**", 1), ("# Sunday", 1), ("- Sunday\n- rest day", 2),
    ("`Sunday`", 0), ("```\nSunday\n```", 0), ("[Sunday](https://example.org)", 0),
    ("[Sunday](../tasks/groceries.md)", 0), ("https://example.org/Sunday", 0), ("rest\nday", 1),
    ("rest\n\nday", 0), ("rest. Day", 0), ("rest\\\nday", 0), ("| Sunday |\n|---|\n| Sunday |", 2),
    ("> Sunday", 1), ("~~Sunday~~", 1), ("Sunday[^1]\n\n[^1]: rest day", 2),
  ])
  func `in Markdown a term links in words, never in code or in another link`(
    body: String, count: Int
  ) throws {
    let page = try #require(pages(of: household(body: body)).files["pages/deal.html"])
    #expect(page.split(separator: "<a class=\"term\"").count - 1 == count)
    let main = try #require(page.split(separator: "<main").last)
    #expect(!main.contains(#/<a [^>]*>[^<]*<a /#), "no link stands in a link")
  }

  @Test func `a term lists exactly the pages that mention it`() throws {
    func mentions(_ household: Household, of id: String = "sunday") throws -> [String] {
      let page = try #require(pages(of: household).files["milestones/\(id).html"])
      guard let list = page.split(separator: "<ul class=\"dots mentions\">").dropFirst().first,
        let end = list.firstRange(of: "</ul>")
      else { return [] }
      return list[..<end.lowerBound].matches(of: /href="([^"]+)"/).map { String($0.1) }
    }
    #expect(try mentions(household(body: "Nothing")) == [])
    let found = try mentions(household(body: "Sunday", note: "our rest day"))
    #expect(
      found
        == [
          "../pages/deal.html", "../tasks/groceries.html", "../weeks/2026-01-05.html",
        ])
    var other = household(body: "[Sunday](https://example.org) `Sunday`", note: "Sundays")
    other.milestones.append(term("swap", "Swap", body: "On a Sunday."))
    other.milestones.append(term("walk", "Walk", body: "No Sun day."))
    #expect(try mentions(other) == ["../milestones/swap.html"])
    #expect(try mentions(other, of: "swap") == [])
    // Where it was reached, its month tells of it.
    other.milestones[0] = term("sunday", "Sunday", .reached(date("2026-02-27")))
    #expect(
      try mentions(other) == [
        "../index.html", "../milestones/swap.html", "../months/2026-02.html",
        "../weeks/2026-02-23.html", "../years/2026.html",
      ])
  }
}
