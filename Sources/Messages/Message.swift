/// A text of a catalogue: words, places for values, and choices between words.
package struct Message: Sendable, Hashable {
  /// Its parts in order.
  package let parts: [Part]

  /// A part of a message.
  package enum Part: Sendable, Hashable {
    /// Words as written.
    case words(String)
    /// A place for the value of that name.
    case value(String)
    /// Words that depend on the value of a name.
    case choice(String, Choice)
  }

  /// Variants by a value: a word, a number, a plural category, or how it sounds.
  package struct Choice: Sendable, Hashable {
    /// The variants in the order written; each with its key.
    let variants: [Variant]
    /// The index of the one taken where no key fits.
    let fallback: Int

    /// The variant for a value.
    func message(for value: any MessageArgument, in language: Language) -> Message {
      let text = value.plainText
      let found =
        variant(text) ?? value.wholeNumber.flatMap { variant(language.pluralCategory(of: $0)) }
        ?? (hasSounds ? language.sound(of: text).flatMap(variant) : nil)
      return (found ?? variants[fallback]).message
    }

    private func variant(_ key: String) -> Variant? { variants.first { $0.key == key } }

    /// Whether some variant is for how a word sounds; finding that out takes a while.
    private var hasSounds: Bool { variants.contains { Language.sounds.contains($0.key) } }
  }

  /// A variant of a choice.
  struct Variant: Sendable, Hashable {
    let key: String
    let message: Message
  }

  /// The names of all values, those of choices and inside variants too.
  package var names: Set<String> {
    parts.reduce(into: []) { names, part in
      switch part {
      case .words: break
      case .value(let name): names.insert(name)
      case .choice(let name, let choice):
        names.insert(name)
        for variant in choice.variants { names.formUnion(variant.message.names) }
      }
    }
  }

  /// The keys that it has words for, by the names of its values that it chooses by.
  package var choices: [String: Set<String>] {
    parts.reduce(into: [:]) { keys, part in
      guard case .choice(let name, let choice) = part else { return }
      keys[name, default: []].formUnion(choice.variants.map(\.key))
      for variant in choice.variants {
        keys.merge(variant.message.choices) { $0.union($1) }
      }
    }
  }

  /// Whether some of its words depend on a value.
  package var hasChoices: Bool {
    parts.contains { if case .choice = $0 { true } else { false } }
  }
}
