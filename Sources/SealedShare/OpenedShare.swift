internal import Foundation

/// Why a locked share does not open.
package enum ShareFault: Error, Sendable, Hashable {
  /// Its end is missing.
  case incomplete
  /// Its checksum is of something else: a byte changed on the way.
  case damaged
  /// It has the right checksum, and yet is none that this program makes.
  case altered
  /// The passphrase is another, or the first part was changed by someone.
  case notOpened
}

/// Opens a locked share, as strictly as can be: every byte of the file must be the one that the
/// sealed parts ask for.
///
/// - Parameters:
///   - bytes: the file.
///   - opener: the script and words that it must have.
///   - passphrase: what opens it.
/// - Returns: what was locked in it.
/// - Throws: why not; nothing of what is in it is given then.
package func openedShare(
  _ bytes: [UInt8], opener: ShareOpener, passphrase: Passphrase
) throws(ShareFault) -> ShareParts {
  guard bytes.suffix(fileEnd.count).elementsEqual(fileEnd) else { throw .incomplete }
  var reading = bytes[...]
  guard let header = element("header", in: &reading) else { throw .damaged }
  var blobs: [String] = []
  while let blob = element("b\(blobs.count)", in: &reading) { blobs.append(blob) }
  // A byte anywhere, of the frame or of the checksum too.
  guard lockedFile(opener: opener, header: header, blobs: blobs) == bytes else { throw .damaged }
  guard let known = ShareHeader(text: header), known.count == blobs.count,
    let lock = ShareLock(passphrase, header: known)
  else { throw .altered }
  let parts = blobs.enumerated().map { number, blob in
    decoded(blob).flatMap { lock.opened($0, number: number) }
  }
  guard let first = parts.first ?? nil else { throw .notOpened }
  guard let index = try? JSONDecoder().decode(ShareIndex.self, from: Data(first)),
    let share = ShareParts(index, parts.dropFirst().compactMap { $0 })
  else { throw .altered }
  return share
}

private let fileEnd = Array("</body>\n</html>\n".utf8)

/// Base64 in its one form; another one of the same bytes is not accepted.
private func decoded(_ text: String) -> [UInt8]? {
  guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
  return Array(data)
}

/// The text of the element with an id, and on behind it; nil where it is not the next of its kind.
private func element(_ id: String, in bytes: inout ArraySlice<UInt8>) -> String? {
  guard let start = bytes.firstRange(of: Array("<script type=\"text/plain\" id=\"".utf8)) else {
    return nil
  }
  let rest = bytes[start.upperBound...]
  let name = Array("\(id)\">".utf8)
  guard rest.starts(with: name), let end = rest.firstIndex(of: UInt8(ascii: "<")),
    let text = String(validating: rest[(rest.startIndex + name.count)..<end], as: UTF8.self)
  else { return nil }
  bytes = bytes[end...]
  return text
}

extension ShareParts {
  /// What an index tells of, with the bytes of its parts; nil where they are not the same number.
  fileprivate init?(_ index: ShareIndex, _ bytes: [[UInt8]]) {
    guard index.parts.count == bytes.count, (1...bytes.count).contains(index.start) else {
      return nil
    }
    let kinds = index.parts.map { part -> Kind in
      if let title = part.title { return .page(title: title, classes: part.classes ?? "") }
      if let name = part.name { return .file(name: name, type: part.type ?? "") }
      return .picture(type: part.type ?? "")
    }
    self.init(
      style: index.style, start: index.start,
      parts: zip(kinds, bytes).map { Part(kind: $0, bytes: $1) })
  }
}
