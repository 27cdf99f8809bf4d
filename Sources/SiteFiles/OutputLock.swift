/// That no other run writes to a folder as long as this is there.
///
/// 1. What is locked is the folder itself: no file is made for it, so none is copied along with the
/// site, and none is left behind. 2. The system takes it back when a run ends, even by force.
/// 3. Where a disk has no locks for folders, as some on a network, a file in `/tmp` stands in, named
/// after the folder's path; that keeps runs on this computer apart.
struct OutputLock: ~Copyable {
  private let standIn: Descriptor?

  /// Locks a folder; throws one that `isBusy` where another run has it.
  init(of folder: borrowing Descriptor, at place: String) throws(SystemError) {
    do throws(SystemError) {
      try folder.lock()
      standIn = nil
    } catch {
      guard error.isUnsupported else { throw error }
      standIn = try Self.standIn(for: place)
    }
  }

  /// Ends it; until then it can't go out of use.
  consuming func release() {}

  private static func standIn(for place: String) throws(SystemError) -> Descriptor? {
    let name = digest(of: Array((resolved(place) ?? place).utf8)).prefix(16)
    do throws(SystemError) {
      let file = try Descriptor.lockFile(at: "/tmp/evenhold-\(ownUserNumber())-\(name).lock")
      try file.lock()
      return file
    } catch {
      guard !error.isBusy else { throw error }
      // No locks at all: each page is still whole, as it is given its name at once.
      return nil
    }
  }
}
