/// Several changes that belong together, such as the files an editor makes and renames in one save.
///
/// It is over when nothing has come for `quiet` and no file is being written, and at the latest `limit`
/// after its first change: a program that writes on and on is shown now and then. All times are
/// milliseconds of one clock.
struct Burst: Hashable {
  /// How long nothing may have come for it to be over.
  static let quiet = 15
  /// How long it may last.
  static let limit = 400

  private let first: Int
  private var last: Int

  /// A burst of one change.
  init(at time: Int) { (first, last) = (time, time) }

  /// Takes one more change into it.
  mutating func add(at time: Int) { last = max(last, time) }

  /// How long to wait for one more change.
  ///
  /// - Parameters:
  ///   - time: now.
  ///   - isWriting: whether a file was begun and isn't closed yet.
  /// - Returns: how long; nil where it is over.
  func wait(at time: Int, isWriting: Bool = false) -> Int? {
    let end = first + Self.limit
    let rest = (isWriting ? end : min(last + Self.quiet, end)) - time
    return rest > 0 ? rest : nil
  }
}
