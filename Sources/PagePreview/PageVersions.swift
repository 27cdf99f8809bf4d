/// Which version of each page is shown, by numbers that only grow.
///
/// A page has a new one where its own bytes are others, and where the stylesheet is. A picture is named
/// after its bytes, so a page that shows another is another page; and nothing is drawn with numbers.
struct PageVersions: Hashable {
  private var newest = 0
  private var ofAll = 0
  private var ofPages: [String: Int] = [:]

  /// Notes that files are others than before, are new or are gone.
  ///
  /// - Parameters:
  ///   - paths: their paths.
  ///   - isForAll: whether it concerns all pages in any case.
  mutating func add(_ paths: some Sequence<String>, forAll isForAll: Bool = false) {
    newest += 1
    if isForAll { ofAll = newest }
    for path in paths {
      if path.hasSuffix(".html") { ofPages[path] = newest }
      if path.hasSuffix(".css") { ofAll = newest }
    }
  }

  /// The version of a page; 0 for one that never was any.
  subscript(path: String) -> Int { max(ofPages[path] ?? 0, ofAll) }

  /// Whether a page has a new version since the last change.
  func isNewest(_ path: String) -> Bool { self[path] == newest }
}
