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

extension MessageArgument where Self: RawRepresentable, RawValue == String {
  /// The name of a case, as choices spell it: with `-` for spaces and dots.
  package var plainText: String {
    let name = rawValue
    guard name.utf8.contains(where: { $0 == 0x20 || $0 == 0x2E }) else { return name }
    return String(name.map { $0 == " " || $0 == "." ? "-" : $0 })
  }
}

extension String: MessageArgument {
  /// Itself.
  package var plainText: String { self }
}

extension Int: MessageArgument {
  /// Its digits; `NumberText` has the catalogue's way of writing large numbers.
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

/// A whole number as a language writes it, such as `12,345`, which chooses plurals by its value.
package struct NumberText: MessageArgument {
  /// How it is written.
  package let plainText: String
  /// The number.
  package let wholeNumber: Int?

  /// A number with how it is written.
  package init(_ number: Int, written text: String) {
    plainText = text
    wholeNumber = number
  }
}
