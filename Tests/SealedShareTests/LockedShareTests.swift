import Foundation
import SiteTemplates
import Testing

@testable import SealedShare

private let passphrase = Passphrase("copper lantern drizzle oboe fathom")
private let opener = ShareOpener(
  script: "go()", style: "p{}", words: ["title": "A copy", "stays": "It stays"], language: "en")

private func page(_ title: String, _ body: String) -> [UInt8] {
  Array(
    "<!doctype html>\n<html><head><title>\(title)</title></head>\n<body class=\"kind-a\">\(body)</body></html>"
      .utf8)
}

private let site = [
  ShareInput(path: "index.html", bytes: page("Home", #"<a href="b/c.html#x">C</a>"#)),
  ShareInput(
    path: "b/c.html", bytes: page("C &amp; D", #"<h1 id="x">C</h1><img src="../i/p.png">"#)),
  ShareInput(path: "i/p.png", bytes: [0x89, 0x50, 0xFF]),
  ShareInput(path: "style.css", bytes: Array("h1{}".utf8)),
  ShareInput(path: "robots.txt", bytes: Array("User-agent: *".utf8)),
]

private func locked(_ site: [ShareInput] = site, seed: UInt64 = 7) throws -> LockedShare {
  try LockedShare(
    site, opener: opener, passphrase: passphrase, iterations: 600_000,
    random: Chance(seed).bytes)
}

private func fault(_ bytes: [UInt8], _ passphrase: Passphrase = passphrase) -> ShareFault? {
  do throws(ShareFault) {
    _ = try openedShare(bytes, opener: opener, passphrase: passphrase)
    return nil
  } catch {
    return error
  }
}

/// A share taken apart, to be put together in another way with a checksum that is right again.
private struct Pieces {
  var header: String
  var blobs: [String]

  init(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    header = try #require(text.firstMatch(of: /id="header">([^<]*)</).map { String($0.1) })
    blobs = text.matches(of: /id="b\d+">([^<]*)</).map { String($0.1) }
  }

  var bytes: [UInt8] { lockedFile(opener: opener, header: header, blobs: blobs) }
}

@Test func `what is locked opens again, page by page`() throws {
  let share = try locked()
  let opened = try openedShare(share.bytes, opener: opener, passphrase: passphrase)
  #expect(opened == share.parts)
  #expect(opened.style == "h1{}")
  #expect(opened.parts.count == 3)
  let titles = opened.parts.compactMap { part -> String? in
    if case .page(let title, let classes) = part.kind { "\(title) \(classes)" } else { nil }
  }
  #expect(titles.sorted() == ["C & D kind-a", "Home kind-a"])
  guard case .page(let title, _) = opened.parts[opened.start - 1].kind else {
    Issue.record("the opening page is none")
    return
  }
  #expect(title == "Home")
}

@Test func `links and pictures lead to parts by their numbers alone`() throws {
  let parts = try locked().parts
  let texts = parts.parts.map { String(decoding: $0.bytes, as: UTF8.self) }
  let second = try #require(texts.firstIndex { $0.contains("<h1") }) + 1
  let picture =
    try #require(
      parts.parts.firstIndex { if case .picture = $0.kind { true } else { false } }) + 1
  #expect(texts[parts.start - 1] == "<a href=\"#p\(second)-1\">C</a>")
  #expect(texts[second - 1] == "<h1 id=\"p\(second)-1\">C</h1><img data-part=\"\(picture)\">")
}

@Test func `the same chance gives the same bytes, another salt, nonces and order`() throws {
  #expect(try locked().bytes == locked().bytes)
  let one = try Pieces(locked(seed: 1).bytes), two = try Pieces(locked(seed: 2).bytes)
  #expect(one.header != two.header)
  #expect(Set(one.blobs + two.blobs).count == 8)
  let orders = Set(
    (0..<40).map { seed in shuffled([0, 1, 2, 3], random: Chance(seed).bytes) })
  #expect(orders.count > 15)
}

@Test func `no nonce is used twice`() throws {
  var nonces: Set<[UInt8]> = []
  let generator = Chance(3)
  _ = try LockedShare(
    site, opener: opener, passphrase: passphrase, iterations: 600_000,
    random: { count in
      let bytes = generator.bytes(count)
      if count == 12 { nonces.insert(bytes) }
      return bytes
    })
  #expect(nonces.count == 4)
  let blobs = try Pieces(locked().bytes).blobs.compactMap { Data(base64Encoded: $0) }
  #expect(Set(blobs.map { $0.prefix(12) }).count == blobs.count)
}

@Test func `nothing of what is in it stands in the file`() throws {
  let text = String(decoding: try locked().bytes, as: UTF8.self)
  for word in ["Home", "C &", "c.html", "p.png", "kind-a", "<h1", "index.html"] {
    #expect(!text.contains(word))
  }
}

@Test func `a file of which a single byte changed is refused`() throws {
  let share = try locked([site[0]]).bytes
  #expect(share.count > 11_000)
  for place in share.indices {
    var changed = share
    changed[place] ^= 1
    let found = fault(changed)
    #expect(found == .damaged || found == .incomplete, "byte \(place)")
  }
}

@Test func `a file that ends early or goes on is refused`() throws {
  let share = try locked().bytes
  for count in stride(from: 0, to: share.count, by: 211) {
    #expect(fault(Array(share.prefix(count))) == .incomplete)
  }
  #expect(fault(share + [0x0A]) == .incomplete)
  #expect(fault(share + Array("</body>\n</html>\n".utf8)) == .damaged)
}

@Test func `another passphrase opens nothing`() throws {
  let share = try locked().bytes
  #expect(fault(share, Passphrase("copper lantern drizzle oboe fathoms")) == .notOpened)
  #expect(fault(share, Passphrase("")) == .notOpened)
  #expect(fault(share, Passphrase(" copper lantern drizzle oboe fathom\n")) == nil)
}

@Test func `parts that someone swapped, dropped, repeated or took from elsewhere are refused`()
  throws
{
  let pieces = try Pieces(locked().bytes)
  let foreign = try Pieces(locked(seed: 8).bytes)
  func fault(of change: (inout Pieces) -> Void) -> ShareFault? {
    var changed = pieces
    change(&changed)
    return SealedShareTests.fault(changed.bytes)
  }
  #expect(fault { _ in } == nil)
  #expect(fault { $0.blobs.swapAt(1, 2) } == .altered)
  #expect(fault { $0.blobs.swapAt(0, 1) } == .notOpened)
  #expect(fault { $0.blobs[2] = $0.blobs[1] } == .altered)
  #expect(fault { $0.blobs[2] = foreign.blobs[2] } == .altered)
  #expect(fault { _ = $0.blobs.removeLast() } == .altered)
  #expect(fault { $0.blobs.append($0.blobs[3]) } == .altered)
  #expect(fault { $0.blobs[1] += "AAAA" } == .altered)
  #expect(fault { $0.blobs[1] = "" } == .altered)
  #expect(fault { $0.header.replace("600000", with: "599999") } == .altered)
  #expect(fault { $0.header.replace("600000", with: "600001") } == .notOpened)
  #expect(fault { $0.header.replace("\"n\":4", with: "\"n\":3") } == .altered)
}

@Test func `files that are no site can't be shared`() {
  #expect(throws: ShareProblem.self) { try locked([]) }
  #expect(throws: ShareProblem.self) {
    try locked([ShareInput(path: "index.html", bytes: Array("<p>no body".utf8))])
  }
}

@Test func `the built-in opener can stand in a page`() throws {
  let texts = TemplateCatalog.standard.texts
  let script = try #require(texts["share/opener.js"])
  #expect(!script.contains("</") && !script.contains("<!--") && !script.contains("\r"))
  let styles = try ["share/locked.css", "share/plain.css"].map { try #require(texts[$0]) }
  #expect(styles.allSatisfy { !$0.contains("</") && !$0.contains("url(") })
  for store in ["localStorage", "sessionStorage", "indexedDB", "cookie", "fetch(", "XMLHttp"] {
    #expect(!script.contains(store))
  }
}
