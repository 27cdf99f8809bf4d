import MarkdownHTML

/// What markup says itself, in the plainest words.
@Sendable func plainWords(_ phrase: MarkdownPhrase) -> String {
  switch phrase {
  case .task(let isDone): isDone ? "done" : "open"
  case .image: "image"
  case .table(let heads, let number):
    "Table" + (heads.isEmpty ? "" : ": \(heads)") + (number > 1 ? " (\(number))" : "")
  case .back(let note, let place):
    "back to the text, note \(note)" + (place > 1 ? ", place \(place)" : "")
  }
}
