/// The sheets that a page is printed on.
package enum Paper: String, Sendable, Hashable, CaseIterable {
  case a4, letter

  /// Its name for people and for a stylesheet, which are the same: `A4`, `letter`.
  package var name: String { self == .a4 ? "A4" : "letter" }

  /// The stylesheet of a site for this paper alone.
  ///
  /// A site leaves the paper to whoever prints it. Where nobody is asked, the stylesheet has to name
  /// it: for upright pages by a rule at the end, and wherever a page lies on its side, for which a
  /// browser would take its own paper. Where its foot says that a sheet is private it then says of
  /// which page the sheet is, too.
  package func sized(_ stylesheet: String, titled title: String? = nil) -> String {
    let foot = /(@bottom-left\s*\{\s*content:\s*"(?:[^"\\\n]|\\[0-9a-f]+ )*)"/
    let footed = stylesheet.replacing(foot) { match in
      title.map { "\(match.output.1) · \(escaped($0))\"" } ?? String(match.output.0)
    }
    return footed.replacing(/size:\s*(landscape|portrait)\b/) { "size: \(name) \($0.output.1)" }
      + "\n@page { size: \(name); }\n"
  }

  /// A text inside a string of a stylesheet: only letters and digits of ASCII stand for themselves.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
  }
}
