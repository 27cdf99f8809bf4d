package import MarkupText

/// A value that a message has a place for: text, markup, a whole number, or yes and no.
package protocol MessageArgument: Sendable {
  /// The value as plain text, which chooses between variants too.
  var plainText: String { get }
  /// The value as markup.
  var markup: HTML { get }
  /// The number that it is, for plurals; nil for what is no number.
  var wholeNumber: Int? { get }
}

extension MessageArgument {
  /// The text, escaped.
  package var markup: HTML { HTML(escaping: plainText) }
  /// Nothing but numbers is one.
  package var wholeNumber: Int? { nil }
}

extension String: MessageArgument {
  /// Itself.
  package var plainText: String { self }
}

extension Int: MessageArgument {
  /// Its digits; a catalogue's own way of writing large numbers is the caller's.
  package var plainText: String { String(self) }
  /// Itself.
  package var wholeNumber: Int? { self }
}

extension Bool: MessageArgument {
  /// `yes` or `no`.
  package var plainText: String { self ? "yes" : "no" }
}

extension HTML: MessageArgument {
  /// The markup as it is; it has its place in markup alone.
  package var plainText: String { text }
  /// Itself.
  package var markup: HTML { self }
}
