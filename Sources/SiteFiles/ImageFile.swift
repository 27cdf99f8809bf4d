package import Diagnostics
package import ImageBytes

/// A file in a folder of pictures, not opened yet.
package struct ImageFile: Sendable, Hashable {
  /// The path as messages print it.
  package let path: String
  /// The path inside the folder that was read, or inside a partner's own: `images/lake.jpg`.
  package let innerPath: String
  /// Whose own folder it lies in, by the word that names them; nil where both may open it.
  package let owner: String?
  /// The folder that was read, and the path inside it.
  let folder: String
  let place: String

  /// What kind of picture its name speaks of, if it is one that is not read.
  package var foreignKind: String? { ImageBytes.foreignKind(ofEnding: ending) }

  /// Whether its name is one of a JPEG or PNG.
  package var isNamedAsPicture: Bool {
    ["jpg", "jpeg", "jpe", "jfif", "png"].contains(ending.lowercased())
  }

  private var ending: String {
    let name = split(innerPath).name
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
  }

  static func precedes(_ left: ImageFile, _ right: ImageFile) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

/// A picture without anything else in it, ready to be written; its bytes are not kept.
package struct ImageCopy: Sendable, Hashable {
  /// Its path in the output folder: `images/`, 16 hexadecimal digits of its own bytes, the ending.
  ///
  /// So a name says nothing of the file it comes from, is the same as long as the picture is, and
  /// two pictures never have the same but for letter case.
  package var outputPath: String { "images/\(digest.prefix(16)).\(ending)" }
  /// The width in pixels as it is shown.
  package let width: Int
  /// The height in pixels as it is shown.
  package let height: Int
  /// How many bytes it has.
  package let size: Int
  let source: ImageFile
  /// SHA-256 as 64 hexadecimal digits.
  let digest: String
  private let ending: String

  /// The picture in a file; one that has changed since is another.
  ///
  /// One file is in memory at a time.
  ///
  /// - Throws: why it can't be shown, or what the system lacks.
  package init(of file: ImageFile) throws(ImageFailure) {
    let image = try plainImage(of: file)
    source = file
    (width, height, size) = (image.width, image.height, image.bytes.count)
    digest = SiteFiles.digest(of: image.bytes)
    ending = image.kind.ending
  }

  /// Its bytes, read anew.
  ///
  /// - Throws: where the file is gone or has changed.
  func bytes() throws(FileProblem) -> [UInt8] {
    do throws(ImageFailure) {
      let image = try plainImage(of: source)
      if SiteFiles.digest(of: image.bytes) == digest { return image.bytes }
    } catch {
      switch error {
      case .system(let problem): throw problem
      case .fault(.unreadable(let cause)):
        throw FileProblem(
          .unreadable,
          "'\(printable(source.path))' can't be read: \(cause). Mend that and build again.")
      case .fault: break
      }
    }
    throw FileProblem(
      .unreadable,
      "'\(printable(source.path))' changed while the site was written. Build again.")
  }
}

/// Why there is no copy of a picture.
package enum ImageFailure: Error, Hashable {
  /// It can't be shown; pages do without it.
  case fault(ImageFault)
  /// It is no fault of its own: the system lacks what it takes to open any file, or the disk fails.
  case system(FileProblem)
}

private func plainImage(of file: ImageFile) throws(ImageFailure) -> PlainImage {
  let bytes: [UInt8]?
  do throws(SystemError) {
    let (folder, name) = split(file.place)
    let parent = try openFolder(folder, in: try Descriptor.folder(at: file.folder))
    bytes = try steadyBytes(of: name, upTo: PlainImage.byteLimit, in: parent)
  } catch {
    guard error.isOfSystem else { throw .fault(.unreadable(error.cause)) }
    throw .system(
      FileProblem(
        .unreadable,
        "'\(printable(file.path))' can't be read: \(error.cause). \(error.remedy) and build again.")
    )
  }
  guard let bytes else { throw .fault(.unreadable("it changes while it is read")) }
  do throws(ImageFault) {
    return try ImageBytes.plainImage(of: bytes)
  } catch {
    throw .fault(error)
  }
}

/// Says what lies in the folders of pictures and can't be one: a note for one file, or for all of a
/// folder.
///
/// - Parameters:
///   - files: the files.
///   - named: the paths that texts refer to, of which their own places tell.
/// - Returns: the notes.
package func imagesLeftAside(_ files: [ImageFile], but named: Set<String>) -> [Diagnostic] {
  let others = files.filter { file in
    !file.isNamedAsPicture && !named.contains(file.innerPath)
      && !split(file.innerPath).name.lowercased().hasPrefix("readme")
  }
  let groups = Dictionary(grouping: others) { split($0.path).folder }
  return groups.sorted { $0.key < $1.key }.map { folder, files in
    let names = files.map { split($0.path).name }
    let shown = names.prefix(3).map { "'\(printable($0))'" }.joined(separator: ", ")
    let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
    let isOne = files.count == 1
    return Diagnostic(
      .imageKindNotRead, .note,
      isOne
        ? "'\(printable(files[0].path))' is left aside: it is no JPEG or PNG"
        : "'\(printable(folder))' has \(names.count) files that are left aside: they are no JPEG "
          + "or PNG",
      explanation: isOne ? nil : "They are \(shown)\(rest).",
      suggestion: "to show a picture, open it and save as JPEG or PNG into images/",
      isConfidential: files[0].owner != nil)
  }
}
