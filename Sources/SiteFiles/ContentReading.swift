package import Diagnostics
package import SourceText

/// What was found in the content folder.
package struct ContentReading: Sendable, Hashable {
  /// The CSV, Markdown and YAML files.
  ///
  /// A file whose bytes are no UTF-8 text stands here for its diagnostic's sake; its `innerPath` is
  /// empty, so that nobody takes it for one of theirs.
  package var sources: SourceSet
  /// The files in the folders `images`, whatever they are, sorted by their paths; none is opened.
  package var images: [ImageFile]
  /// What could not be read, or was left aside, and why.
  package var diagnostics: [Diagnostic]
  /// The folders in it as inner paths such as `log/ana`, sorted by bytes.
  package var folders: [String]
  /// What a reading soon after need not open again; nil where that wasn't asked for.
  package var known: KnownFiles?

  /// A reading.
  package init(
    sources: SourceSet, images: [ImageFile] = [], diagnostics: [Diagnostic] = [],
    folders: [String] = [], known: KnownFiles? = nil
  ) {
    self.known = known
    self.sources = sources
    self.images = images
    self.diagnostics = diagnostics
    self.folders = folders
  }
}

/// Reads a content folder and everything in it, in an order that depends on names alone.
///
/// Files of more than 1 MiB, links, and names or bytes that are no text become diagnostics. Files
/// that editors and systems leave behind are passed over. Files in `images` are named and not opened.
///
/// - Parameters:
///   - root: the folder.
///   - shownAs: its name in messages, such as `content`.
///   - owner: whose own folder it is, by the word that names them; nil for the shared one.
///   - former: the reading of the same folder before this one; nil where none comes before or after it.
/// - Returns: the texts, the files of pictures, what could not be read, and the folders.
/// - Throws: a problem `unreadable` where the folder itself can't be read.
package func readContent(
  at root: String, shownAs: String, owner: String? = nil, former: FormerReading? = nil
) throws(FileProblem) -> ContentReading {
  let folder: Descriptor
  do {
    folder = try Descriptor.folder(at: root)
  } catch {
    throw FileProblem(
      .unreadable,
      error.isMissing
        ? missingFolder(shownAs, isOwn: owner != nil)
        : "the folder '\(shownAs)' can't be read: \(error.cause).")
  }
  let known = former.map { $0.reading?.known ?? KnownFiles() }
  var reader = ContentReader(at: root, shownAs: shownAs, owner: owner, known: known)
  if let again = former?.again(folder, reader) { return again }
  do {
    try reader.read(folder)
  } catch {
    throw FileProblem(.unreadable, "the folder '\(shownAs)' can't be read: \(error.cause).")
  }
  return reader.result()
}

private func missingFolder(_ shown: String, isOwn: Bool) -> String {
  "there is no folder '\(shown)'. "
    + (isOwn
      ? "Name the folder of your own with --private, or leave it out."
      : "Name the folder that holds couple.yaml, or make one with 'evenhold init'.")
}

extension ContentReading {
  /// This reading with the files of someone's own folder among its own.
  ///
  /// The folders stay those of the shared one; nothing is known of both.
  package func joined(with own: ContentReading) -> ContentReading {
    let all = SourceSet(sources.files + own.sources.files)
    var indices: [[UInt8]: Int] = [:]
    for (index, file) in all.files.enumerated() { indices[Array(file.path.utf8)] = index }
    func moved(_ range: SourceRange?, from sources: SourceSet) -> SourceRange? {
      guard let range, let index = indices[Array(sources.file(of: range).path.utf8)] else {
        return nil
      }
      return SourceRange(file: index, start: Int(range.start), end: Int(range.end))
    }
    func moved(_ reading: ContentReading) -> [Diagnostic] {
      reading.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.range = moved(diagnostic.range, from: reading.sources)
        diagnostic.notes = diagnostic.notes.map { note in
          Diagnostic.Note(note.text, at: moved(note.range, from: reading.sources))
        }
        return diagnostic
      }
    }
    return ContentReading(
      sources: all, images: (own.images + images).sorted(by: ImageFile.precedes),
      diagnostics: (moved(self) + moved(own)).sortedByPlace(), folders: folders)
  }
}

/// Whether two folders are the same, or one lies in the other; false where one isn't there.
package func overlap(_ first: String, _ second: String) -> Bool {
  guard let first = resolved(first), let second = resolved(second) else { return false }
  return isWithin(first, second) || isWithin(second, first)
}
