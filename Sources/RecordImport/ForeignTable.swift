internal import Diagnostics
internal import SourceText

/// A record of another tool, with the reading of its fields.
struct ForeignRecord {
  let members: [String: ForeignJSON]
  let range: SourceRange
  let file: Int

  /// The text of a field, a number as it is written; nil for null, for nothing and for a blank.
  func text(_ names: String...) -> Located<String>? {
    for name in names {
      guard let found = members[name] else { continue }
      let place = SourceRange(file: file, start: found.start, end: found.end)
      switch found.value {
      case .string(let text):
        let trimmed = trimmed(text)
        if !trimmed.isEmpty { return Located(trimmed, at: place) }
      case .number(let text): return Located(text, at: place)
      default: break
      }
    }
    return nil
  }

  /// The whole number of a field, written as a number or as a text.
  func number(_ name: String) -> Int? {
    text(name).flatMap { text in
      // Some tools write whole numbers with a fraction.
      Int(text.value) ?? Double(text.value).flatMap { Int(exactly: $0) }
    }
  }

  /// Whether a field says yes: true, 1 or `"1"`.
  func isTrue(_ name: String) -> Bool {
    if case .bool(let value) = members[name]?.value { return value }
    return number(name).map { $0 != 0 } ?? (text(name)?.value.lowercased() == "true")
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// The records of the files of another tool, by what they are.
struct ForeignTables {
  /// What records are, told by the fields that they alone have.
  enum Kind: Hashable {
    case history, chores, people
  }

  private(set) var records: [Kind: [ForeignRecord]] = [:]
  /// Whether some file could not be read.
  private(set) var isIncomplete = false

  /// Reads files; appends `InvalidJSON` where one is no list of such records.
  ///
  /// - Parameters:
  ///   - files: the texts with their indices in the source set.
  ///   - fields: the field by which each kind is known.
  ///   - diagnostics: gets what was found.
  init(
    _ files: [(file: SourceFile, index: Int)], knownBy fields: [(Kind, [String])],
    diagnostics: inout [Diagnostic]
  ) {
    for (file, index) in files {
      let start = SourceRange(file: index, start: 0, end: 0)
      let document: ForeignJSON
      do throws(ForeignJSON.Problem) {
        document = try ForeignJSON.read(file.bytes)
      } catch {
        isIncomplete = true
        diagnostics.append(.invalidJSON(error, in: file, index: index))
        continue
      }
      guard let list = Self.list(in: document) else {
        isIncomplete = true
        diagnostics.append(.noList(at: start))
        continue
      }
      var unknown: ForeignJSON?
      for item in list {
        guard case .object(let members) = item.value,
          let kind = fields.first(where: { $0.1.allSatisfy { members[$0] != nil } })?.0
        else {
          unknown = unknown ?? item
          continue
        }
        records[kind, default: []].append(
          ForeignRecord(
            members: members, range: SourceRange(file: index, start: item.start, end: item.end),
            file: index))
      }
      if let unknown {
        diagnostics.append(
          .noRecord(at: SourceRange(file: index, start: unknown.start, end: unknown.end)))
      }
    }
  }

  /// The list of a document: bare, or in the answer of an interface as `{"res": […]}`.
  private static func list(in document: ForeignJSON) -> [ForeignJSON]? {
    switch document.value {
    case .array(let values): return values
    case .object(let members):
      for name in ["res", "data"] {
        if case .array(let values) = members[name]?.value { return values }
      }
      return nil
    default: return nil
    }
  }

  /// The names of records by their numbers, as they are written.
  func names(of kind: Kind, id: String, name: [String]) -> [String: String] {
    var names: [String: String] = [:]
    for record in records[kind] ?? [] {
      guard let number = record.text(id)?.value else { continue }
      names[number] = name.lazy.compactMap { record.text($0)?.value }.first ?? names[number]
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func invalidJSON(
    _ problem: ForeignJSON.Problem, in file: SourceFile, index: Int
  ) -> Diagnostic {
    // Where a text breaks off, its last sign is shown.
    let last = file.bytes.lastIndex { $0 > 0x20 } ?? 0
    let start = min(problem.offset, last)
    return Diagnostic(
      .invalidJSON, .error, "this isn't JSON: \(problem.reason)",
      at: SourceRange(file: index, start: start, end: min(start + 1, file.bytes.count)),
      suggestion: "save the tool's answer once more, whole and unchanged")
  }

  fileprivate static func noList(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidJSON, .error, "there is no list of records in this file", at: range,
      suggestion: "save the tool's own answer: a list, or one as 'res'")
  }

  fileprivate static func noRecord(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidJSON, .warning, "this isn't a record of a kind that is read here", at: range,
      explanation: "It and others like it in this file are not used.")
  }
}
