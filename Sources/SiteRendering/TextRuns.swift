/// The words of templates, while a number stands for each run of them inside a line.
///
/// The template engine reads letter by letter, and counts at every tag how many letters are left: words
/// took it five times as long as all else. Tags, marks, line ends and spaces beside them stay as they
/// are, so it finds what stands alone on a line as before.
struct TextRuns: Sendable {
  private var texts: [String] = []

  /// The same template with a number for each run, which is kept here.
  mutating func shortened(_ template: String) -> String {
    var template = template
    return template.withUTF8 { bytes in
      var result: [UInt8] = []
      var rest = bytes[...]
      while let byte = rest.first {
        let length =
          switch byte {
          case UInt8(ascii: "{"): tagLength(rest)
          case UInt8(ascii: ShellMark.start):
            length(of: rest, through: [UInt8(ascii: ShellMark.end)])
          default: 0
          }
        if length > 0 {
          result += rest.prefix(length)
          rest = rest.dropFirst(length)
          continue
        }
        let run = rest.prefix(while: Self.isOfRun)
        add(run, to: &result)
        rest = rest[run.endIndex...]
        // A brace by itself, a line end, a letter beyond ASCII: byte by byte.
        if run.isEmpty, let byte = rest.popFirst() { result.append(byte) }
      }
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// A text with the words again for which numbers stand.
  func restored(_ text: Substring) -> String {
    var result = ""
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: ShellMark.run)) {
      result += Substring(rest[..<start])
      let digits = rest[start...].dropFirst().prefix { $0 != UInt8(ascii: ShellMark.end) }
      result += texts[digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }]
      rest = rest[digits.endIndex...].dropFirst()
    }
    return result + Substring(rest)
  }

  /// Visible ASCII and spaces, without braces.
  private static func isOfRun(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}")
  }

  /// How long the tag is that bytes start with; 0 where they start with none.
  private func tagLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard bytes.starts(with: "{{".utf8) else { return 0 }
    let end = Array((bytes.starts(with: "{{{".utf8) ? "}}}" : "}}").utf8)
    return length(of: bytes, through: end)
  }

  /// How many bytes there are up to the end of others in them; all where those are not there.
  private func length(
    of bytes: Slice<UnsafeBufferPointer<UInt8>>, through end: [UInt8]
  ) -> Int {
    var rest = bytes
    while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
    return bytes.count - rest.count + min(end.count, rest.count)
  }

  /// Adds the number of a run, and the spaces around it as they are.
  private mutating func add(
    _ run: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]
  ) {
    let space = UInt8(ascii: " ")
    let words = run.drop { $0 == space }
    let end = words.lastIndex { $0 != space }.map { $0 + 1 } ?? words.startIndex
    let mark = "\(ShellMark.run)\(texts.count)\(ShellMark.end)"
    guard end - words.startIndex > mark.utf8.count else {
      result += run
      return
    }
    texts.append(String(decoding: words[..<end], as: UTF8.self))
    result += run[..<words.startIndex]
    result += mark.utf8
    result += run[end...]
  }
}
