import HouseholdModel
import SiteTemplates
import SourceText
import Testing

/// The pages that are mostly words: guide, ideas, how to read, the rough patch.
struct GuideTests {
  @Test func `the pages of words are in every site`() {
    var bare = smallHousehold()
    (bare.log, bare.milestones, bare.changes) = ([], [], [])
    (bare.tasks, bare.pages) = ([], [])
    for household in [bare, smallHousehold(), talkingHousehold()] {
      let site = pages(of: household)
      #expect(site.problems.isEmpty)
      for path in ["conversation-guide.html", "how-to-read.html", "ideas/index.html"] {
        #expect(site.files[path] != nil, "\(path)")
        #expect(site.files["index.html"]?.contains("href=\"how-to-read.html\"") == true)
      }
      #expect(deadLinks(in: site.files) == [])
    }
  }

  @Test func `every link to an idea finds it`() throws {
    let files = pages(of: talkingHousehold()).files
    let ideas = try #require(files["ideas/index.html"])
    var found = 0
    for (path, text) in files {
      for match in text.matches(of: /href="(?:\.\.\/)?ideas\/index\.html#([^"]+)"/) {
        found += 1
        #expect(ideas.contains("id=\"\(match.1)\""), "\(path): \(match.1)")
      }
    }
    #expect(found > 3)
  }

  @Test func `ideas stand from A to Z, each once, in two to five sentences`() throws {
    let page = try #require(pages(of: smallHousehold()).files["ideas/index.html"])
    let entries = page.matches(of: /<dt id="([^"]+)">([^<]+)<\/dt>\n<dd>(.+)<\/dd>/)
    #expect(entries.count > 60)
    let terms = entries.map { $0.2.lowercased() }
    #expect(terms == terms.sorted())
    #expect(Set(entries.map { String($0.1) }).count == entries.count)
    for entry in entries {
      let text = entry.3.replacing(/<[^>]+>/, with: "")
      let sentences = text.matches(of: /[.?!]”?(?: |$)/).count
      #expect((2...5).contains(sentences), "\(entry.2): \(sentences) sentences")
    }
    for pair in ["care-and-responsibility", "intimacy-and-labour", "participation-and-management"] {
      #expect(entries.contains { $0.1 == pair }, "\(pair)")
    }
  }

  @Test func `how to read uses nobody's name and marks its examples`() throws {
    let page = try #require(pages(of: smallHousehold()).files["how-to-read.html"])
    let main = try #require(page.firstMatch(of: /<main[^>]*>([\s\S]*)<\/main>/)).1
    #expect(!main.contains("Ana") && !main.contains("Ben"))
    #expect(main.matches(of: /<div class="example">/).count == 4)
    #expect(main.matches(of: /<p class="soft"><strong>Example\.<\/strong>/).count == 4)
  }

  @Test func `the guide says how to begin, to stop and where not to use it`() throws {
    let page = try #require(pages(of: smallHousehold()).files["conversation-guide.html"])
    for words in [
      "I want us to build something that works better for both of us.", "safety.html",
      "What is feeling heavy right now?", "Pause if either of you is tired",
      "Would you like me to listen, or to help?", "Write down one agreement",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test func `no text uses a word that keeps count of a person`() throws {
    let text = try #require(TemplateCatalog.standard.texts["locales/en.ftl"])
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count > 1000)
    #expect(countingWords(in: lines.joined(separator: " ")) == [])
    #expect(
      countingWords(in: "a = Who owes, 5 percentage points, ten points") == ["owes", "points"])
  }

  @Test func `no sheet or page of words says more of one partner than of the other`() {
    func swapped(_ text: String) -> String {
      text.replacing("Ana", with: "\u{1}").replacing("Ben", with: "Ana")
        .replacing("\u{1}", with: "Ben")
    }
    let one = pages(of: smallHousehold()).files
    let other = pages(of: smallHousehold(first: "Ben", second: "Ana")).files
    for path in one.keys.sorted() where path.hasPrefix("worksheets/") || path.hasPrefix("ideas/") {
      #expect(other[path] == one[path].map(swapped), "\(path)")
    }
  }
}

/// The words of a text that keep count of a person; percentage points do not.
private func countingWords(in text: String) -> [String] {
  let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
  return zip(words, words.dropFirst()).filter { before, word in
    forbidden.contains(word) && !(before == "percentage" && word == "points")
  }.map { String($0.1) }
}

private let forbidden: Set<Substring> = [
  "failed", "fails", "failure", "lazy", "owes", "owe", "beats", "score", "scores", "points",
  "deserves", "deserve", "should", "winner", "loser",
]

struct FirstSentenceTests {
  @Test(
    arguments: [
      ("One. Two.", "One."), ("# Title\n\nFirst line\ngoes on. Then more.", "First line\ngoes on."),
      ("He said “no.” And went.", "He said “no.”"), ("Really? Yes.", "Really?"),
      ("We met Mr. Oak at noon. He left.", "We met Mr. Oak at noon."),
      ("It took 2.5 hours. Fine.", "It took 2.5 hours."),
      ("A *bold. Move* here. End.\n\nMore.", "A *bold. Move* here. End."),
      ("No end", "No end"), ("- a list\n- only\n\nThen text.", "Then text."),
    ])
  func `a rough patch quotes the first sentence`(text: String, sentence: String) throws {
    var household = smallHousehold()
    let body = MarkdownText(text, at: SourceRange(file: 0, start: 10, end: 10 + text.utf8.count))
    household.milestones = [
      Milestone(
        id: MilestoneID("m"), term: Located("Term", at: nowhere),
        state: .reached(date("2026-02-01")), body: body, range: nowhere)
    ]
    let page = try #require(pages(of: household).files["rough-patch.html"])
    let shown = try #require(
      page.firstMatch(of: /<a href="milestones\/m.html">Term<\/a><\/p>([\s\S]*?)<\/div>/)
    ).1
    let plain = shown.replacing(/<[^>]+>/, with: "").split(whereSeparator: \.isWhitespace)
    #expect(plain == sentence.replacing("*", with: "").split(whereSeparator: \.isWhitespace))
  }
}
