import BalanceMetrics
import Diagnostics
import HouseholdModel
import Messages
import MarkupText
import Testing

@testable import SiteViews

/// What all pages of many households say, and never say (METRICS §0, §9).
@Suite struct PageWordsTests {
  /// A part of a page: a paragraph, a line of a list, a cell.
  struct Part: Hashable {
    var page: String
    var text: String
  }

  /// Pages that say the same to every household.
  private static let fixed = [
    "worksheets/", "ideas/", "conversation-guide", "how-to-read", "safety",
  ]

  /// Every part of every page that tells of a household, with what is wrong with the markup.
  private func read(
    _ household: Household, without left: [String] = fixed
  ) -> (parts: [Part], faults: [String]) {
    let site = pages(of: household)
    var faults = site.problems.map(\.summary)
    var parts: [Part] = []
    for (path, text) in site.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
      if left.contains(where: path.hasPrefix) { continue }
      let markup = PageMarkup(text)
      faults += markup.faults.map { "\(path): \($0)" }
      if text.contains("{{") || text.contains("}}") { faults.append("\(path) shows a brace") }
      parts += markup.parts.map { Part(page: path, text: plain($0)) }
    }
    return (parts, faults)
  }

  @Test func `pages of every household keep the words of the house`() {
    var sentencesWithShares = 0
    var sums = 0
    var unsaid: Set<String> = [
      "Who carries more depends", "depending on what you count", "Neither of you holds anything",
      "came back to", "went whole to", "took on", "stopped holding", "is yours together now",
      "by turns now", "help from outside", "Too early for a range", "About even", "A usual week",
      "estimated from", "with nobody in", "Nobody holds", "Neither of you ever chose", "When is",
      "feel more supported", "changed hands in", "dates itself once",
      "You reached", "none are shared", "The log rested",
    ]
    for seed in seeds {
      let (parts, faults) = read(randomHousehold(seed: seed))
      #expect(faults == [], "seed \(seed)")
      for part in Set(parts) {
        let found = forbiddenWords(in: part.text)
        #expect(found == [], "seed \(seed), \(part.page): \(part.text)")
        for phrase in unsaid where part.text.contains(phrase) { unsaid.remove(phrase) }
        guard part.text.contains("%") else { continue }
        for sentence in sentences(part.text) where sentence.contains("%") {
          let named = ["Ana", "Ben"].filter(sentence.contains)
          #expect(named.count != 1 || isMark(sentence), "seed \(seed), \(part.page): \(sentence)")
          sentencesWithShares += named.count == 2 ? 1 : 0
          for number in percents(sentence) {
            #expect((0...100).contains(number), "seed \(seed), \(part.page): \(sentence)")
          }
          for pair in pairs(sentence) {
            sums += 1
            #expect(pair.0 + pair.1 == 100, "seed \(seed), \(part.page): \(sentence)")
          }
        }
      }
    }
    // A law that is tried on nothing holds.
    #expect(sentencesWithShares > 1000 && sums > 1000)
    #expect(unsaid == [])
  }

  @Test func `pages of talks, and those for every household, keep the words of the house`() {
    for household in [talkingHousehold(), talkingHousehold(mayCompare: false)] {
      var partners = household
      partners.own = ownHousehold(of: .second).own
      partners.edition = .partner(.second)
      for edition in [household, partners] {
        let (parts, faults) = read(edition, without: [])
        #expect(faults == [])
        #expect(Set(parts.map(\.page)).count > 30)
        for part in parts {
          let found = forbiddenWords(in: part.text)
          #expect(found == [], "\(part.page): \(part.text)")
        }
      }
    }
  }

  @Test func `a forbidden word or a broken number is found`() {
    let text =
      "Ben failed; a lazy one owes what beats a score of points, deserves it and should. p-value, "
      + "NaN, inf, nil and Optional(3). Point, scorekeeping, information and vanilla are words."
    #expect(
      forbiddenWords(in: text) == [
        "failed", "lazy", "owes", "beats", "score", "points", "deserves", "should", "p-value",
        "nan", "inf", "nil", "optional(",
      ])
    #expect(forbiddenWords(in: "in percentage points") == [])
  }

  @Test func `the readers of sentences find what they look for`() {
    #expect(sentences("One. Two 3.5 h? Three!") == ["One.", "Two 3.5 h?", "Three!"])
    #expect(percents("between 57 and 72 % and 101 %") == [57, 72, 101])
    let pair = pairs("70 % of it lies with Ana and 31 % with Ben; of the doing, 48 and 52 %.")
    #expect(pair.map(\.0) == [70, 48] && pair.map(\.1) == [31, 52])
    #expect(pairs("between 57 and 72 % of it").isEmpty)
  }

  @Test func `without consent no page compares, and the bytes are those of never having agreed`() {
    for seed in seeds.prefix(40) {
      var household = randomHousehold(seed: seed)
      household.settings.compare = BySeat(first: false, second: false)
      let never = pages(of: household).files
      for consent in [BySeat(first: true, second: false), BySeat(first: false, second: true)] {
        household.settings.compare = consent
        #expect(pages(of: household).files == never, "seed \(seed)")
      }
      for part in read(household).parts where part.text.contains("%") {
        for sentence in sentences(part.text) where sentence.contains("%") {
          #expect(
            !sentence.contains("Ana") && !sentence.contains("Ben"), "seed \(seed): \(sentence)")
        }
      }
      for (path, text) in never
      where path.hasSuffix(".html") && !Self.fixed.contains(where: path.hasPrefix) {
        for sign in ["splitbar", "butterfly", "monthly\"", "sparkline", "last row splits"] {
          #expect(!text.contains(sign), "seed \(seed), \(path): \(sign)")
        }
      }
    }
  }

  @Test func `swapping the two partners mirrors every sentence`() {
    var compared = 0
    for seed in seeds {
      let household = randomHousehold(seed: seed)
      let mirror = swapped(household)
      #expect(mirror != household)
      let here = said(of: household, leading: .first)
      #expect(said(of: mirror, leading: .second) == here, "seed \(seed)")
      #expect(said(of: mirror, leading: .first) == said(of: household, leading: .second))
      compared += here.count { $0.contains("%") }
    }
    #expect(compared > 1000)
  }

  /// What is said of a household where one partner is named first.
  private func said(of household: Household, leading: Seat) -> [String] {
    let site = Site(household: household, report: balanceReport(of: household), words: english)
    let route = Route(leading == .first ? "b" : "a")
    let names = site.names(on: route)
    let all =
      site.report.months + [site.report.whole, site.report.lastTwelveWeeks].compactMap { $0 }
    var said = all.flatMap { report in
      [
        standingSentence(report.standing, names: names, isPast: true, mayCompare: true),
        stagesSentence(report.standing, names: names, isPast: false, mayCompare: true),
        loggedSentence(report.logged, names: names),
        weeklyLoadSentence(report.logged, english) ?? "–",
        estimatedSentence(report, english), unheldSentence(report, english),
        changeSentence(site, until: report.period, names: names) ?? "–",
        headline(report, site, names: names), (nextStep(report, site, on: route) as HTML).text,
      ]
    }
    said.append(standingLineSummary(site.report.months, names: names))
    said += household.changes.map { (handOffSentence($0, site, on: route) as HTML).text }
    return said
  }
}

