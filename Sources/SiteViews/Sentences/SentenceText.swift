import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import SourceText

/// What a sentence is made of: markup with links on a page, or plain words where nothing can be
/// followed, as in a terminal.
///
/// A sentence is written once, over both; who asks for it says which it is.
protocol SentenceText: MessageArgument, ExpressibleByStringLiteral {
  /// Words of a catalogue, with values of the same kind put in.
  static func told(
    _ words: Words, _ key: String, _ values: KeyValuePairs<String, any MessageArgument>
  ) -> Self
  /// A value of a sentence, such as what somebody wrote, by itself.
  static func of(_ value: any MessageArgument) -> Self
  /// Text that somebody wrote, with the terms of the glossary linked where that can be.
  static func linked(_ text: String, _ glossary: Glossary, on route: Route) -> Self
  /// A task's title, which leads to its page.
  static func task(_ task: HouseholdTask, on route: Route) -> Self
  /// A term of the glossary, which leads to its page.
  static func term(_ milestone: Milestone, on route: Route) -> Self
  /// A day as it is said.
  static func day(_ date: CalendarDate, said text: String) -> Self
  /// One after the other.
  static func + (left: Self, right: Self) -> Self
}

extension HTML: SentenceText {
  static func told(
    _ words: Words, _ key: String, _ values: KeyValuePairs<String, any MessageArgument>
  ) -> HTML { words.html(key, values) }

  static func of(_ value: any MessageArgument) -> HTML { value.markup }

  static func linked(_ text: String, _ glossary: Glossary, on route: Route) -> HTML {
    glossary.linked(text, on: route)
  }

  static func task(_ task: HouseholdTask, on route: Route) -> HTML { taskLink(task, on: route) }

  static func term(_ milestone: Milestone, on route: Route) -> HTML {
    termLink(milestone.id, HTML(escaping: milestone.term.value), on: route)
  }

  static func day(_ date: CalendarDate, said text: String) -> HTML {
    "<time datetime=\"\(date.iso)\">\(text)</time>"
  }
}

extension String: SentenceText {
  static func told(
    _ words: Words, _ key: String, _ values: KeyValuePairs<String, any MessageArgument>
  ) -> String { words(key, values) }

  static func of(_ value: any MessageArgument) -> String { value.plainText }

  static func linked(_ text: String, _ glossary: Glossary, on route: Route) -> String { text }

  static func task(_ task: HouseholdTask, on route: Route) -> String { task.title }

  static func term(_ milestone: Milestone, on route: Route) -> String { milestone.term.value }

  static func day(_ date: CalendarDate, said text: String) -> String { text }
}

extension Words {
  /// The text of a key as markup or as plain words, whichever is asked for.
  func told<Text: SentenceText>(
    _ key: String, _ values: KeyValuePairs<String, any MessageArgument> = [:]
  ) -> Text { Text.told(self, key, values) }

  /// `“a”`.
  func quoted<Text: SentenceText>(_ text: Text) -> Text { told("quoted", ["text": text]) }

  /// `a: b`.
  func labelled<Text: SentenceText>(
    _ label: some MessageArgument, _ text: some MessageArgument
  ) -> Text { told("labelled", ["label": label, "text": text]) }

  /// `a: “b”`, or `a.` where there are no words.
  func said<Text: SentenceText>(_ label: some MessageArgument, _ words: Text?) -> Text {
    guard let words else { return .of(label) + "." }
    return told("labelled-quote", ["label": label, "text": words])
  }
}
