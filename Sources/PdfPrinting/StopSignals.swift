internal import Dispatch
internal import Foundation

/// Holds back the signals that would end the process, so that it can put away what it made.
///
/// From its making until `release()` an interrupt (Ctrl-C), a termination or a lost terminal is
/// noted and ends a browser that runs; the process goes on.
package struct StopSignals {
  private let sources: [any DispatchSourceSignal]
  private let held: [(number: Int32, before: (@convention(c) (Int32) -> Void)?)]
  private let noted = DispatchSemaphore(value: 0)

  /// Holds the signals back from now on.
  ///
  /// - Parameter action: what is done when one of them comes, on some other thread.
  package init(then action: @escaping @Sendable () -> Void = {}) {
    held = [SIGINT, SIGTERM, SIGHUP].map { ($0, signal($0, SIG_IGN)) }
    let noted = noted
    sources = held.map { number, _ in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        noted.signal()
        action()
      }
      source.resume()
      return source
    }
  }

  /// Whether one of them came.
  package var isStopped: Bool {
    guard noted.wait(timeout: .now()) == .success else { return false }
    noted.signal()
    return true
  }

  /// Waits for so long, or until one of them comes.
  func pause(milliseconds: Int) {
    if noted.wait(timeout: .now() + .milliseconds(milliseconds)) == .success { noted.signal() }
  }

  /// Lets them end the process again.
  package func release() {
    for source in sources { source.cancel() }
    for (number, before) in held { signal(number, before) }
  }
}
