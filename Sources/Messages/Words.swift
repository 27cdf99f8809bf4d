package import MarkupText

/// The words of one language: every text that a page has and the couple did not write.
package struct Words: Sendable {
  /// The language they are in.
  package let language: Language
  private let messages: [String: Message]

  /// The words of a catalogue; `messages` by their keys.
  package init(_ language: Language, messages: [String: Message]) {
    self.language = language
    self.messages = messages
  }

  /// The keys of all messages.
  package var keys: Set<String> { Set(messages.keys) }

  /// The message of a key; nil where the catalogue lacks it.
  package func message(_ key: String) -> Message? { messages[key] }

  /// The text of a key with its values put in.
  ///
  /// A key that the catalogue lacks gives `⟦key⟧`, and a value that is missing `⟦name⟧`: both are
  /// test failures, and never seen by a couple.
  package func callAsFunction(
    _ key: String, _ values: KeyValuePairs<String, any MessageArgument> = [:]
  ) -> String {
    guard let message = messages[key] else { return "⟦\(key)⟧" }
    if case .words(let words)? = message.parts.first, message.parts.count == 1 { return words }
    var result = ""
    write(message, values) { part in
      switch part {
      case .words(let words): result += words
      case .value(let value): result += value.plainText
      }
    }
    return result
  }

  /// The text of a key as markup: its words and plain values are escaped, markup is put in as it is.
  package func html(
    _ key: String, _ values: KeyValuePairs<String, any MessageArgument> = [:]
  ) -> HTML {
    guard let message = messages[key] else { return HTML(escaping: "⟦\(key)⟧") }
    var result = HTML()
    write(message, values) { part in
      switch part {
      case .words(let words): result += HTML(escaping: words)
      case .value(let value): result += value.markup
      }
    }
    return result
  }

  /// The text of a key whose words are markup themselves, as those that templates name are.
  package func markup(
    _ key: String, _ values: KeyValuePairs<String, any MessageArgument> = [:]
  ) -> HTML {
    guard let message = messages[key] else { return HTML(escaping: "⟦\(key)⟧") }
    var result = HTML()
    write(message, values) { part in
      switch part {
      case .words(let words): result += HTML(trusted: words)
      case .value(let value): result += value.markup
      }
    }
    return result
  }

  private enum Output {
    case words(String)
    case value(any MessageArgument)
  }

  private func write(
    _ message: Message, _ values: KeyValuePairs<String, any MessageArgument>,
    to output: (Output) -> Void
  ) {
    for part in message.parts {
      switch part {
      case .words(let words): output(.words(words))
      case .value(let name): output(.value(value(name, values)))
      case .choice(let name, let choice):
        write(choice.message(for: value(name, values), in: language), values, to: output)
      }
    }
  }

  private func value(
    _ name: String, _ values: KeyValuePairs<String, any MessageArgument>
  ) -> any MessageArgument {
    values.first { $0.key == name }?.value ?? "⟦\(name)⟧"
  }
}
