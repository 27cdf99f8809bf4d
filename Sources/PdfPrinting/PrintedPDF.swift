/// The bytes that a browser gave for a page, once they are known to be a whole PDF of that page.
package struct PrintedPDF: Sendable, Hashable {
  /// Why bytes are no PDF of the page.
  package enum Fault: Error, Hashable {
    /// They are no PDF, or not a whole one.
    case broken
    /// They are a PDF of something else: a browser that can't open a page prints that it can't.
    case ofAnotherPage
  }

  /// The PDF.
  package let bytes: [UInt8]
  /// How many pages it has.
  package let pageCount: Int

  /// Looks at the bytes.
  ///
  /// - Parameters:
  ///   - bytes: what the browser wrote.
  ///   - title: the title of the page; nil where it has none, and any will do.
  /// - Throws: what is wrong with them.
  package init(_ bytes: [UInt8], titled title: String?) throws(Fault) {
    guard bytes.starts(with: Array("%PDF-".utf8)),
      bytes.suffix(1024).firstRange(of: Array("%%EOF".utf8)) != nil
    else { throw .broken }
    let count = pageObjects(in: bytes)
    guard count > 0 else { throw .broken }
    if let title, !pdfTexts(of: title).contains(where: { holdsTitle($0, bytes) }) {
      throw .ofAnotherPage
    }
    self.bytes = bytes
    pageCount = count
  }
}

/// How many times `/Type /Page` stands in the bytes, `/Type /Pages` left out.
private func pageObjects(in bytes: [UInt8]) -> Int {
  let mark = Array("/Type /Page".utf8)
  return bytes.ranges(of: mark).count { range in
    let next = range.upperBound < bytes.endIndex ? bytes[range.upperBound] : 0x20
    return !(0x61...0x7A).contains(next | 0x20)
  }
}

private func holdsTitle(_ text: [UInt8], _ bytes: [UInt8]) -> Bool {
  bytes.firstRange(of: Array("/Title ".utf8) + text) != nil
}

/// The ways in which a PDF may write a text: in brackets with `\` before what needs it, or as the
/// hexadecimal digits of UTF-16.
private func pdfTexts(of text: String) -> [[UInt8]] {
  var hexadecimal = "<FEFF"
  for unit in text.utf16 {
    let digits = String(unit, radix: 16, uppercase: true)
    hexadecimal += String(repeating: "0", count: 4 - digits.count) + digits
  }
  var literal: [UInt8] = []
  for byte in text.utf8 {
    if [0x28, 0x29, 0x5C].contains(byte) { literal.append(0x5C) }
    literal.append(byte)
  }
  return [
    Array((hexadecimal + ">").utf8), Array("(".utf8) + literal + Array(")".utf8),
  ]
}
