import Dispatch
import Synchronization

/// Results of work that is done for numbers from 0 on, at the same time on as many processors as
/// there are.
///
/// - Parameters:
///   - count: how many numbers there are.
///   - size: how many of them are done in one go; 1 where single ones take long.
///   - work: what is done for one; it depends on nothing that another changes.
/// - Returns: the results in the order of their numbers.
package func inParallel<Result: Sendable>(
  _ count: Int, inPiecesOf size: Int = 8, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let results = Results<Result>()
  DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { piece in
    let start = piece * size
    let done = (start..<min(start + size, count)).map(work)
    results.add(done, at: piece)
  }
  return results.inOrder
}

private final class Results<Result: Sendable>: Sendable {
  private let pieces = Mutex<[Int: [Result]]>([:])

  func add(_ done: [Result], at piece: Int) { pieces.withLock { $0[piece] = done } }

  var inOrder: [Result] {
    pieces.withLock { $0 }.sorted { $0.key < $1.key }.flatMap(\.value)
  }
}
