package import Diagnostics
package import SourceText

/// The map that a YAML file holds; nil where it can't be read as YAML.
///
/// Appends the problems of the file.
/// - Parameters:
///   - file: the file.
///   - index: its index in the source set.
///   - diagnostics: gets what was found.
/// - Returns: the map; a key that can't be read is missing in it.
package func importMap(
  of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
) -> ImportMap? {
  let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let text = YAMLText(Array(file.bytes[start...]), base: start, file: index)
  guard let keys = yamlMapping(text, isConfidential: false, diagnostics: &diagnostics) else {
    return nil
  }
  let map = FieldMap(keys, range: text.range(0, 0))
  map.reportUnknownKeys(known: ImportMapReader.keys, diagnostics: &diagnostics)
  return ImportMapReader(map: map).read(diagnostics: &diagnostics)
}

/// Reads the keys of a map.
private struct ImportMapReader {
  let map: FieldMap

  static let keys = [
    "columns", "delimiter", "encoding", "dates", "timezone", "who", "verb", "people", "tasks",
    "verbs",
  ]

  func read(diagnostics: inout [Diagnostic]) -> ImportMap {
    var result = ImportMap()
    result.columns = columns(diagnostics: &diagnostics)
    result.delimiter = located("delimiter", "sign between cells", diagnostics: &diagnostics)
    result.encoding = located("encoding", "encoding", diagnostics: &diagnostics)
    result.dates = located("dates", "way to write dates", diagnostics: &diagnostics)
    result.timezone = map.word("timezone", diagnostics: &diagnostics)
    result.who = map.word("who", diagnostics: &diagnostics)
    result.verb = map.word("verb", diagnostics: &diagnostics)
    result.people = meanings("people", diagnostics: &diagnostics)
    result.tasks = meanings("tasks", diagnostics: &diagnostics)
    result.verbs = meanings("verbs", diagnostics: &diagnostics)
    return result
  }

  private func located<Choice: RawRepresentable & CaseIterable & Sendable & Hashable>(
    _ name: String, _ what: String, diagnostics: inout [Diagnostic]
  ) -> Located<Choice>? where Choice.RawValue == String {
    guard let field = map.field(name, diagnostics: &diagnostics) else { return nil }
    let choice: Choice? = field.choice(what, diagnostics: &diagnostics)
    return choice.map { Located($0, at: field.range) }
  }

  private func entries(
    _ name: String, diagnostics: inout [Diagnostic]
  ) -> [(key: Field, value: Field)] {
    switch map.value(name) {
    case nil: return []
    case .scalar(let field) where field.isBlank: return []
    case .mapping(let mapping):
      return mapping.entries.compactMap { entry in
        guard case .scalar(let field) = entry.value else {
          diagnostics.append(
            .wrongShape("\(entry.key.quoted) stands for one word", at: entry.value.range))
          return nil
        }
        return (entry.key, field)
      }
    case .some(let value):
      diagnostics.append(.wrongShape("'\(name)' has keys of its own below it", at: value.range))
      return []
    }
  }

  private func columns(diagnostics: inout [Diagnostic]) -> [String: Located<String>] {
    var columns: [String: Located<String>] = [:]
    for (key, value) in entries("columns", diagnostics: &diagnostics) where !value.isBlank {
      let name = key.text.lowercased()
      guard LogReader.fields.contains(name), name != "void" else {
        diagnostics.append(.unknownKey(key, known: LogReader.fields.filter { $0 != "void" }))
        continue
      }
      columns[name] = value.located
    }
    return columns
  }

  private func meanings(
    _ name: String, diagnostics: inout [Diagnostic]
  ) -> [String: ImportMap.Meaning] {
    var meanings: [String: ImportMap.Meaning] = [:]
    var first: [String: SourceRange] = [:]
    for (key, value) in entries(name, diagnostics: &diagnostics) {
      let word = key.text.lowercased()
      if let place = first[word] {
        diagnostics.append(.duplicateKey(key, first: place))
        continue
      }
      first[word] = key.range
      meanings[word] =
        value.isBlank
        ? .open
        : value.text.lowercased() == ImportMap.leftOutWord ? .leftOut : .word(value.located)
    }
    return meanings
  }
}