/// The words of METRICS §9 and the signs of a broken number in a text.
private func forbiddenWords(in text: String) -> [String] {
  let text = text.lowercased().replacing("percentage points", with: "")
  let words = [
    "failed", "lazy", "owes", "beats", "score", "points", "deserves", "should", "p-value", "nan",
    "inf", "nil", "optional(",
  ]
  return words.filter { word in
    guard let place = text.firstRange(of: word) else { return false }
    // The first mention is enough, if it is a word of its own.
    var places = [place]
    var rest = text[place.upperBound...]
    while let next = rest.firstRange(of: word) {
      places.append(next)
      rest = rest[next.upperBound...]
    }
    return places.contains { place in
      let isStart =
        place.lowerBound == text.startIndex
        || !text[text.index(before: place.lowerBound)].isLetter
      let isEnd =
        word.hasSuffix("(") || place.upperBound == text.endIndex || !text[place.upperBound].isLetter
      return isStart && isEnd
    }
  }
}

/// The sentences of a text: up to a full stop, question or exclamation mark before a space.
private func sentences(_ text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
    .matches(of: /\S.*?(?:[.?!](?=\s|$)|$)/).map { String($0.0) }
}

/// Whole percents in a text: before a sign, and before `and` another such.
private func percents(_ text: String) -> [Int] {
  text.matches(of: /(?:\b(\d{1,3}) and )?(\d+) %/).flatMap { [$0.1, $0.2] }
    .compactMap { $0.flatMap { Int($0) } }
}

/// Two parts that a sentence sets beside each other as the whole.
private func pairs(_ text: String) -> [(Int, Int)] {
  let open = text.matches(of: /(\d+) % [^%;(]*?(?:Ana|Ben)(?:’s)? and (\d+) %/).map {
    (Int($0.1) ?? -1, Int($0.2) ?? -1)
  }
  let short = text.matches(of: /([Bb]etween )?\b(\d{1,3}) and (\d+) %/).filter { $0.1 == nil }.map {
    (Int($0.2) ?? -1, Int($0.3) ?? -1)
  }
  return open + short
}

/// A mark at the end of a line in a drawing, such as `Ana 58 %`; the drawing names both.
private func isMark(_ text: String) -> Bool { text.wholeMatch(of: /(Ana|Ben) \d+ %/) != nil }
