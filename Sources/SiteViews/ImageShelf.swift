import Diagnostics
package import ImageBytes
import MarkdownHTML
package import SourceText

/// The files in the folders of pictures, with what a page needs to know of each.
package struct ImageShelf: Sendable, Hashable {
  /// A file of a folder of pictures.
  package enum Item: Sendable, Hashable {
    /// A picture: its path inside the site, and its size in pixels as it is shown.
    case picture(path: String, width: Int, height: Int)
    /// A file that can't be shown.
    case fault(ImageFault)
  }

  private var items: [Place: Item] = [:]
  /// Whose own folder a text lies in, by its file; those of the shared folder are not in it.
  private let owners: [Int32: String]

  private struct Place: Hashable {
    let owner: String?
    let path: String
  }

  /// A shelf with nothing on it yet, for these texts.
  package init(for sources: SourceSet = SourceSet([])) {
    var owners: [Int32: String] = [:]
    for (index, file) in sources.files.enumerated() {
      if let owner = file.owner { owners[Int32(clamping: index)] = owner }
    }
    self.owners = owners
  }

  /// Puts a file on the shelf; the first of a path stays.
  ///
  /// - Parameters:
  ///   - item: what it is.
  ///   - path: its path inside the folder that was read, such as `images/lake.jpg`.
  ///   - owner: whose own folder it lies in; nil for the shared one.
  package mutating func add(_ item: Item, at path: String, of owner: String?) {
    let place = Place(owner: owner, path: path)
    if items[place] == nil { items[place] = item }
  }

  /// What a page shows for an image of a text.
  ///
  /// A text in someone's own folder finds pictures there and in the shared one, any other only in
  /// the shared one.
  ///
  /// - Parameters:
  ///   - destination: where the image leads, as it was written.
  ///   - file: the file of the text.
  ///   - route: the page.
  ///   - isOwn: whether no message may say what is in the text.
  /// - Returns: the picture, or what is wrong.
  func image(
    at destination: String, in file: Int32, on route: Route, isOwn: Bool
  ) -> MarkdownImage {
    let path = pathFromTop(destination)
    let folders = owners[file].map { [$0, nil] } ?? [nil]
    let found = folders.lazy.compactMap { items[Place(owner: $0, path: path)] }.first
    switch found {
    case .picture(let path, let width, let height):
      return .shown(source: route.root + path, width: width, height: height)
    case .fault(let fault): return refusal(of: fault)
    case nil: break
    }
    let known = items.keys.filter { folders.contains($0.owner) }.map(\.path)
    let near = isOwn ? nil : nearPath(path, among: known)
    return .refused(
      .deadImage, detail: "leads to no file, so its words are shown in its place",
      suggestion: near.map { "did you mean '\($0)'?" }
        ?? "put the picture into images/, and write its name as it is there")
  }
}

/// The path that someone most likely meant: one that is spelt nearly so, or has its name.
private func nearPath(_ path: String, among known: [String]) -> String? {
  if let near = nearMiss(for: path, among: known) { return near }
  func name(_ path: String) -> String {
    String(path.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
  }
  guard let near = nearMiss(for: name(path), among: known.map(name)) else { return nil }
  return known.filter { name($0) == near }.min()
}

/// What is said of a file that can't be shown, and how to mend it.
private func refusal(of fault: ImageFault) -> MarkdownImage {
  let instead = "so its words are shown in its place"
  switch fault {
  case .otherKind(let kind):
    let what =
      kind.map { "is a \($0) file, which not every browser shows" } ?? "is no JPEG or PNG"
    return .refused(
      .imageKindNotRead, detail: "\(what), \(instead)",
      suggestion: "open it, save as JPEG or PNG into images/, and name that file")
  case .rareForm:
    return .refused(
      .imageKindNotRead, detail: "is in a form that browsers don't show, \(instead)",
      suggestion: "open it, save as JPEG or PNG into images/, and name that file")
  case .cutShort:
    return .refused(
      .imageDamaged, detail: "ends in the middle of the picture, \(instead)",
      suggestion: "copy it again from where it came from, once it is all there")
  case .damaged:
    return .refused(
      .imageDamaged, detail: "can't be read as a picture, \(instead)",
      suggestion: "open it and save as a new file, or copy it again from where it came from")
  case .unreadable(let cause):
    return .refused(
      .imageDamaged, detail: "can't be read: \(cause)",
      suggestion: "close it in other programs, see that you may read it, and try again")
  case .tooManyBytes:
    return .refused(
      .imageTooLarge,
      detail: "is larger than \(PlainImage.byteLimit >> 20) MiB, \(instead)",
      suggestion: "make it smaller, for example 2000 pixels wide, and save as JPEG")
  case .tooManyPixels:
    return .refused(
      .imageTooLarge, detail: "has more pixels than a browser can show, \(instead)",
      suggestion: "make it smaller, for example 2000 pixels wide, and save as JPEG")
  }
}
