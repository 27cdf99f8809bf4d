/// Something in a catalogue that can't be read.
package struct MessageProblem: Sendable, Hashable, Error {
  /// The line it is in, from 1.
  package let line: Int
  /// What is wrong.
  package let summary: String
}

/// Reads a catalogue: a subset of Project Fluent's syntax.
///
/// `key = text` starts a message, and lines that begin with a space go on with it, joined by one
/// space. `{ $name }` is a place for a value, `{ $name -> [one] … *[other] … }` a choice, with its
/// fallback starred, and `{ "…" }` is text with its spaces. `#` starts a comment line.
///
/// - Parameters:
///   - text: the catalogue.
///   - problems: gains what can't be read, and keys that are there twice.
/// - Returns: the messages by key; of two with one key the first.
package func messages(
  of text: String, problems: inout [MessageProblem]
) -> [String: Message] {
  var result: [String: Message] = [:]
  var open: (key: String, line: Int, text: [UInt8])?
  func close() {
    guard let (key, line, text) = open else { return }
    open = nil
    var reader = PatternReader(bytes: text, line: line)
    do throws(MessageProblem) {
      let message = try reader.message()
      if result.updateValue(message, forKey: key) != nil {
        problems.append(MessageProblem(line: line, summary: "'\(key)' is there twice"))
      }
    } catch {
      problems.append(error)
    }
  }
  var number = 0
  for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    let words = line.trimmed
    guard let first = words.first else { continue }
    if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
      guard open != nil else {
        problems.append(MessageProblem(line: number, summary: "this line belongs to no message"))
        continue
      }
      if open?.text.isEmpty == false { open?.text.append(UInt8(ascii: " ")) }
      open?.text += words
      continue
    }
    close()
    if first == UInt8(ascii: "#") { continue }
    guard let equals = words.firstIndex(of: UInt8(ascii: "=")) else {
      problems.append(MessageProblem(line: number, summary: "there is no '=' after the key"))
      continue
    }
    let key = String(decoding: words[..<equals].trimmed, as: UTF8.self)
    open = (key, number, Array(words[words.index(after: equals)...].trimmed))
  }
  close()
  return result
}

/// Reads the text of one message.
private struct PatternReader {
  let bytes: [UInt8]
  let line: Int
  var index = 0

  init(bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }

  mutating func message() throws(MessageProblem) -> Message {
    let message = try pattern(until: nil)
    guard index == bytes.count else { throw problem("a '}' without its '{'") }
    return message
  }

  /// Parts up to the end, or before a `}` or the start of the next variant.
  private mutating func pattern(until end: UInt8?) throws(MessageProblem) -> Message {
    var parts: [Message.Part] = []
    var words: [UInt8] = []
    func flushed(_ words: inout [UInt8]) -> Message.Part? {
      guard !words.isEmpty else { return nil }
      defer { words = [] }
      return .words(String(decoding: words, as: UTF8.self))
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "}") { break }
      if end != nil, startsVariant { break }
      guard byte == UInt8(ascii: "{") else {
        words.append(byte)
        index += 1
        continue
      }
      index += 1
      skipSpaces()
      if at("\"") {
        words += try quoted()
      } else {
        if let part = flushed(&words) { parts.append(part) }
        parts.append(try placeable())
      }
    }
    if end != nil { while words.last == UInt8(ascii: " ") { words.removeLast() } }
    if let part = flushed(&words) { parts.append(part) }
    return Message(parts: parts)
  }

  /// Text in quotes, with its closing brace.
  private mutating func quoted() throws(MessageProblem) -> [UInt8] {
    index += 1
    let start = index
    while index < bytes.count, !at("\"") { index += 1 }
    let text = Array(bytes[start..<index])
    index += 1
    skipSpaces()
    guard at("}") else { throw problem("a '{' without its '}'") }
    index += 1
    return text
  }

  /// What follows a `{`, with its `}`.
  private mutating func placeable() throws(MessageProblem) -> Message.Part {
    guard at("$") else { throw problem("a '{' without a '$name'") }
    index += 1
    let name = identifier()
    guard !name.isEmpty else { throw problem("a '$' without a name") }
    skipSpaces()
    if at("}") {
      index += 1
      return .value(name)
    }
    guard at("-"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") else {
      throw problem("'$\(name)' without its '}'")
    }
    index += 2
    skipSpaces()
    return .choice(name, try choice(name))
  }

  private mutating func choice(_ name: String) throws(MessageProblem) -> Message.Choice {
    var variants: [Message.Variant] = []
    var fallback: Int?
    while index < bytes.count, !at("}") {
      guard startsVariant else { throw problem("a choice by '$\(name)' without '[…]'") }
      if at("*") {
        fallback = variants.count
        index += 1
      }
      index += 1
      let start = index
      while index < bytes.count, !at("]") { index += 1 }
      let key = String(decoding: bytes[start..<index], as: UTF8.self)
      index += 1
      skipSpaces()
      variants.append(Message.Variant(key: key, message: try pattern(until: UInt8(ascii: "}"))))
    }
    guard at("}") else { throw problem("a choice by '$\(name)' without its '}'") }
    index += 1
    guard let fallback else { throw problem("a choice by '$\(name)' without a '*[…]'") }
    return Message.Choice(variants: variants, fallback: fallback)
  }

  /// Whether a variant begins here: `[key]` or `*[key]`.
  private var startsVariant: Bool {
    if at("[") { return true }
    return at("*") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[")
  }

  private mutating func identifier() -> String {
    let start = index
    while index < bytes.count {
      let small = bytes[index] | 0x20
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small)
      guard isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else {
        break
      }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipSpaces() { while at(" ") { index += 1 } }

  private func at(_ character: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: character)
  }

  private func problem(_ summary: String) -> MessageProblem {
    MessageProblem(line: line, summary: summary)
  }
}

extension BidirectionalCollection<UInt8> {
  /// Without spaces, tabs and carriage returns at both ends.
  fileprivate var trimmed: SubSequence {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var end = endIndex
    while end > startIndex, isSpace(self[index(before: end)]) { end = index(before: end) }
    return self[..<end].drop(while: isSpace)
  }
}
