#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits for changes in folders and the folders in them.
///
/// Where the system tells of changes they are known at once. All the same the folders are looked at
/// now and then: of some disks, such as those on a network, nothing is told. Where nothing is told
/// at all they are looked at often. Files that editors and systems leave behind don't count, and
/// changes soon after one another are one.
package struct FolderWatch: ~Copyable {
  /// How often folders are looked at of which the system tells, and doesn't tell; in milliseconds.
  private static let lookAfter = (told: 2_000, untold: 100)
  /// How long nothing may have been told for a look to be worth it, in milliseconds.
  private static let settled = 5

  private let roots: [String]
  private let notices: FolderNotices?
  private var state: FolderState
  private var isTold = false
  /// The files that were told of since the last look, where that look is still to be taken.
  private var awaited: Set<String>?

  /// Watches from now on: a change after this is not missed, whenever it is waited for.
  ///
  /// - Parameters:
  ///   - roots: the folders; one that isn't there yet may come.
  ///   - isTold: false to look at them now and then, without notices of the system.
  package init(_ roots: [String], isTold: Bool = true) {
    self.roots = roots
    notices = isTold ? FolderNotices() : nil
    state = FolderState(of: [])
    look()
  }

  /// Waits for the next change.
  ///
  /// - Parameter bell: ends the wait.
  /// - Returns: what changed; nil where the bell rang.
  package mutating func change(until bell: Bell) -> FolderChange? {
    if let unseen = lookUp() { return unseen }
    while true {
      let before = state
      guard let first = wait(isTold ? Self.lookAfter.told : Self.lookAfter.untold, bell) else {
        return nil
      }
      if first == .time {
        look()
        guard state != before else { continue }
      }
      guard let isChange = rest(of: first, bell) else { return nil }
      let change = notices?.takeChange() ?? .anything
      if isTold, first != .time, case .files(let paths) = change {
        guard !paths.isEmpty else { continue }
        // All else is looked at once there is time.
        awaited = paths
        return change
      }
      if isChange || state != before { return .anything }
    }
  }

  /// Looks at what was left for later; whether something changed beside what was told.
  private mutating func lookUp() -> FolderChange? {
    guard let paths = awaited else { return nil }
    let before = state
    look()
    awaited = nil
    return state.differs(from: before, butFor: paths) ? .anything : nil
  }

  /// Waits for what belongs to a change, looking at all that is there where that has to be; whether a file
  /// that is read was told of, and nil where the bell rang.
  private mutating func rest(of first: Event, _ bell: Bell) -> Bool? {
    var isChange = first == .change
    var burst = Burst(at: milliseconds())
    var isLookedAt = false
    while let rest = burst.wait(at: milliseconds(), isWriting: notices?.isWriting == true) {
      let isLookWanted = !isTold || first == .time || notices?.isOfFiles != true
      let time = isLookWanted && !isLookedAt ? min(rest, Self.settled) : rest
      guard let next = wait(time, bell) else { return nil }
      isChange = isChange || next == .change
      if next != .time {
        burst.add(at: milliseconds())
        isLookedAt = false
      } else if isLookWanted, !isLookedAt || !isTold {
        // Looked at in the time that has to pass anyway.
        let seen = state
        look()
        isLookedAt = true
        if !isTold, state != seen { burst.add(at: milliseconds()) }
      }
    }
    let isOfFiles = isTold && first != .time && notices?.isOfFiles == true
    if !isLookedAt, !isOfFiles { look() }
    return isChange
  }

  /// Looks at all that is there, and asks to be told of every folder.
  private mutating func look() {
    while true {
      let known = Set(state.folders)
      state = FolderState(of: roots)
      isTold = state.isWhole && state.folders.allSatisfy { notices?.watch($0) == true }
      // What came into a folder before it was asked about is seen by one more look.
      guard !known.isSuperset(of: state.folders) else { return }
    }
  }

  private enum Event { case change, stir, time }

  /// Waits so long for a notice; nil where the bell rang.
  private func wait(_ time: Int, _ bell: Bell) -> Event? {
    let end = milliseconds() + time
    while true {
      var ends: [pollfd] = [pollfd(fd: bell.listening ?? -1, events: Int16(POLLIN), revents: 0)]
      if let number = notices?.number {
        ends.append(pollfd(fd: number, events: Int16(POLLIN), revents: 0))
      }
      let count = poll(&ends, nfds_t(ends.count), Int32(max(0, end - milliseconds())))
      if ends[0].revents != 0 { return nil }
      if let isChange = notices?.take() { return isChange ? .change : .stir }
      if count == 0 || milliseconds() >= end { return .time }
    }
  }
}

/// A clock that only goes forward.
private func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
}
