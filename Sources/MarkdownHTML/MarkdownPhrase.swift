/// What the markup of a text says in words that its author did not write.
package enum MarkdownPhrase: Sendable, Hashable {
  /// The box of a task that is done, or is not.
  case task(isDone: Bool)
  /// A picture without words of its own.
  case image
  /// A table, by the heads of its columns, which may be empty; `number` is 2 for the second table of
  /// the same heads, and so on.
  case table(heads: String, number: Int)
  /// The way back from a note to the place in the text that refers to it, the first being 1.
  case back(note: Int, place: Int)
}
