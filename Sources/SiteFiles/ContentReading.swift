package import Diagnostics
package import SourceText

/// What was found in the content folder.
package struct ContentReading: Sendable, Hashable {
  /// The CSV, Markdown and YAML files.
  ///
  /// A file whose bytes are no UTF-8 text stands here for its diagnostic's sake; its `innerPath` is
  /// empty, so that nobody takes it for one of theirs.
  package var sources: SourceSet
  /// What could not be read, or was left aside, and why.
  package var diagnostics: [Diagnostic]
  /// The folders in it as inner paths such as `log/ana`, sorted by bytes.
  package var folders: [String]

  /// A reading.
  package init(sources: SourceSet, diagnostics: [Diagnostic] = [], folders: [String] = []) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.folders = folders
  }
}

/// Reads a content folder and everything in it, in an order that depends on names alone.
///
/// Files of more than 1 MiB, links, and names or bytes that are no text become diagnostics. Files
/// that editors and systems leave behind, and the folder `images`, are passed over.
///
/// - Parameters:
///   - root: the folder.
///   - shownAs: its name in messages, such as `content`.
/// - Returns: the texts, what could not be read, and the folders.
/// - Throws: a problem `unreadable` where the folder itself can't be read.
package func readContent(
  at root: String, shownAs: String
) throws(FileProblem) -> ContentReading {
  let folder: Descriptor
  do {
    folder = try Descriptor.folder(at: root)
  } catch {
    throw FileProblem(
      .unreadable,
      error.isMissing
        ? "there is no folder '\(shownAs)'. Name the folder that holds couple.yaml, or make one "
          + "with 'evenhold init'."
        : "the folder '\(shownAs)' can't be read: \(error.cause).")
  }
  var reader = ContentReader(shownAs: shownAs)
  do {
    try reader.read(folder)
  } catch {
    throw FileProblem(.unreadable, "the folder '\(shownAs)' can't be read: \(error.cause).")
  }
  return reader.result()
}
