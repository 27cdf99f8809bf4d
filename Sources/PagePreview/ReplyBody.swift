internal import FlyingSocks

/// Pieces of bytes, one after the other; the connection is closed after the last.
///
/// So each connection serves one request. What else was sent on it, such as a second request within
/// the body of a first, is never read.
struct ReplyBody: AsyncBufferedSequence {
  typealias Element = UInt8

  /// Ends the connection; nobody sees it.
  struct Closing: Error {}

  let pieces: AsyncStream<[UInt8]>

  /// The pieces as they come.
  init(_ pieces: AsyncStream<[UInt8]>) { self.pieces = pieces }

  /// One piece.
  init(_ bytes: [UInt8]) {
    pieces = AsyncStream { continuation in
      if !bytes.isEmpty { continuation.yield(bytes) }
      continuation.finish()
    }
  }

  func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var pieces: AsyncStream<[UInt8]>.Iterator

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard let piece = await pieces.next() else { throw Closing() }
      return piece
    }

    /// Never asked for: bodies are sent in pieces.
    mutating func next() async throws -> UInt8? { throw Closing() }
  }
}
