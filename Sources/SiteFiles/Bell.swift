#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ends a wait from anywhere: another thread, or whoever was told of a signal.
package final class Bell: Sendable {
  /// The end that can be waited on; nil where the system had none left.
  let listening: Int32?
  private let ringing: Int32?

  /// A bell that has not rung.
  package init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      (listening, ringing) = (nil, nil)
      return
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (listening, ringing) = (ends[0], ends[1])
  }

  deinit {
    for end in [listening, ringing] { if let end { _ = close(end) } }
  }

  /// Rings; it stays rung.
  package func ring() {
    guard let ringing else { return }
    _ = write(ringing, [1], 1)
  }
}
