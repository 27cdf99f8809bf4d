/// A file to be written.
package struct OutputFile: Sendable, Hashable {
  /// Its path in the output folder: names with `/` between, such as `tasks/laundry.html`.
  package let path: String
  private let content: Content

  private enum Content: Hashable {
    /// In pieces one after the other, as they were made.
    case bytes([[UInt8]])
    /// Written as UTF-8; no copy of all pages is made.
    case text(String)
    /// Read when it is written, so that not all pictures of a site are in memory at once.
    case image(ImageCopy)
    /// In the output folder already, under its own name or one of a file that is being written.
    case staged(size: Int, digest: String, isThere: Bool)
  }

  /// A file of these bytes.
  package init(path: String, bytes: [UInt8]) { self.init(path: path, pieces: [bytes]) }

  /// A file of these bytes, one piece after the other.
  package init(path: String, pieces: [[UInt8]]) {
    self.path = path
    content = .bytes(pieces)
  }

  /// A file of the bytes that `make` hands on, one piece after the other.
  package init(path: String, _ make: (_ take: ([UInt8]) -> Void) -> Void) {
    var pieces: [[UInt8]] = []
    make { pieces.append($0) }
    self.init(path: path, pieces: pieces)
  }

  /// A file of this text in UTF-8.
  package init(path: String, text: String) {
    self.path = path
    content = .text(text)
  }

  /// A file that is in the output folder already.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - pieces: what is in it.
  ///   - isThere: whether it has its own name; else that of a file that is being written.
  init(staged path: String, _ pieces: [[UInt8]], isThere: Bool) {
    var digest = RunningDigest()
    pieces.forEach { digest.add($0) }
    self.init(staged: path, digest, isThere: isThere)
  }

  /// The same of what is known by its digest.
  init(staged path: String, _ digest: RunningDigest, isThere: Bool) {
    self.path = path
    content = .staged(size: digest.size, digest: digest.text, isThere: isThere)
  }

  /// Its text; nil for a picture, and for what has left memory.
  package var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  /// Whether its bytes are in the output folder already, under its own name or another.
  var isStaged: Bool {
    guard case .staged = content else { return false }
    return true
  }

  /// Whether a file in a folder, of which the system says `status`, has its bytes.
  func isSame(
    as name: String, _ status: FileStatus, in folder: borrowing Descriptor
  ) throws(SystemError) -> Bool {
    guard status.kind == .file, status.size == size else { return false }
    if case .staged(_, _, let isThere) = content { return isThere }
    return isMade(of: try folder.file(name).read(upTo: size + 1, expecting: size))
  }

  /// A picture at its own path.
  package init(_ image: ImageCopy) {
    path = image.outputPath
    content = .image(image)
  }

  /// How many bytes it has.
  package var size: Int {
    switch content {
    case .bytes(let pieces): pieces.reduce(0) { $0 + $1.count }
    case .text(let text): text.utf8.count
    case .image(let image): image.size
    case .staged(let size, _, _): size
    }
  }

  /// The SHA-256 of its bytes as 64 hexadecimal digits.
  var digest: String {
    switch content {
    case .bytes(let pieces): SiteFiles.digest(of: pieces)
    case .text(let text): SiteFiles.digest(of: Array(text.utf8))
    case .image(let image): image.digest
    case .staged(_, let digest, _): digest
    }
  }

  /// What is in it.
  ///
  /// - Throws: where a picture is gone or has changed, and for a file that has left memory.
  package func bytes() throws(FileProblem) -> [UInt8] {
    let pieces = try pieces()
    return pieces.count == 1 ? pieces[0] : Array(pieces.joined())
  }

  /// The same in pieces one after the other; throws as `bytes` does.
  func pieces() throws(FileProblem) -> [[UInt8]] {
    switch content {
    case .bytes(let pieces): pieces
    case .text(let text): [Array(text.utf8)]
    case .image(let image): [try image.bytes()]
    case .staged: throw FileProblem(.write, "'\(printable(path))' is not in memory any more.")
    }
  }

  /// Whether these are its bytes.
  func isMade(of found: [UInt8]) -> Bool {
    switch content {
    case .bytes(let pieces): pieces.joined().elementsEqual(found)
    case .text(var text):
      text.withUTF8 { utf8 in found.withUnsafeBufferPointer(utf8.elementsEqual) }
    case .image(let image): image.size == found.count && image.digest == SiteFiles.digest(of: found)
    case .staged(let size, let digest, _):
      size == found.count && digest == SiteFiles.digest(of: found)
    }
  }
}

/// Whose site it is, and which edition, so that no other is written over it.
package struct SiteIdentity: Sendable, Hashable {
  /// The household: a name derived from the partners' ids, without line ends.
  package let siteID: String
  /// The edition, such as `couple`.
  package let edition: String

  /// An identity.
  package init(siteID: String, edition: String) {
    self.siteID = siteID
    self.edition = edition
  }
}

/// What a build did to the output folder.
package struct WriteSummary: Sendable, Hashable {
  /// Files that are new or have changed.
  package var written: Int
  /// Files that were the same already; they were not touched.
  package var unchanged: Int
  /// Files of an earlier build that no longer belong to the site.
  package var removed: Int
  /// Paths of an earlier build that no longer belong to the site but were changed by hand since.
  ///
  /// They were left alone, and are the user's from now on. Sorted by bytes.
  package var kept: [String]

  /// A summary.
  package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, kept: [String] = []) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.kept = kept
  }
}
