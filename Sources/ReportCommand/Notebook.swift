internal import ArgumentParser
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing
internal import SiteFiles
internal import SourceText

/// What commands that write something down have in common.
struct WritingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds couple.yaml.", valueName: "dir"))
  var content = "content"

  @Option(
    name: .customLong("private"),
    help: ArgumentHelp("Write into this folder of one's own instead.", valueName: "dir"))
  var ownFolder: String?

  @OptionGroup var voice: QuietOption
}

extension Notebook {
  /// Opens a household's files and hands them on; says what stands in the way instead.
  ///
  /// - Parameters:
  ///   - content: the folder that holds couple.yaml.
  ///   - isQuiet: whether what was written is not told.
  ///   - terminal: where is said what stands in the way.
  ///   - action: what is written.
  /// - Returns: how it ended.
  static func open(
    _ content: String, isQuiet: Bool, on terminal: Terminal,
    _ action: (inout Notebook) throws -> ExitStatus
  ) -> ExitStatus {
    do {
      let shown = shownPath(content, from: terminal.workingFolder)
      if let problem = missingCouple(at: content, shownAs: shown) {
        terminal.writeError(
          diagnosticText(
            [problem], sources: SourceSet([]), root: shown, usesColour: terminal.colourOnError))
        return .problems
      }
      let reading = try readContent(at: content, shownAs: shown)
      var problems: [Diagnostic] = []
      let records = parsedRecords(of: reading.sources, diagnostics: &problems)
      guard let household = validatedHousehold(from: records, asOf: nil, diagnostics: &problems)
      else {
        let errors = problems.filter { $0.severity == .error }
        terminal.writeError(
          diagnosticText(
            errors, sources: reading.sources, root: shown, usesColour: terminal.colourOnError))
        return .problems
      }
      var notebook = Notebook(
        household: household, rows: records.log, path: content, shownAs: typedPath(content),
        rootInMessages: shown, reading: reading, isQuiet: isQuiet, terminal: terminal)
      return try action(&notebook)
    } catch let problem as FileProblem {
      return said(problem, on: terminal)
    } catch let problem as UsageProblem {
      return problem.said(on: terminal)
    } catch {
      return .files
    }
  }
}

/// A household's files, to add something to: nothing that is there is ever changed.
struct Notebook {
  /// The household as the files have it, whatever else is wrong in them.
  let household: Household
  /// The rows of the log as they are written, private and void ones too.
  let rows: [LogRecord]
  /// The folder that is written into, and as it was typed.
  private(set) var path: String
  private(set) var shownAs: String
  private let rootInMessages: String
  private var reading: ContentReading
  private let isQuiet: Bool
  private let terminal: Terminal
  private var edition = Edition.couple
  private var owner: String?

  init(
    household: Household, rows: [LogRecord], path: String, shownAs: String,
    rootInMessages: String, reading: ContentReading, isQuiet: Bool, terminal: Terminal
  ) {
    self.household = household
    self.rows = rows
    self.path = path
    self.shownAs = shownAs
    self.rootInMessages = rootInMessages
    self.reading = reading
    self.isQuiet = isQuiet
    self.terminal = terminal
  }

  /// Turns to a folder of one partner's own: everything is written there.
  mutating func turn(to ownFolder: String, of seat: Seat) throws {
    let id = household.partners[seat].id.text
    guard !overlap(ownFolder, path) else {
      throw UsageProblem(
        message: "the folder given with --private and the shared one are one inside the other. "
          + "What lies in the shared folder the other can open; keep your own beside it.")
    }
    let name = shownPath(ownFolder, from: terminal.workingFolder)
    reading = reading.joined(with: try readContent(at: ownFolder, shownAs: name, owner: id))
    (path, shownAs, owner, edition) = (ownFolder, typedPath(ownFolder), id, .partner(seat))
  }

  /// The files of the folder that is written into, by their paths inside it.
  var files: [String: SourceFile] {
    let own = reading.sources.files.filter { $0.owner == owner && !$0.innerPath.isEmpty }
    return Dictionary(own.map { ($0.innerPath, $0) }) { first, _ in first }
  }

