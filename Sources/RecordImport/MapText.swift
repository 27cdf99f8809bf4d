internal import Diagnostics
internal import RecordParsing

/// The text of a map that says nothing yet of some words: each with what may have been meant behind it.
///
/// Nothing is filled in by itself: a word that may have been meant stands in a comment.
/// - Parameters:
///   - unknown: the words that nobody knows.
///   - columns: the columns of a table that can't be told; nil where they can.
/// - Returns: YAML, to be filled in.
package func mapText(
  for unknown: [TranslatedLog.UnknownWord], columns: [String]? = nil
) -> String {
  var lines = [
    "# What the words of another tool mean here. Write one of your words behind each,",
    "# or skip, to leave its rows out.",
  ]
  if let columns {
    lines.append("columns: # of \(comment(columns.prefix(24).joined(separator: ", ")))")
    for name in TableLayout.known where name != "import" {
      let near = columns.first { everydayNames[name]?.contains($0.lowercased()) == true }
      let guess = near ?? nearMiss(for: name, among: columns)
      lines.append("  \(name):" + (guess.map { " # perhaps \(comment($0))" } ?? ""))
    }
    lines.append("verb: # for rows that name none, such as did")
  }
  for kind in TranslatedLog.Kind.allCases {
    let words = unknown.filter { $0.kind == kind && $0.mapped == nil }
    guard !words.isEmpty else { continue }
    lines.append("\(kind.rawValue):")
    for word in words {
      // A key of YAML has at most 1024 characters.
      guard word.word.utf8.count <= 200 else {
        lines.append("  # \(comment(String(word.word.prefix(60))))…: too long to be mapped")
        continue
      }
      let guess = word.near.map { ", perhaps \(comment($0))" } ?? ""
      lines.append("  \(quoted(word.word)): # \(counted(word.rows, "row"))\(guess)")
    }
  }
  return lines.map { $0 + "\n" }.joined()
}

/// What columns are often called, in the languages of the pages.
private let everydayNames: [String: Set<String>] = [
  "date": [
    "date", "day", "when", "timestamp", "datum", "tag", "wann", "zeitstempel", "fecha",
    "día", "marca temporal", "jour", "horodateur",
  ],
  "who": ["who", "name", "person", "by", "wer", "quién", "quien", "qui", "nom", "nombre"],
  "verb": ["verb", "action", "what kind"],
  "subject": [
    "subject", "task", "chore", "what", "aufgabe", "was", "tarea", "qué", "tâche", "quoi",
  ],
  "minutes": [
    "minutes", "min", "duration", "time spent", "minuten", "dauer", "minutos", "duración",
    "durée",
  ],
  "note": ["note", "notes", "comment", "notiz", "kommentar", "bemerkung", "nota", "commentaire"],
]

/// A text in a comment of one line.
private func comment(_ text: String) -> String { visible(text, limit: 400) }

/// A text as YAML in double quotes, whatever signs it has.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
