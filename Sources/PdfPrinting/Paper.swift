/// The sheets that a page is printed on.
package enum Paper: String, Sendable, Hashable, CaseIterable {
  case a4, letter

  /// Its name for people and for a stylesheet, which are the same: `A4`, `letter`.
  package var name: String { self == .a4 ? "A4" : "letter" }

  /// The stylesheet of a site for this paper alone.
  ///
  /// A site leaves the paper to whoever prints it. Where nobody is asked, the stylesheet has to name
  /// it: for upright pages by a rule at the end, and wherever a page lies on its side, for which a
  /// browser would take its own paper.
  package func sized(_ stylesheet: String) -> String {
    stylesheet.replacing(/size:\s*(landscape|portrait)\b/) { "size: \(name) \($0.output.1)" }
      + "\n@page { size: \(name); }\n"
  }
}
