internal import Diagnostics
internal import SourceText

/// What is wrong with problems: places outside the texts, and messages that act on a terminal.
func complaints(about diagnostics: [Diagnostic], in sources: SourceSet) -> [String] {
  var found: [String] = []
  for diagnostic in diagnostics {
    let places = [diagnostic.range].compactMap(\.self) + diagnostic.notes.compactMap(\.range)
    for place in places where !isInside(place, sources) {
      found.append("\(diagnostic.id.rawValue) points outside the texts: \(place)")
    }
  }
  // Nothing can be shown of a place that is none.
  guard found.isEmpty else { return found }
  let text = diagnosticText(diagnostics, sources: sources, root: "content")
  if let scalar = text.unicodeScalars.first(where: actsOnTerminal) {
    found.append("a message holds the character \(scalar.value)")
  }
  let json = diagnosticJSON(diagnostics, sources: sources)
  if json.utf8.dropLast().contains(where: { $0 < 0x20 && $0 != 0x0A }) {
    found.append("JSON holds a control character")
  }
  return found
}

/// Whether a range lies in a file of the set.
func isInside(_ range: SourceRange, _ sources: SourceSet) -> Bool {
  guard sources.files.indices.contains(Int(range.file)) else { return false }
  return range.start >= 0 && range.start <= range.end
    && Int(range.end) <= sources.files[Int(range.file)].bytes.count
}

private func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