  /// Adds to a file, or makes it, if what is added can be read and means something.
  ///
  /// - Parameters:
  ///   - text: what is added at the end.
  ///   - inner: the file, by its path inside the folder.
  /// - Returns: `fine` where it was written; `problems` where it would be an error or change nothing,
  ///   which is said and nothing is written.
  /// - Throws: where a file can't be written.
  mutating func add(_ text: String, to inner: String) throws(FileProblem) -> ExitStatus {
    let before = files[inner]?.bytes ?? []
    let isNew = files[inner] == nil
    let after = file(inner, adding: text)
    let sources = SourceSet(
      reading.sources.files.filter { $0.path != after.path } + [after])
    let problems = newProblems(in: sources, behind: [after.path: before.count])
    if !problems.isEmpty {
      terminal.writeError(
        diagnosticText(
          problems, sources: sources, root: rootInMessages, usesColour: terminal.colourOnError))
    }
    guard !problems.contains(where: { $0.severity == .error || $0.id == .changesNothing }) else {
      terminal.writeError("\nNothing was written.\n")
      return .problems
    }
    try write(text, to: inner)
    reading.sources = sources
    guard !isQuiet else { return .fine }
    let line =
      after.position(at: before.count).line + (isNew ? 1 : text.first?.isNewline == true ? 1 : 0)
    let added = text.split(whereSeparator: \.isNewline).map { "  \(visible($0))\n" }
    let place = visible("\(shownAs)/\(inner)")
    terminal.writeOutput(
      isNew ? "Wrote \(place):\n" + added.joined() : "Wrote \(place):\(line):\n" + added.joined())
    return .fine
  }

  /// Writes what is added to the end of a file, or to a new one.
  func write(_ text: String, to inner: String) throws(FileProblem) {
    if let file = files[inner] {
      try appendToFile(
        inner, in: path, shownAs: shownAs, after: file.bytes, bytes: Array(text.utf8))
    } else {
      try writeNewFile(
        inner, in: path, shownAs: shownAs, bytes: Array(text.utf8), isOwn: owner != nil)
    }
  }

  /// A file as it is once something was added to its end.
  private func file(_ inner: String, adding text: String) -> SourceFile {
    SourceFile(
      path: files[inner]?.path ?? "\(shownPath(path, from: terminal.workingFolder))/\(inner)",
      innerPath: inner, owner: owner, bytes: (files[inner]?.bytes ?? []) + Array(text.utf8))
  }

  /// What is wrong with rows that are not written yet: problems by the number of their row.
  func problems(of placements: [Placement]) -> [(row: Int, problem: Diagnostic)] {
    let known = files
    var after: [SourceFile] = []
    var starts: [String: Int] = [:]
    // Where each row begins in its file, and its number.
    var places: [String: [(offset: Int, row: Int)]] = [:]
    var number = 0
    for placement in placements {
      let file = file(placement.path, adding: placement.text)
      var offset = known[placement.path]?.bytes.count ?? 0
      starts[file.path] = offset
      offset += placement.start.utf8.count
      for row in placement.rows {
        places[file.path, default: []].append((offset, number))
        offset += row.utf8.count
        number += 1
      }
      after.append(file)
    }
    let sources = SourceSet(
      reading.sources.files.filter { starts[$0.path] == nil } + after)
    return newProblems(in: sources, behind: starts).compactMap { problem in
      guard let range = problem.range else { return nil }
      let rows = places[sources.file(of: range).path] ?? []
      let row = rows.partitionIndex { $0.offset > Int(range.start) } - 1
      return row >= 0 ? (rows[row].row, problem) : nil
    }
  }

  /// What is wrong with the ends of some files, and wasn't before; and errors elsewhere that they
  /// bring, such as a name that another file has too.
  private func newProblems(in sources: SourceSet, behind starts: [String: Int]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let records = parsedRecords(of: sources, diagnostics: &problems)
    _ = validatedHousehold(
      from: records, asOf: nil, edition: edition, diagnostics: &problems)
    return problems.filter { problem in
      guard problem.severity != .note else { return false }
      let others = problem.severity == .error ? problem.notes.map(\.range) : []
      return ([problem.range] + others).contains { range in
        guard let range, let start = starts[sources.file(of: range).path] else { return false }
        return Int(range.start) >= start
      }
    }
  }
}

extension Array {
  /// The first place from which on a condition holds; it holds for no element before one for which
  /// it doesn't.
  fileprivate func partitionIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
