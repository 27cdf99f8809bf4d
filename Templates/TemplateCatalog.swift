/// The templates, stylesheet and starter files that are compiled into the program.
package struct TemplateCatalog: Sendable, Hashable {
  /// The texts by their path inside `Templates/`, such as `pages/month.mustache`.
  package let texts: [String: String]

  /// A catalogue of the given texts by path.
  package init(texts: [String: String]) {
    self.texts = texts
  }

  /// What is compiled in.
  package static let standard = TemplateCatalog(
    texts: Dictionary(uniqueKeysWithValues: embedded.map { ($0.path, $0.text) }))

  /// All paths, sorted by their bytes.
  package var paths: [String] { texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
