/// Writes a JSON document byte by byte, without building it first: for lists of many objects.
///
/// What it writes is what `JSONValue.textInLines` would, as long as the calls nest.
package struct JSONWriter: Sendable {
  private var bytes: [UInt8] = []
  /// What stands before `bytes`: pieces as they were added, moved once, when all is there.
  private var before: [[UInt8]] = []
  /// The line end and the blanks before a member or value of where it writes.
  private var lineStart: [UInt8] = [UInt8(ascii: "\n")]
  /// Whether nothing was written yet in the object, list or row that is open.
  private var isFirst = true

  /// A writer of nothing yet.
  package init() {}

  /// What was written.
  package var text: String { joinedText(of: pieces) }

  /// The same in pieces one after the other, as it was added: what is large need not be moved.
  package var pieces: [[UInt8]] { before + [bytes] }

  /// The same, and forgotten here: what is large can be handed on while more of it is written.
  package mutating func taken() -> [[UInt8]] {
    defer { (before, bytes) = ([], []) }
    return pieces
  }

  /// Ends the document with a line end.
  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes an object with its members, each on a line of its own.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nested(from: UInt8(ascii: "{"), to: UInt8(ascii: "}"), members)
  }

  /// Writes a member whose value is an array.
  package mutating func list(_ name: String, _ values: (inout JSONWriter) -> Void) {
    startMember(name)
    nested(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), values)
  }

  /// Writes a member whose value is an object.
  package mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    startMember(name)
    object(members)
  }

  /// Writes members whose values are there already.
  package mutating func members(_ members: [JSONValue.Member]) {
    for member in members {
      startMember(member.name)
      write(member.value, hasLines: true)
    }
  }

  /// Writes an object without objects in it, as a value of an array: on a line of its own.
  package mutating func row(_ cells: (inout JSONWriter) -> Void) {
    startValue()
    isFirst = true
    bytes.append(UInt8(ascii: "{"))
    cells(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Writes a text in a row.
  package mutating func cell(_ name: JSONCellName, _ value: String) {
    startCell(name)
    append(quoted: value)
  }

  /// Writes a whole number in a row.
  package mutating func cell(_ name: JSONCellName, _ value: Int) {
    startCell(name)
    append(number: value)
  }

  /// Writes a number with a fraction in a row; it is finite.
  package mutating func cell(_ name: JSONCellName, _ value: Double) {
    startCell(name)
    append(decimal: value)
  }

  /// A writer of nothing yet for values of an array that is to be a member of the open object.
  ///
  /// They are added with `add`; pieces of a long array may be written at the same time.
  package func pieceOfList() -> JSONWriter {
    var piece = JSONWriter()
    piece.lineStart = lineStart + [0x20, 0x20]
    return piece
  }

  /// Makes room for so many bytes more.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Adds the values that a piece holds.
  package mutating func add(_ piece: JSONWriter) {
    guard !piece.isFirst else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    before.append(bytes)
    before += piece.before
    before.append(piece.bytes)
    bytes = []
  }

  private mutating func nested(
    from opening: UInt8, to closing: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    isFirst = true
    lineStart += [0x20, 0x20]
    bytes.append(opening)
    body(&self)
    lineStart.removeLast(2)
    if !isFirst { bytes += lineStart }
    bytes.append(closing)
    isFirst = false
  }

  private mutating func startValue() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += lineStart
  }

  private mutating func startMember(_ name: String) {
    startValue()
    append(quoted: name)
    append(": ")
  }

  private mutating func startCell(_ name: JSONCellName) {
    if !isFirst { append(", ") }
    isFirst = false
    append("\"")
    append(name.text)
    append("\": ")
  }
}

/// Pieces of UTF-8 as one text, each moved once.
package func joinedText(of parts: [[UInt8]]) -> String {
  String(unsafeUninitializedCapacity: parts.reduce(0) { $0 + $1.count }) { text in
    parts.reduce(0) { start, part in text[start...].initialize(fromContentsOf: part) }
  }
}

/// The name of a cell of a row.
package struct JSONCellName: Sendable {
  /// No text that is counted: all processors write the same few names at once.
  fileprivate let text: StaticString

  /// A name without anything to escape in it.
  package init(_ name: StaticString) { text = name }
}

// MARK: Values

extension JSONWriter {
  /// Writes a value where the writer stands.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - hasLines: whether an object without objects in it stands on one line.
  mutating func write(_ value: JSONValue, hasLines: Bool) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let value): append(number: value)
    case .decimal(let value): append(decimal: value)
    case .string(let value): append(quoted: value)
    case .array(let values):
      nested(from: UInt8(ascii: "["), to: UInt8(ascii: "]")) { writer in
        for value in values {
          writer.startValue()
          writer.write(value, hasLines: hasLines)
        }
      }
    case .object(let members):
      if hasLines, !members.isEmpty, members.allSatisfy(\.value.isScalar) {
        for (index, member) in members.enumerated() {
          append(index == 0 ? "{" : ", ")
          append(quoted: member.name)
          append(": ")
          write(member.value, hasLines: true)
        }
        append("}")
        return
      }
      nested(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { writer in
        for member in members {
          writer.startMember(member.name)
          writer.write(member.value, hasLines: hasLines)
        }
      }
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(number: Int) {
    guard (0..<10).contains(number) else {
      bytes += String(number).utf8
      return
    }
    bytes.append(UInt8(ascii: "0") + UInt8(number))
  }

  private mutating func append(decimal: Double) { bytes += decimalText(decimal).utf8 }

  private mutating func append(quoted text: String) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy(isPlainInJSON) else { return false }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain {
      bytes.append(UInt8(ascii: "\""))
      bytes += escapedForJSON(text).utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
