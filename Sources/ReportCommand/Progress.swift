internal import Dispatch

/// Does something, and says what it is if it takes longer than half a second and somebody looks.
///
/// The line is gone when it is done.
///
/// - Parameters:
///   - what: what is done, such as `Reading content`.
///   - terminal: where it is said.
///   - work: what is done.
/// - Returns: what came of it.
/// - Throws: what the work throws.
func withProgress<Result, Problem: Error>(
  _ what: String, on terminal: Terminal, _ work: () throws(Problem) -> Result
) throws(Problem) -> Result {
  guard let say = terminal.progress else { return try work() }
  let isDone = DispatchSemaphore(value: 0)
  let isOver = DispatchSemaphore(value: 0)
  DispatchQueue.global().async {
    if isDone.wait(timeout: .now() + .milliseconds(500)) == .timedOut {
      say("\(what) …")
      isDone.wait()
      say("\r\u{1B}[K")
    }
    isOver.signal()
  }
  defer {
    isDone.signal()
    isOver.wait()
  }
  return try work()
}
