/// Reads the templates, stylesheets and catalogues of a folder and the folders in it.
///
/// Files with other endings and hidden ones are passed over.
///
/// - Parameters:
///   - root: the folder.
///   - shownAs: its name in messages.
/// - Returns: the texts by their path in the folder, such as `pages/month.mustache`.
/// - Throws: a problem `unreadable` where the folder or a template in it can't be read as UTF-8, or
///   a template is larger than 1 MiB.
package func readTemplates(
  at root: String, shownAs: String
) throws(FileProblem) -> [String: String] {
  var texts: [String: String] = [:]
  var place = shownAs
  do throws(SystemError) {
    let folder = try Descriptor.folder(at: root)
    for name in try templateNames(in: folder) {
      place = "\(shownAs)/\(name)"
      if try folder.status(of: name).kind == .folder {
        let inner = try folder.folder(name)
        for file in try templateNames(in: inner) where isTemplate(file) {
          place = "\(shownAs)/\(name)/\(file)"
          texts["\(name)/\(file)"] = try templateText(file, in: inner)
        }
      } else if isTemplate(name) {
        texts[name] = try templateText(name, in: folder)
      }
    }
  } catch {
    throw FileProblem(.unreadable, "'\(printable(place))' can't be read: \(error.cause).")
  }
  for path in texts.keys.sorted() where texts[path] == unusable {
    throw FileProblem(
      .unreadable, "'\(printable("\(shownAs)/\(path)"))' is not a UTF-8 text of at most 1 MiB.")
  }
  return texts
}

/// Stands for a text that can't be used; no text in UTF-8 that passes has a zero byte.
private let unusable = "\u{0}"

private func isTemplate(_ name: String) -> Bool {
  [".mustache", ".css", ".ftl"].contains(where: name.hasSuffix)
}

/// The names in a folder that are text and not hidden, sorted by their bytes.
private func templateNames(in folder: borrowing Descriptor) throws(SystemError) -> [String] {
  try folder.names().map { String(decoding: $0, as: UTF8.self) }
    .filter { !$0.hasPrefix(".") && !$0.contains("\u{FFFD}") }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func templateText(
  _ name: String, in folder: borrowing Descriptor
) throws(SystemError) -> String {
  let file = try folder.file(name)
  let bytes = try file.read(upTo: ContentReader.byteLimit + 1)
  guard bytes.count <= ContentReader.byteLimit, TextFault.first(in: bytes) == nil else {
    return unusable
  }
  return String(decoding: bytes, as: UTF8.self)
}
