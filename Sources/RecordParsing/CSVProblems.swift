internal import Diagnostics
internal import SourceText

/// A quote out of its place in a row.
enum QuoteProblem {
  case unterminated(Int)
  case textAfter(Int, Int)
  case stray(Int)

  /// The problem in words; private rows keep their text.
  func diagnostic(in reader: CSVReader, row: SourceRange) -> Diagnostic {
    let isConfidential = reader.looksPrivate(row)
    switch self {
    case .unterminated(let offset):
      return Diagnostic(
        .unterminatedQuote, .error, "the quote opened here is never closed",
        at: reader.range(offset, offset + 1),
        explanation: "Everything after it is read as one cell, so nothing after it was used.",
        suggestion: "close it with \" at the end of the cell, or take it out",
        isConfidential: isConfidential)
    case .textAfter(let start, let end):
      return Diagnostic(
        .textAfterQuote, .error, "text follows a closing quote", at: reader.range(start, end),
        explanation: "A cell that starts with a quote ends with the next single one.",
        suggestion: "write a quote inside a quoted cell twice: \"\"",
        isConfidential: isConfidential)
    case .stray(let offset):
      return Diagnostic(
        .strayQuote, .error, "a quote stands in the middle of a cell without quotes",
        at: reader.range(offset, offset + 1),
        suggestion: "put the whole cell in quotes and write this one twice: \"\"",
        isConfidential: isConfidential)
    }
  }
}

extension Diagnostic {
  /// A limit that a file goes beyond; `rule` says the limit.
  static func tooLarge(_ rule: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooLarge, .error, rule, at: range, suggestion: "divide it into several files")
  }

  static func tooManyCells(_ cell: Field, columns: Int) -> Diagnostic {
    Diagnostic(
      .tooManyCells, .error,
      "the row goes on after its last column, the \(ordinal(columns))", at: cell.range,
      explanation: "A comma inside a text starts a new cell unless the text is in quotes.",
      suggestion: "put the text that holds the separator in quotes",
      isConfidential: cell.isConfidential)
  }

  static func duplicateColumn(_ name: Field, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateColumn, .error, "\(name.quoted) is a column twice", at: name.range,
      notes: [Note("it stands here first", at: first)],
      suggestion: "rename or remove one of the two", isConfidential: name.isConfidential)
  }

  static func missingColumn(
    _ name: String, at range: SourceRange, isConfidential: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      .missingColumn, .error, "the column '\(name)' is missing", at: range,
      explanation: "Without it no row of this file can be read.",
      suggestion: "add '\(name)' to the first row", isConfidential: isConfidential)
  }

  /// A first row without any name of a column.
  static func noColumnNames(
    _ names: [String], delimiter: UInt8, at range: SourceRange, isConfidential: Bool
  ) -> Diagnostic {
    let separator = delimiter == 0x09 ? "," : String(UnicodeScalar(delimiter))
    return Diagnostic(
      .missingColumn, .error, "the first row must name the columns", at: range,
      explanation: "Without their names no row of this file can be read.",
      suggestion: "put a row above it that starts with '\(names.joined(separator: separator))'",
      isConfidential: isConfidential, hasOpenHelp: true)
  }

  static func unknownColumn(_ name: Field, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownColumn, .warning, "\(name.quoted) isn't a column of this file",
      at: name.range, explanation: "Its cells are not used.",
      suggestion: name.isConfidential ? nil : didYouMean(name.text, among: known),
      isConfidential: name.isConfidential)
  }

  static func unnamedColumn(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownColumn, .warning, "a column has no name", at: range,
      explanation: "Its cells are not used.", suggestion: "name it, or remove it")
  }
}

/// `did you mean 'x'?`, or nil where nothing is near.
package func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
  nearMiss(for: word, among: candidates).map { "did you mean '\($0)'?" }
}

func ordinal(_ number: Int) -> String {
  switch number % 100 {
  case 11, 12, 13: "\(number)th"
  default:
    switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }
}
