internal import Crypto
internal import Foundation

/// A site in one file that opens with a passphrase; `docs/SHARE-FORMAT.md` says how it is made.
package struct LockedShare: Sendable, Hashable {
  /// The text of the file.
  package let bytes: [UInt8]
  /// What is locked in it, to be compared with what can be opened.
  package let parts: ShareParts

  /// Locks a site.
  ///
  /// - Parameters:
  ///   - site: the files of the site.
  ///   - opener: the script and the words that open it.
  ///   - passphrase: what opens it.
  ///   - iterations: how often the passphrase is hashed.
  ///   - random: gives as many random bytes as it is asked for: salt, nonces, and the order of the
  ///     parts, so that a part's number tells nothing of what it is.
  /// - Throws: where the files are no site, or are too many.
  package init(
    _ site: [ShareInput], opener: ShareOpener, passphrase: Passphrase,
    iterations: Int = ShareHeader.usualIterations, random: (Int) -> [UInt8]
  ) throws(ShareProblem) {
    let site = try ShareSite(site)
    let order = shuffled(site.items.indices.map { $0 }, random: random)
    parts = ShareParts(site, order: order) { number in
      let isPicture = if case .picture = site.items[order[number - 1]].kind { true } else { false }
      return isPicture
        ? " data-part=\"\(number)\"" : " href=\"#f\(number)\" data-part=\"\(number)\""
    }
    let salt = random(ShareHeader.saltLength)
    let header = ShareHeader(iterations: iterations, salt: salt, count: parts.parts.count + 1)
    guard ShareHeader(text: header.text) == header else {
      throw ShareProblem("the site has more parts than one file can lock")
    }
    guard let lock = ShareLock(passphrase, header: header) else {
      throw ShareProblem("no key can be made")
    }
    var blobs: [String] = []
    for (number, bytes) in ([Array(json(ShareIndex(parts)).utf8)] + parts.parts.map(\.bytes))
      .enumerated()
    {
      guard
        let blob = lock.sealed(bytes, number: number, nonce: random(ShareLock.nonceLength))
      else { throw ShareProblem("a part can't be locked") }
      blobs.append(Data(blob).base64EncodedString())
    }
    bytes = lockedFile(opener: opener, header: header.text, blobs: blobs)
  }
}

/// The file of these parts; every byte of it follows from them.
func lockedFile(opener: ShareOpener, header: String, blobs: [String]) -> [UInt8] {
  var text = Array(opener.beginning(header: header).utf8)
  for (number, blob) in blobs.enumerated() { text += opener.part(number, blob).utf8 }
  text += opener.end(sum: checksum(opener.summed(header: header, parts: blobs))).utf8
  return text
}

/// SHA-256 of some lines as 64 hexadecimal digits.
private func checksum(_ lines: [String]) -> String {
  var hash = SHA256()
  for line in lines {
    hash.update(data: Data(line.utf8))
    hash.update(data: [UInt8(ascii: "\n")])
  }
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
    as: UTF8.self)
}

/// A list in random order: each order equally likely, as nearly as 64 bits make it.
func shuffled(_ items: [Int], random: (Int) -> [UInt8]) -> [Int] {
  var items = items
  for last in items.indices.dropFirst().reversed() {
    let number = random(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    items.swapAt(last, Int(number % UInt64(last + 1)))
  }
  return items
}

/// What the first part says of the others: what each is, and the names that stand nowhere else.
struct ShareIndex: Codable {
  struct Part: Codable {
    var title: String?
    var classes: String?
    var name: String?
    var type: String?
  }

  let style: String
  let start: Int
  let parts: [Part]

  init(_ share: ShareParts) {
    style = share.style
    start = share.start
    parts = share.parts.map { part in
      switch part.kind {
      case .page(let title, let classes): Part(title: title, classes: classes)
      case .picture(let type): Part(type: type)
      case .file(let name, let type): Part(name: name, type: type)
      }
    }
  }
}
