import SourceText

/// A reading of a folder before the one that is made, and what changed since then.
package struct FormerReading: Sendable {
  let reading: ContentReading?
  private let change: FolderChange

  /// - Parameters:
  ///   - reading: the reading; nil for none, where one comes after the one that is made.
  ///   - change: what changed; its paths are those of the folder with `/` and the path in it.
  package init(_ reading: ContentReading?, _ change: FolderChange) {
    (self.reading, self.change) = (reading, change)
  }

  /// The reading as it is now, with only what changed read anew.
  ///
  /// - Parameters:
  ///   - root: the folder.
  ///   - reader: a reader of that folder.
  /// - Returns: the reading; nil where all has to be looked at.
  func again(_ root: borrowing Descriptor, _ reader: ContentReader) -> ContentReading? {
    guard case .files(let paths) = change, var reading else { return nil }
    var files = reading.sources.files
    for path in paths where path.hasPrefix(reader.place + "/") {
      let inner = String(path.dropFirst(reader.place.count + 1))
      let shown = "\(reader.shownAs)/\(inner)"
      // What came or went, and what is no text, is for a whole reading.
      guard let index = files.firstIndex(where: { $0.path == shown }),
        !files[index].innerPath.isEmpty, let file = reader.text(at: inner, in: root)
      else { return nil }
      files[index] = file
    }
    reading.sources = SourceSet(files)
    return reading
  }
}
