import Diagnostics
import SourceText

/// A problem met while reading, before the files have their order.
struct Finding {
  let path: String
  private let id: DiagnosticID
  private let severity: Severity
  /// What follows the quoted path, or stands alone where there is a place.
  private let summary: String
  private let suggestion: String
  private var explanation: String?
  private var place: Range<Int>?

  private init(
    _ path: String, _ id: DiagnosticID, _ severity: Severity, _ summary: String,
    _ suggestion: String, explanation: String? = nil, place: Range<Int>? = nil
  ) {
    (self.path, self.id, self.severity) = (path, id, severity)
    (self.summary, self.suggestion) = (summary, suggestion)
    (self.explanation, self.place) = (explanation, place)
  }

  /// The diagnostic; `file` is the index of the file where it is one of the sources.
  func diagnostic(shownAs shown: String, file: Int?) -> Diagnostic {
    var range: SourceRange?
    if let file, let place {
      range = SourceRange(file: file, start: place.lowerBound, end: place.upperBound)
    }
    return Diagnostic(
      id, severity, range == nil ? "'\(shown)' \(summary)" : summary, at: range,
      explanation: explanation, suggestion: suggestion,
      isConfidential: path.hasPrefix("private/"))
  }

  static func unreadable(_ path: String, _ cause: String) -> Finding {
    Finding(
      path, .fileNotReadable, .error, "can't be read: \(cause)",
      "close it in other programs, see that you may read it, and try again")
  }

  static func tooLarge(_ path: String) -> Finding {
    Finding(
      path, .fileNotReadable, .error, "is larger than 1 MiB",
      "split it, for example into a file a year")
  }

  static func irregular(_ path: String, isLink: Bool) -> Finding {
    Finding(
      path, .fileNotReadable, .error,
      isLink ? "is a link to another place" : "is not a file or folder",
      isLink ? "put the file itself there" : "move it out of the folder",
      explanation: isLink
        ? "A link could bring something into the site that you didn't mean to share." : nil)
  }

  static func kindNotRead(_ path: String) -> Finding {
    Finding(
      path, .fileKindNotRead, .note, "is left aside: it is not CSV, Markdown or YAML",
      isPicture(path)
        ? "move it into images/ if it is a picture for the site"
        : path.hasPrefix("pages/") || path.hasSuffix(".txt")
          ? "give it a name that ends in .md if it is a text for the site"
          : "move it elsewhere if it isn't meant to be here")
  }

  /// Several files of one folder that are left aside.
  static func kindsNotRead(_ names: [String], in folder: String) -> Finding {
    let shown = names.prefix(3).map { "'\(printable($0))'" }.joined(separator: ", ")
    let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
    return Finding(
      folder, .fileKindNotRead, .note,
      "has \(names.count) files that are left aside: they are not CSV, Markdown or YAML",
      "move them elsewhere if they aren't meant to be here",
      explanation: "They are \(shown)\(rest).")
  }

  /// The path of a file that is left aside; nil for every other problem.
  var pathLeftAside: String? { id == .fileKindNotRead ? path : nil }

  static func name(_ path: String) -> Finding {
    Finding(
      path, .unusableFileName, .error, "has a name that can't be shown as text",
      "rename it with letters and digits")
  }

  static func twin(_ path: String) -> Finding {
    Finding(
      path, .unusableFileName, .error, "has the same name as another file, coded in another way",
      "rename one of the two",
      explanation: "Systems write accented letters in two ways, which look alike.")
  }

  static func conflictCopy(_ path: String) -> Finding {
    Finding(
      path, .conflictCopy, .error, "is a copy that a sync service made of two versions",
      "copy what you need into the file it was made from, then delete it",
      explanation: "Both of you changed the file at the same time. Nothing of either is lost.")
  }

  static func spreadsheet(_ path: String) -> Finding {
    Finding(
      path, .spreadsheetFile, .error, "is a spreadsheet file",
      "save it as CSV (UTF-8) in your spreadsheet program, and move this file elsewhere")
  }

  static func text(_ path: String, _ fault: TextFault) -> Finding {
    switch fault {
    case .utf16:
      Finding(
        path, .utf16Text, .error, "the file is in UTF-16, not UTF-8",
        "save it as UTF-8; spreadsheet programs call that 'CSV UTF-8'", place: 0..<2)
    case .nul(let offset):
      Finding(
        path, .nulByte, .error, "there is a zero byte in the text",
        "save it as UTF-8 text; if it isn't a text, move it elsewhere", place: offset..<offset + 1)
    case .invalid(let range):
      Finding(
        path, .invalidUTF8, .error, "this byte is not UTF-8",
        "save the file as UTF-8; spreadsheet programs call that 'CSV UTF-8'", place: range)
    }
  }
}

/// Whether the name of a file is one of a JPEG or PNG.
private func isPicture(_ path: String) -> Bool {
  [".jpg", ".jpeg", ".png"].contains { path.lowercased().hasSuffix($0) }
}
