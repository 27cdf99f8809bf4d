internal import MarkdownHTML
import ParallelWork
package import SourceText

/// The paths inside the content folder that images of any text lead to, such as `images/lake.jpg`.
///
/// Only texts in Markdown have images. All of them are looked at, shown or not, so this says which
/// files to open and nothing about what a site holds. Linear in the size of the texts.
///
/// - Parameters:
///   - sources: the texts.
///   - files: the places of those to look at; nil for all.
/// - Returns: the paths.
package func imageReferences(
  in sources: SourceSet, of files: Set<Int32>? = nil
) -> Set<String> {
  let found = inParallel(sources.files.count, inPiecesOf: 64) { index -> [String] in
    let file = sources.files[index]
    guard files?.contains(Int32(index)) != false, file.holdsImage,
      FileKind(file.innerPath).isMarkdown
    else { return [] }
    let text = String(decoding: file.bytes.dropFirst(file.bodyStart), as: UTF8.self)
    return imageDestinations(inMarkdown: text).map(pathFromTop)
  }
  return Set(found.joined())
}

extension FileKind {
  fileprivate var isMarkdown: Bool {
    switch self {
    case .task, .milestone, .page, .moment, .repair, .stepBack, .checkIn, .together: true
    default: false
    }
  }
}

extension SourceFile {
  /// Whether the mark that images start with is in it.
  fileprivate var holdsImage: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var isAfterMark = false
      for byte in bytes {
        if isAfterMark, byte == UInt8(ascii: "[") { return true }
        isAfterMark = byte == UInt8(ascii: "!")
      }
      return false
    }
  }

  /// Where the text after the front matter starts; 0 where there is none.
  fileprivate var bodyStart: Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = FrontMatterLines(bytes: bytes, index: start)
    guard let opening = lines.next(), opening.isFence else { return 0 }
    while let line = lines.next() {
      if line.isFence { return line.next }
    }
    return 0
  }
}
