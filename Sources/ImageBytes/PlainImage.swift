/// A picture with nothing in it but the picture: no place, time, device, words or second picture.
package struct PlainImage: Sendable, Hashable {
  /// The format.
  package let kind: ImageKind
  /// The width in pixels as it is shown, 1 or more.
  package let width: Int
  /// The height in pixels as it is shown, 1 or more.
  package let height: Int
  /// The file.
  package let bytes: [UInt8]

  /// The most bytes that a file may have before it is read.
  package static let byteLimit = 16 << 20
  /// The most pixels that a picture may have; beyond it browsers on phones give up.
  static let pixelLimit = 100_000_000
}

/// The formats that are read.
package enum ImageKind: String, Sendable, Hashable, CaseIterable {
  case jpeg, png

  /// How names of files of this kind end, without the dot.
  package var ending: String { self == .jpeg ? "jpg" : "png" }
}

/// Why a file is not shown as a picture.
package enum ImageFault: Error, Sendable, Hashable {
  /// It is of another kind, such as `HEIC`; nil where it is of none that is known.
  case otherKind(String?)
  /// It ends too early.
  case cutShort
  /// It isn't built as its format says.
  case damaged
  /// It is a rare form of its format that browsers don't show.
  case rareForm
  /// It has more bytes than `PlainImage.byteLimit`.
  case tooManyBytes
  /// It has more pixels than anyone can look at.
  case tooManyPixels
  /// The system refuses it, for this cause.
  case unreadable(String)
}

/// The picture in some bytes, written anew from the parts that are needed to draw it.
///
/// What is kept of a PNG: `IHDR`, `PLTE`, `IDAT`, `tRNS`, `gAMA`, `sRGB`, `IEND`. What is kept of a
/// JPEG: tables, frame and scans, that it is JFIF, the transform of its Adobe segment, and the
/// orientation, in an Exif segment of our own that holds nothing else. Everything else goes: colour
/// profiles, comments, thumbnails, and what follows the end. The pixels stay as they are: nothing is
/// decoded. The kind is told from the bytes, not from a name. Linear in the number of bytes.
///
/// - Throws: why it can't be shown; whatever the bytes are, nothing worse happens.
package func plainImage(of bytes: [UInt8]) throws(ImageFault) -> PlainImage {
  guard bytes.count <= PlainImage.byteLimit else { throw .tooManyBytes }
  if bytes.starts(with: PNGReader.signature) {
    var reader = PNGReader(bytes)
    return try reader.image()
  }
  if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
    var reader = JPEGReader(bytes)
    return try reader.image()
  }
  throw bytes.isEmpty ? .cutShort : .otherKind(foreignKind(of: bytes))
}

/// Throws where a picture has no pixels, or too many.
func checkSize(width: Int, height: Int) throws(ImageFault) {
  guard width > 0, height > 0 else { throw .damaged }
  guard width <= 65_535, height <= 65_535, width * height <= PlainImage.pixelLimit else {
    throw .tooManyPixels
  }
}
