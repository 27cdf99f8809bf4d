internal import Diagnostics
internal import MarkdownHTML
internal import SourceText
internal import Yams

/// The keys and values of a YAML text; nil where it cannot be read.
///
/// An empty text has no keys. Anchors, aliases, tags and merge keys are refused. Appends
/// `InvalidYAML`, `UnsupportedYAML`, `DuplicateKey`, `WrongShape` and `TooLarge`.
func yamlMapping(
  _ text: YAMLText, isConfidential: Bool, diagnostics: inout [Diagnostic]
) -> YAMLMapping? {
  var reader = YAMLReader(text: text, isConfidential: isConfidential)
  let mapping = reader.read()
  diagnostics += reader.diagnostics
  return mapping
}

/// One reading of a YAML text.
struct YAMLReader {
  var text: YAMLText
  let isConfidential: Bool
  var diagnostics: [Diagnostic] = []
  /// Offsets of keys that repeat another, renamed so that the rest can be read.
  private var repeated: Set<Int> = []
  private var keyCount = 0

  static let limits = (bytes: 65_536, depth: 16, keys: 500)

  init(text: YAMLText, isConfidential: Bool) {
    self.text = text
    self.isConfidential = isConfidential
  }

  mutating func read() -> YAMLMapping? {
    let start = text.range(0, 0)
    guard text.bytes.count <= Self.limits.bytes else {
      report(.tooLarge("settings and front matter have at most 64 KiB", at: start))
      return nil
    }
    if let offset = firstUnreadable(in: text.bytes) {
      report(.invalidText(at: text.range(offset, offset + 1)))
      return nil
    }
    if let plain = PlainKeys.mapping(of: text, isConfidential: isConfidential) { return plain }
    return readAsYAML()
  }

