internal import Dispatch
internal import Foundation

/// A browser with what it is told, ready to be started.
package struct BrowserRun: Sendable, Hashable {
  /// The program.
  package var program: String
  /// What it is told.
  package var arguments: [String]
  /// A folder for all that it keeps; also its home, so that it leaves nothing elsewhere.
  package var folder: String
  /// The folders that it looks for programs of its own in.
  package var searchPath: String
  /// How long it may take, in seconds.
  package var limit: Int

  /// A browser that isn't started yet.
  package init(
    program: String, arguments: [String], folder: String, searchPath: String, limit: Int
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.searchPath = searchPath
    self.limit = limit
  }

  /// How it ended.
  package enum End: Sendable, Hashable {
    /// By itself, with this status; a signal counts as a status of 128 and its number.
    case exited(Int32)
    /// Because the process was asked to stop.
    case stopped
  }

  /// Starts it and waits until it has ended, with every process that it started.
  ///
  /// - Parameter signals: what may ask it to stop.
  /// - Returns: how it ended.
  /// - Throws: `unstartable`, or `tooSlow` where it was ended after its time.
  package func run(until signals: StopSignals) throws(BrowserTrouble) -> End {
    guard !signals.isStopped else { return .stopped }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": searchPath, "HOME": folder, "TMPDIR": folder, "XDG_CONFIG_HOME": folder + "/config",
      "XDG_CACHE_HOME": folder + "/cache", "LANG": "C.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let log = folder + "/log.txt"
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    let output = FileHandle(forWritingAtPath: log)
    defer { try? output?.close() }
    process.standardError = output ?? FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw .unstartable
    }
    let number = process.processIdentifier
    let end = DispatchTime.now() + .seconds(limit)
    while !isOver(number), !signals.isStopped, DispatchTime.now() < end {
      signals.pause(milliseconds: 20)
    }
    let hasEnded = isOver(number)
    // It leads a group of its own. What it started may outlive it, and as long as it does the end
    // of the browser itself isn't told.
    kill(-number, SIGKILL)
    if !hasEnded { kill(number, SIGKILL) }
    ended.wait()
    guard hasEnded else {
      if signals.isStopped { return .stopped }
      throw .tooSlow(seconds: limit)
    }
    let status = process.terminationStatus
    return .exited(process.terminationReason == .exit ? status : 128 + status)
  }

  /// What it wrote to its error output, at most the first 64 kB.
  package var log: String {
    guard let file = FileHandle(forReadingAtPath: folder + "/log.txt") else { return "" }
    defer { try? file.close() }
    let bytes = (try? file.read(upToCount: 64 * 1024)) ?? nil
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
}

/// Whether a process that this one started has ended, whoever else was told or waits for it.
private func isOver(_ process: Int32) -> Bool {
  var facts = siginfo_t()
  let result = waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT)
  return result == -1 ? errno == ECHILD : facts.si_signo != 0
}

/// The address of a file, as a browser takes it.
package func address(ofFile path: String) -> String { URL(fileURLWithPath: path).absoluteString }

/// Whether the process runs as the system's administrator.
package var isRunByRoot: Bool { geteuid() == 0 }
