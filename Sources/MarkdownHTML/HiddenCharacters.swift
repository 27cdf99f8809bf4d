/// Whether a character has no shape of its own but changes how the text around it reads: marks that
/// turn the direction of writing, and control characters.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF,
    0xFFF9...0xFFFB:
    true
  default: false
  }
}

/// The first hidden character of a text; nil for one without any.
package func firstHidden(in text: String) -> Unicode.Scalar? {
  // Nearly every text is plain, and each cell of a long table is asked.
  guard text.utf8.contains(where: { $0 >= 0x7F || $0 < 0x20 }) else { return nil }
  return text.unicodeScalars.first(where: isHidden)
}

/// A text without its hidden characters.
package func withoutHidden(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
}

/// The hidden characters of a text, those written as `&#x202E;` among them.
func hiddenCharacterProblems(in text: String, base: Int) -> [MarkdownProblem] {
  var problems: [MarkdownProblem] = []
  var offset = base
  var reference: (start: Int, digits: String)?
  for scalar in text.unicodeScalars {
    let width = String(scalar).utf8.count
    if isHidden(scalar) { problems.append(.hidden(scalar, offset, offset + width)) }
    switch scalar {
    case "&": reference = (offset, "")
    case ";":
      if let found = reference, let named = referenced(found.digits), isHidden(named) {
        problems.append(.hidden(named, found.start, offset + 1))
      }
      reference = nil
    case "#", "0"..."9", "a"..."z", "A"..."Z":
      reference?.digits.unicodeScalars.append(scalar)
      if (reference?.digits.utf8.count ?? 0) > 9 { reference = nil }
    default: reference = nil
    }
    offset += width
  }
  return problems
}

/// The character that `#x202E`, `#8238` or `rlm` stands for between `&` and `;`.
private func referenced(_ name: String) -> Unicode.Scalar? {
  if name == "lrm" { return "\u{200E}" }
  if name == "rlm" { return "\u{200F}" }
  guard name.first == "#" else { return nil }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first == "x" || digits.first == "X"
  let value =
    isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
  return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
}

extension MarkdownProblem {
  fileprivate static func hidden(_ scalar: Unicode.Scalar, _ start: Int, _ end: Int) -> Self {
    MarkdownProblem(
      kind: .hiddenCharacter, start: start, end: end,
      detail: "the invisible character \(codeName(of: scalar)) is left out",
      suggestion: "delete it")
  }
}

/// A character by its number, as in `U+202E`.
package func codeName(of scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