  /// What the YAML reader makes of a text within the limits of size.
  mutating func readAsYAML() -> YAMLMapping? {
    let start = text.range(0, 0)
    if let offset = tooDeep() {
      report(.tooLarge("values lie at most 16 deep in one another", at: text.range(offset, offset)))
      return nil
    }
    guard let root = composed() else { return nil }
    guard let root = root.value else { return YAMLMapping(entries: [], range: start) }
    let value = converted(root, depth: 1)
    // Of half a file much would be missing that is written.
    guard keyCount <= Self.limits.keys else { return nil }
    switch value {
    case .mapping(let mapping): return mapping
    case .scalar(let field) where field.isBlank: return YAMLMapping(entries: [], range: start)
    case .some(let other):
      report(.wrongShape("here stand keys with values, such as 'title: Dinner'", at: other.range))
      return nil
    case nil: return nil
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.isConfidential = diagnostic.isConfidential || isConfidential
    diagnostics.append(diagnostic)
  }

  /// The node tree, wrapped so that an empty text differs from one that cannot be read.
  private mutating func composed() -> (value: Node?, Void)? {
    for _ in 0..<20 {
      do {
        let parser = try Parser(
          yaml: String(decoding: text.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
        return (try parser.singleRoot(), ())
      } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
        let first = text.offset(line: context.mark.line, column: context.mark.column)
        guard let name = duplicates.first, renameRepeat(of: name, at: first) else { return nil }
      } catch let error as YamlError {
        report(.invalidYAML(error, in: text, isConfidential: isConfidential))
        return nil
      } catch {
        report(.unreadableYAML(at: text.range(0, 0)))
        return nil
      }
    }
    return nil
  }

  /// Reports the second of two equal keys and renames it in place, so that reading can go on.
  private mutating func renameRepeat(of name: String, at first: Int) -> Bool {
    let length = name.utf8.count
    let firstRange = text.scalarRange(at: first, text: name)
    guard length > 0, let second = repeatOffset(of: name, at: first) else {
      report(.duplicateKey(Field(name, at: firstRange, isConfidential: isConfidential), first: nil))
      return false
    }
    let field = Field(
      name, at: text.range(second, second + length), isConfidential: isConfidential)
    report(.duplicateKey(field, first: firstRange))
    // A name of the same length that no key has keeps every place where it is.
    repeated.insert(second)
    let mark = Array(String(repeated.count, radix: 36).utf8)
    var replacement = [UInt8](repeating: 0x7A, count: length)
    for (index, byte) in mark.reversed().enumerated() where index < length {
      replacement[length - 1 - index] = byte
    }
    text.bytes.replaceSubrange(second..<second + length, with: replacement)
    return true
  }

  /// Where the key `name` stands again after `first`: in a block at the same column, else anywhere.
  private func repeatOffset(of name: String, at first: Int) -> Int? {
    let bytes = text.bytes
    let word = Array(name.utf8)
    var lineStart = first
    while lineStart > 0, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D {
      lineStart -= 1
    }
    func isKey(_ offset: Int) -> Bool {
      guard bytes[offset...].starts(with: word) else { return false }
      var next = offset + word.count
      if next < bytes.count, bytes[next] == 0x22 || bytes[next] == 0x27 { next += 1 }
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      return next < bytes.count && bytes[next] == 0x3A
    }
    let column = first - lineStart
    var any: Int?
    var index = first + 1
    var start = lineStart
    while index < bytes.count {
      if bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D { start = index }
      if isKey(index), !repeated.contains(index) {
        let isQuoted = bytes[index - 1] == 0x22 || bytes[index - 1] == 0x27
        if index - start - (isQuoted ? 1 : 0) == column { return index }
        if any == nil { any = index }
      }
      index += 1
    }
    return any
  }

  /// The first place at which nesting is certainly deeper than any household needs.
  private func tooDeep() -> Int? {
    var brackets = 0
    var dashes = 0
    for (offset, byte) in text.bytes.enumerated() {
      switch byte {
      case 0x5B, 0x7B: brackets += 1
      case 0x5D, 0x7D: brackets = max(0, brackets - 1)
      case 0x2D, 0x3F: dashes += 1
      case 0x20: break
      default: dashes = 0
      }
      if brackets > 200 || dashes > 200 { return offset }
    }
    return nil
  }

  private mutating func converted(_ node: Node, depth: Int) -> YAMLValue? {
    let offset = node.mark.map { text.offset(line: $0.line, column: $0.column) } ?? 0
    let point = text.range(offset, min(offset + 1, text.bytes.count))
    guard depth <= Self.limits.depth else {
      report(.tooLarge("values lie at most 16 deep in one another", at: point))
      return nil
    }
    let mark = offset < text.bytes.count ? text.bytes[offset] : 0
    if node.anchor != nil || mark == 0x26 || mark == 0x2A || mark == 0x21 {
      report(.unsupportedYAML(at: point))
      return nil
    }
    switch node {
    case .scalar(let scalar):
      var string = trimmed(scalar.string)
      let range = text.scalarRange(at: offset, text: scalar.string)
      if let hidden = firstHidden(in: string) {
        report(.hiddenCharacter(hidden, at: range))
        string = trimmed(withoutHidden(string))
      }
      let isNull = string == "~" && scalar.style == .plain
      return .scalar(Field(isNull ? "" : string, at: range, isConfidential: isConfidential))
    case .sequence(let sequence):
      return .list(sequence.compactMap { converted($0, depth: depth + 1) }, point)
    case .mapping(let pairs):
      return converted(pairs, at: point, depth: depth)
    case .alias:
      report(.unsupportedYAML(at: point))
      return nil
    }
  }

  private mutating func converted(
    _ pairs: Node.Mapping, at point: SourceRange, depth: Int
  ) -> YAMLValue? {
    var entries: [YAMLMapping.Entry] = []
    for (key, value) in pairs {
      keyCount += 1
      guard keyCount <= Self.limits.keys else {
        if keyCount == Self.limits.keys + 1 {
          report(.tooLarge("a file has at most 500 keys", at: point))
        }
        break
      }
      switch converted(key, depth: depth + 1) {
      case .scalar(let field):
        if repeated.contains(Int(field.range.start) - text.base) { continue }
        if field.text == "<<" {
          report(.unsupportedYAML(at: field.range))
        } else if let value = converted(value, depth: depth + 1) {
          entries.append(YAMLMapping.Entry(key: field, value: value))
        }
      case .some(let other):
        report(.wrongShape("a key is a word, not a list or keys of its own", at: other.range))
      case nil: continue
      }
    }
    return .mapping(YAMLMapping(entries: entries, range: point))
  }
}

/// The offset of the first byte that no text file may hold: invalid UTF-8 or a control character.
func firstUnreadable(in bytes: [UInt8]) -> Int? {
  if isPlainText(bytes) { return nil }
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      if (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F {
        return index
      }
      index += 1
      continue
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC2, byte <= 0xF4, index + length <= bytes.count,
      let text = String(validating: bytes[index..<index + length], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return index }
    let value = scalar.value
    if (0x80...0x9F).contains(value) && value != 0x85 { return index }
    if value == 0xFEFF || value == 0xFFFE || value == 0xFFFF { return index }
    index += length
  }
  return nil
}
