import CivilCalendar
import HouseholdModel
import SourceText
import Testing

/// The pages about what the two say to each other.
struct TalkTests {
  private let talkPages = [
    "check-ins/index.html", "check-ins/2026-01-18.html", "check-ins/2026-02-15.html",
    "inventory/index.html", "inventory/winter.html", "inventory-together/winter.html",
    "connection.html", "moments.html", "repairs/index.html", "repairs/cold-dinner.html",
    "step-backs/index.html", "step-backs/basket.html",
  ]

  @Test func `every record of a talk has its page`() {
    let site = pages(of: talkingHousehold())
    #expect(site.problems.isEmpty)
    for path in talkPages { #expect(site.files[path] != nil, "\(path)") }
  }

  @Test func `a household without such records has none of these pages`() {
    let files = pages(of: smallHousehold()).files
    for path in talkPages where path != "connection.html" { #expect(files[path] == nil, "\(path)") }
    var household = smallHousehold()
    household.log.removeAll { $0.verb.isConnection }
    #expect(pages(of: household).files["connection.html"] == nil)
    #expect(pages(of: smallHousehold()).files["index.html"]?.contains("check-ins/") == false)
  }

  @Test func `every link of these pages leads to a file of the site`() {
    for household in [talkingHousehold(), ownHousehold(of: .second)] {
      #expect(deadLinks(in: pages(of: household).files) == [])
    }
  }

  @Test func `both answers stand in slots of the declared order`() throws {
    let page = try #require(pages(of: talkingHousehold()).files["check-ins/2026-02-15.html"])
    let order = ["Ana heavy &amp; tired", "Ben heavy", "Ben shift"]
    #expect(places(of: order, in: page) == places(of: order, in: page).sorted())
    #expect(page.matches(of: /class="side"/).count == 2 * 4)
    #expect(page.contains("<td class=\"n\">2</td><td class=\"n\">5</td>"))
    #expect(!page.contains(">3.5"))
  }

  @Test func `agreements say who, what, until when and what came of it`() throws {
    let page = try #require(pages(of: talkingHousehold()).files["check-ins/2026-02-15.html"])
    let order = ["no phones", "Both of you: walk on Sundays", "Ben: the *other* shop"]
    #expect(places(of: order, in: page) == places(of: order, in: page).sorted())
    for state in ["kept", "open", "changed"] { #expect(page.contains("</svg> \(state)</span>")) }
    #expect(page.contains("<time datetime=\"2026-03-08\">8 Mar</time>"))
  }

  @Test func `a month opens with the couple's own words`() throws {
    let files = pages(of: talkingHousehold()).files
    let page = try #require(files["months/2026-02.html"])
    #expect(page.contains("<h1>February: the bread came by itself</h1>"))
    let order = [
      "What went well", "What you agreed on", "walk on Sundays", "Ana heavy &amp; tired",
    ]
    #expect(places(of: order, in: page) == places(of: order, in: page).sorted())
    #expect(!page.contains("read the whole list"))
    #expect(files["months/2026-01.html"]?.contains("Ana: read the whole list") == true)
    #expect(files["milestones/first-hand-off.html"]?.contains("Ben heavy") == false)
    #expect(
      files["milestones/first-hand-off.html"]?.contains("../check-ins/2026-02-15.html") == true)
  }

  @Test func `the overview knows the next check-in and what is open`() {
    let page = pages(of: talkingHousehold()).files["index.html"]
    #expect(page?.contains("the next check-in comes round on 1 March 2026.") == true)
    #expect(page?.contains("walk on Sundays") == true)
    var monthly = talkingHousehold()
    monthly.settings.cadence.checkIn = .monthly
    #expect(pages(of: monthly).files["index.html"]?.contains("on 15 March 2026.") == true)
    monthly.asOf = date("2026-03-20")
    #expect(
      pages(of: monthly).files["index.html"]?.contains("one came round on 15 March 2026.") == true)
  }

  @Test func `a milestone has the words of its week's check-in`() throws {
    var household = talkingHousehold()
    household.milestones[0] = household.milestones[0].reached(on: date("2026-02-12"))
    let page = try #require(pages(of: household).files["milestones/first-hand-off.html"])
    let order = ["What you said that week", "Ana heavy", "Ben heavy", "Ben shift"]
    #expect(places(of: order, in: page) == places(of: order, in: page).sorted())
    #expect(!places(of: order, in: page).contains(-1))
  }

  @Test func `agreements stand in their list and not in the text again`() throws {
    let body = "First words.\n\n## Agreed\n\n- [ ] ana: a walk\n  in the rain\n- [x] rest\n\nLast."
    let place = SourceRange(file: 3, start: 100, end: 100 + body.utf8.count)
    func agreement(_ text: String, _ lines: String) throws -> Agreement {
      let found = try #require(body.firstRange(of: lines))
      let start = 100 + body[..<found.lowerBound].utf8.count
      return Agreement(
        who: nil, text: text, by: nil, state: .open,
        range: SourceRange(file: 3, start: start, end: start + lines.utf8.count))
    }
    var household = talkingHousehold()
    household.checkIns = [
      CheckIn(
        date: date("2026-02-15"), answers: BySeat(first: nil, second: nil),
        together: Together(
          agreements: [
            try agreement("a walk", "[ ] ana: a walk\n  in the rain"),
            try agreement("rest", "[x] rest"),
          ], body: MarkdownText(body, at: place), range: place))
    ]
    let page = try #require(pages(of: household).files["check-ins/2026-02-15.html"])
    for words in ["in the rain", "<h2>Agreed</h2>", "In your words", "How it felt"] {
      #expect(!page.contains(words), "\(words)")
    }
    for words in ["First words.", "Last.", ">a walk<", ">rest<"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `own records stand on the page of their author's edition alone`() {
    let own = pages(of: ownHousehold(of: .second))
    let page = own.files["own.html"] ?? ""
    for canary in ["row", "sealed", "text", "moment", "step-back", "worry", "list"] {
      #expect(page.contains("canary \(canary)"), "\(canary)")
    }
    #expect(page.contains("Anyone who can open this folder can read this page."))
    for (path, text) in own.files where path != "own.html" {
      #expect(!text.contains("canary"), "\(path)")
    }
    #expect(pages(of: talkingHousehold()).files["own.html"] == nil)
  }

  @Test func `no page counts what one of the two did`() {
    for mayCompare in [true, false] {
      let files = pages(of: talkingHousehold(mayCompare: mayCompare)).files
      for path in talkPages {
        let words = files[path]?.replacing(/<[^>]*>/, with: " ") ?? ""
        #expect(!words.contains(/\d+ (times|notes|rows|replies)/), "\(path)")
      }
    }
    let files = pages(of: talkingHousehold(mayCompare: false)).files
    for path in talkPages { #expect(files[path]?.contains("threepart") == false, "\(path)") }
  }

  @Test func `the words of these pages blame nobody`() {
    let files = pages(of: ownHousehold(of: .first)).files
    for path in talkPages + ["own.html"] {
      let words = files[path]?.lowercased() ?? ""
      for word in ["failed", "lazy", "owes", "beats", "score", "deserves", "should", "missing you"]
      {
        #expect(!words.replacing("scorekeeping", with: "").contains(word), "\(path): \(word)")
      }
    }
  }
}

/// Where each of some words begins; -1 for words that are not there, before all others.
func places(of words: [String], in text: String) -> [Int] {
  words.map { word in
    text.firstRange(of: word).map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? -1
  }
}

/// The internal links of a site that lead nowhere, as `PATH: ADDRESS`.
func deadLinks(in files: [String: String]) -> [String] {
  var dead: [String] = []
  for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
    for match in text.matches(of: /href="([^"#]+)/) {
      let address = String(match.1)
      if address.hasPrefix("https:") || address == "data:," { continue }
      // Written beside the pages.
      if address.contains("data/metrics.") { continue }
      var parts = path.split(separator: "/").dropLast()
      for part in address.split(separator: "/") {
        if part == ".." { parts.removeLast() } else { parts.append(part) }
      }
      if files[parts.joined(separator: "/")] == nil { dead.append("\(path): \(address)") }
    }
  }
  return dead
}

extension Milestone {
  fileprivate func reached(on day: CalendarDate) -> Milestone {
    Milestone(
      id: id, term: term, also: also, state: .reached(day), theme: theme, tasks: tasks,
      meaning: meaning, body: body, range: range)
  }
}
