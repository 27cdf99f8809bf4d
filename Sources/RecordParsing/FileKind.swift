internal import Diagnostics
internal import SourceText

/// What a file holds, by its path inside the content folder.
enum FileKind: Equatable {
  case couple, taskRows, task, turns, log, milestone, page, moment, repair, stepBack
  /// One's answers of a check-in, and what the two wrote together on its date.
  case checkIn, together
  /// One's list of an inventory round, one's guess, and what was asked.
  case inventoryList, inventoryGuess, inventoryRound
  /// The couple's own, such as a README, or no text.
  case unread
  /// Has no place in the content folder; the folder it may belong to is a guess.
  case unknown

  /// Folders that are read, with the endings of their files.
  static let folders = [
    "tasks": ["csv", "md"], "rotations": ["csv"], "log": ["csv"], "milestones": ["md"],
    "pages": ["md"], "check-ins": ["md"], "inventory": ["csv", "yaml"],
    "moments": ["md"], "repairs": ["md"], "step-backs": ["md"],
  ]
  /// Folders whose files lie one folder deeper, with an example.
  static let places = [
    "check-ins": "check-ins/2026-10-03/ana.md", "inventory": "inventory/2026-10/ana.csv",
  ]

  /// The kind of a path with `/`.
  init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard let first = parts.first, let last = parts.last else {
      // A file whose bytes are no text; that is said already.
      self = .unread
      return
    }
    if parts.count == 1 {
      let name = path.lowercased()
      self = path == "couple.yaml" ? .couple : name.hasPrefix("readme") ? .unread : .unknown
      return
    }
    let point = last.lastIndex(of: UInt8(ascii: "."))
    let ending = point.map { String(Substring(last[last.index(after: $0)...])).lowercased() }
    switch (String(Substring(first)), ending) {
    case ("tasks", "csv"): self = .taskRows
    case ("tasks", "md"): self = .task
    case ("rotations", "csv"): self = .turns
    case ("log", "csv"): self = .log
    case ("milestones", "md"): self = .milestone
    case ("pages", "md"): self = .page
    case ("moments", "md"): self = .moment
    case ("repairs", "md"): self = .repair
    case ("step-backs", "md"): self = .stepBack
    case ("check-ins", "md") where parts.count == 3:
      self = Substring(last).lowercased() == "together.md" ? .together : .checkIn
    case ("inventory", "csv") where parts.count == 3: self = .inventoryList
    case ("inventory", "yaml") where parts.count == 3:
      self = Substring(last).lowercased() == "round.yaml" ? .inventoryRound : .inventoryGuess
    default: self = .unknown
    }
  }
}

/// Says of what was not read why not: a warning a file or unknown folder.
///
/// - Parameters:
///   - sources: all files.
///   - kinds: what each of them holds.
///   - diagnostics: gets what was found.
func reportUnreadFiles(
  of sources: SourceSet, _ kinds: [FileKind], diagnostics: inout [Diagnostic]
) {
  var folders: Set<String> = []
  for (index, file) in sources.files.enumerated() {
    let start = SourceRange(file: index, start: 0, end: 0)
    guard !file.isOwn else {
      reportUnread(own: kinds[index], at: start, diagnostics: &diagnostics)
      continue
    }
    switch kinds[index] {
    case .unknown:
      let parts = file.innerPath.split(separator: "/").map(String.init)
      let folder = parts.count > 1 ? parts[0] : nil
      if folder == ownFolderName {
        diagnostics.append(
          .misplaced(parts.last ?? "", "private/ana/log/2026-03.csv", at: start))
      } else if let folder, let place = FileKind.places[folder], parts.count != 3 {
        diagnostics.append(.misplaced(parts.last ?? "", place, at: start))
      } else if let folder, let endings = FileKind.folders[folder] {
        diagnostics.append(.unknownEnding(parts.last ?? "", folder, endings, at: start))
      } else if let folder {
        guard folders.insert(folder).inserted else { break }
        diagnostics.append(.unknownFolder(folder, at: start))
      } else {
        diagnostics.append(.unknownFile(parts.last ?? "", at: start))
      }
    default: break
    }
  }
}

/// Says that a file of a partner's own folder was not read, and no more.
private func reportUnread(
  own kind: FileKind, at range: SourceRange, diagnostics: inout [Diagnostic]
) {
  switch kind {
  case .unknown, .couple, .together, .inventoryRound:
    diagnostics.append(
      Diagnostic(
        .unknownFile, .warning, "this isn't a file that is read in a folder of one's own",
        at: range, suggestion: "give it a place as in the shared folder, or move it out",
        isConfidential: true))
  default: break
  }
}

extension Diagnostic {
  fileprivate static func misplaced(
    _ name: String, _ place: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownFile, .warning, "\(quotedWord(name)) doesn't lie where it is read", at: range,
      explanation: "Nothing in it was used.", suggestion: "move it to a folder as in \(place)")
  }

  fileprivate static func unknownEnding(
    _ name: String, _ folder: String, _ endings: [String], at range: SourceRange
  ) -> Diagnostic {
    let allowed = endings.map { "." + $0 }.joined(separator: " or ")
    return Diagnostic(
      .unknownFile, .warning, "\(quotedWord(name)) isn't a file that '\(folder)/' is read for",
      at: range, explanation: "Nothing in it was used.",
      suggestion: "save it as \(allowed), or move it out")
  }

  fileprivate static func unknownFolder(_ folder: String, at range: SourceRange) -> Diagnostic {
    let known = Array(FileKind.folders.keys) + ["images", ownFolderName]
    let near = nearMiss(for: folder, among: known)
    return Diagnostic(
      .unknownFile, .warning, "\(quotedWord(folder + "/")) isn't a folder that is read", at: range,
      explanation: "Nothing in it was used.",
      suggestion: near.map { "did you mean '\($0)/'?" })
  }

  fileprivate static func unknownFile(_ name: String, at range: SourceRange) -> Diagnostic {
    var stem = name
    if let dot = name.lastIndex(of: ".") { stem = String(name[..<dot]) }
    let suggestion =
      nearMiss(for: stem, among: ["couple"]) != nil
      ? "did you mean 'couple.yaml'?" : "move it into one of the folders, or out of this one"
    return Diagnostic(
      .unknownFile, .warning, "\(quotedWord(name)) isn't a file that is read here", at: range,
      explanation: "Nothing in it was used.", suggestion: suggestion)
  }
}
