internal import Diagnostics
internal import Foundation
internal import HouseholdModel
internal import RecordImport
internal import RecordParsing
internal import SiteFiles
internal import SourceText

/// The files that an import was given, as texts with positions.
struct ImportedFiles {
  /// All texts, the map's too.
  let sources: SourceSet
  /// The places of the files in it, in the order they were given.
  let places: [Int]
  /// The tables among them with their encodings; nil for one that is no text.
  let tables: [ForeignText?]
  /// What the map says; an empty one where there is none.
  private(set) var map = ImportMap()
  /// What is wrong with the map.
  private(set) var problems: [Diagnostic] = []

  /// The texts, each with its place in `sources`.
  var texts: [(file: SourceFile, index: Int)] { places.map { (sources.files[$0], $0) } }

  /// The most bytes that a file may have.
  static let byteLimit = 32 << 20

  /// Reads the files of a command.
  init(_ command: ImportCommand, from workingFolder: String) throws {
    var names: Set<String> = []
    func name(_ path: String) throws(UsageProblem) -> String {
      let shown = shownPath(path, from: workingFolder)
      for number in 1...command.files.count + 1 {
        let unique = number == 1 ? shown : "\(shown) (\(number))"
        if names.insert(unique).inserted { return unique }
      }
      throw UsageProblem(message: "'\(visible(shown))' is named more than once.")
    }
    var files: [SourceFile] = []
    var mapName: String?
    if let map = command.map {
      let shown = try name(map)
      mapName = shown
      files.append(
        SourceFile(
          path: shown, bytes: try readForeignFile(at: map, shownAs: map, upTo: 1 << 20)))
    }
    // The map says how the others are read, so it is read first.
    if let file = files.first {
      map = importMap(of: file, index: 0, diagnostics: &problems) ?? ImportMap()
    }
    let point = SourceRange(file: 0, start: 0, end: 0)
    if let delimiter = command.delimiter { map.delimiter = Located(delimiter, at: point) }
    if let encoding = command.encoding { map.encoding = Located(encoding, at: point) }
    if let dates = command.dateOrder { map.dates = Located(dates.order, at: point) }
    guard Set(command.files).count == command.files.count else {
      throw UsageProblem(message: "a file is named twice.")
    }
    var texts: [(name: String, text: ForeignText?)] = []
    for path in command.files {
      let shown = try name(path)
      let bytes = try readForeignFile(at: path, shownAs: path, upTo: Self.byteLimit)
      let encoding: ImportMap.Encoding? = command.source == .csv ? map.encoding?.value : nil
      let text = ForeignText(path: shown, bytes: bytes, as: encoding)
      files.append(text?.file ?? SourceFile(path: shown, bytes: []))
      texts.append((shown, text))
    }
    let sources = SourceSet(files)
    func place(of name: String) -> Int {
      sources.files.firstIndex { $0.path == name } ?? 0
    }
    self.sources = sources
    places = texts.map { place(of: $0.name) }
    tables = texts.map(\.text)
    // Read once more, now that it is known where it stands among the others.
    if let mapName {
      problems = []
      let asked = (map.delimiter, map.encoding, map.dates)
      let index = place(of: mapName)
      map = importMap(of: sources.files[index], index: index, diagnostics: &problems) ?? map
      (map.delimiter, map.encoding, map.dates) = asked
    }
    for (index, text) in zip(places, tables) where text == nil {
      problems.append(.noText(at: SourceRange(file: index, start: 0, end: 0)))
    }
  }
}

/// The seconds east of Greenwich of a zone that a map names: an offset, or a name such as
/// `Europe/Berlin` where the computer knows it.
func namedZone(_ name: String) -> ZoneOffset? {
  if let offset = fixedOffset(name) { return { _ in offset } }
  guard let zone = TimeZone(identifier: name) else { return nil }
  return { instant in zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))) }
}

extension HouseholdWords {
  /// The words of a household; a title that two tasks have names none.
  init(of household: Household) {
    var people: [String: String] = ["both": "both", "rotating": "rotating", "outside": "outside"]
    for partner in household.partners.both {
      for word in [partner.id.text, partner.name] + partner.alsoKnownAs {
        people[word.lowercased()] = partner.id.text
      }
    }
    var subjects: [String: String] = [:]
    let titles = Dictionary(grouping: household.tasks) { $0.title.lowercased() }
    for (title, tasks) in titles where tasks.count == 1 { subjects[title] = tasks[0].id.text }
    for task in household.tasks {
      for word in task.alsoKnownAs { subjects[word.lowercased()] = task.id.text }
    }
    for ritual in household.settings.rituals { subjects[ritual.id.lowercased()] = ritual.id }
    for task in household.tasks { subjects[task.id.text.lowercased()] = task.id.text }
    self.init(
      people: people, subjects: subjects, verbs: knownVerbNames.union(ownEditionVerbNames),
      taskVerbs: ["noticed", "planned", "did", "checked", "took", "stopped"],
      ritualVerbs: ["kept", "missed", "skipped", "resumed"], ownVerbs: ownEditionVerbNames)
  }
}

extension Diagnostic {
  /// A file whose bytes are no text.
  fileprivate static func noText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, .error, "the bytes of this file are no text", at: range,
      suggestion: "export it again as CSV in UTF-8, or say which encoding it has with --encoding")
  }
}
