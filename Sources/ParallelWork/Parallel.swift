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
  let next = Atomic(0)
  let pieces = Mutex<[(start: Int, results: [Result])]>([])
  // Each processor takes pieces until there are none, and hands them over once: nobody waits.
  DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { _ in
    var own: [(start: Int, results: [Result])] = []
    while case let start = next.wrappingAdd(size, ordering: .relaxed).oldValue, start < count {
      own.append((start, (start..<min(start + size, count)).map(work)))
    }
    if !own.isEmpty { pieces.withLock { $0 += own } }
  }
  return pieces.withLock { $0 }.sorted { $0.start < $1.start }.flatMap(\.results)
}

/// The results of two works that are done at the same time.
///
/// - Parameters:
///   - first: one; it depends on nothing that the other changes.
///   - second: the other.
/// - Returns: both results.
package func inParallel<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, and second: @Sendable () -> Second
) -> (First, Second) {
  let results = Mutex<(first: First?, second: Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      let result = first()
      results.withLock { $0.first = result }
    } else {
      let result = second()
      results.withLock { $0.second = result }
    }
  }
  guard case (let first?, let second?) = results.withLock({ $0 }) else {
    preconditionFailure("both were done")
  }
  return (first, second)
}

/// Work that is done beside what comes after it.
package final class WorkBeside<Result: Sendable>: Sendable {
  private let found = Mutex<Result?>(nil)
  private let group = DispatchGroup()

  /// Starts work that depends on nothing that another changes.
  package init(_ work: @escaping @Sendable () -> Result) {
    DispatchQueue.global().async(group: group) {
      let result = work()
      self.found.withLock { $0 = result }
    }
  }

  /// What it came to; waits for its end.
  package var result: Result {
    group.wait()
    guard let result = found.withLock({ $0 }) else { preconditionFailure("it was done") }
    return result
  }
}
