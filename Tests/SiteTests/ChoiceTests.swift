import BalanceMetrics
import ChartSVG
import DataExport
import Diagnostics
import HouseholdModel
import CivilCalendar
import Messages
import SiteRendering
import SiteTemplates
import Testing

@testable import SiteViews

/// The words of every language that has a catalogue.
private let catalogues: [Words] = Language.allCases.filter { language in
  TemplateCatalog.standard.texts[language.cataloguePath] != nil
}.map { language in
  var problems: [Diagnostic] = []
  return TemplateCatalog.standard.words(in: language, diagnostics: &problems)
}

private func spelled(_ cases: [any MessageArgument]) -> Set<String> { Set(cases.map(\.plainText)) }

/// Variants of messages are spelled as the program's own lists spell them.
@Suite struct ChoiceTests {
  /// What a value chooses by, whatever the message.
  static let choices: [String: Set<String>] = [
    "cadence": spelled(Cadence.allCases), "every": spelled(Ritual.Every.allCases),
    "heading": spelled(CheckInHeading.allCases), "outcome": spelled(StepBack.Outcome.allCases),
    "result": spelled(Repair.Result.allCases),
    "scale": spelled(CheckInScale.allCases + OwnScale.allCases),
    "section": spelled(PageView.Section.allCases), "sheet": spelled(Worksheet.allCases),
    "stage": spelled(Stage.allCases),
    "state": spelled(Agreement.State.allCases + RhythmPeriod.State.allCases),
    "verb": spelled(Verb.allCases + InventoryVerb.allCases),
    "wanted": spelled(LogEntry.Wanted.allCases).union(["nothing"]),
    "weekday": spelled(Weekday.allCases), "who": spelled(HoldingMark.allCases),
  ]

  /// Messages that may be asked for any of a list.
  static let complete: [(key: String, name: String, cases: Set<String>)] = [
    ("cadence", "cadence", spelled(Cadence.allCases)),
    ("category-title", "category", Set(Category.standard.map(\.id.text))),
    ("check-in-heading", "heading", spelled(CheckInHeading.allCases)),
    ("check-in-question", "heading", spelled(CheckInHeading.threeQuestions)),
    ("scale-title", "scale", spelled(CheckInScale.allCases)),
    ("own-scale-title", "scale", spelled(OwnScale.allCases)),
    ("nav-section", "section", spelled(PageView.Section.allCases)),
    ("sheet-title", "sheet", spelled(Worksheet.allCases)),
    ("sheet-what", "sheet", spelled(Worksheet.allCases)),
    ("stage-title", "stage", spelled(Stage.allCases)),
    ("stage-gerund", "stage", spelled(Stage.allCases)),
    ("stage-of-task", "stage", spelled(Stage.allCases)),
    ("stage-meaning", "stage", spelled(Stage.allCases)),
    ("agreement-state", "state", spelled(Agreement.State.allCases)),
    ("rhythm-state", "state", spelled(RhythmPeriod.State.allCases)),
    ("rhythm-every", "every", spelled(Ritual.Every.allCases)),
    ("check-in-every", "every", spelled(Ritual.Every.allCases)),
    ("repair-result", "result", spelled(Repair.Result.allCases)),
    ("step-back-outcome", "outcome", spelled(StepBack.Outcome.allCases)),
    ("date-weekday", "weekday", spelled(Weekday.allCases)),
    ("date-weekday-short", "weekday", spelled(Weekday.allCases)),
    ("date-weekday-medium", "weekday", spelled(Weekday.allCases)),
    ("date-month", "month", spelled(Array(1...12))),
    ("date-month-short", "month", spelled(Array(1...12))),
    ("number-spelled", "number", spelled(Array(0...12))),
    ("inventory-verb", "verb", spelled(InventoryVerb.allCases)),
    ("inventory-example", "verb", spelled(InventoryVerb.allCases)),
    ("log-verb", "verb", spelled(Verb.allCases)), ("row-act", "verb", spelled(Verb.allCases)),
    ("row-energy", "energy", spelled(["-2", "-1", "0", "1", "2"])),
    ("data-unit", "unit", spelled(MetricDefinition.Unit.allCases)),
    (
      "metric-title", "metric",
      Set(MetricDefinition.all.map { String($0.id.map { $0 == "." ? "-" : $0 }) })
    ),
    ("example-meaning", "who", spelled(HoldingMark.allCases)),
  ]

  @Test func `no catalogue spells a choice in another way`() {
    for words in catalogues {
      for key in words.keys.sorted() {
        for (name, keys) in words.message(key)?.choices ?? [:] {
          let known =
            Self.choices[name]
            ?? (name.hasPrefix("is") || name.hasPrefix("has") ? ["yes", "no"] : nil)
          guard let known else { continue }
          #expect(keys.subtracting(known).subtracting(["other"]) == [], "\(words.language) \(key)")
        }
      }
    }
  }

  @Test(arguments: complete)
  func `a catalogue has words for all that may be asked for`(
    key: String, name: String, cases: Set<String>
  ) {
    for words in catalogues {
      let keys = words.message(key)?.choices[name] ?? []
      #expect(cases.subtracting(keys) == [], "\(words.language)")
    }
  }
}
