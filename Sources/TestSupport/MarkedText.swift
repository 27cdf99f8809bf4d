/// A text with 1️⃣ 2️⃣ … markers taken out, and the UTF-8 offset that each marker stood at.
package struct MarkedText: Sendable {
  /// The text without its markers.
  package let text: String
  /// The UTF-8 offset of each marker in `text`.
  package let offsets: [Character: Int]

  /// Takes the keycap markers 0️⃣…9️⃣ out of a text.
  package init(_ marked: String) {
    var text = ""
    var offsets: [Character: Int] = [:]
    for character in marked {
      if character.unicodeScalars.contains("\u{20E3}") {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }
}
