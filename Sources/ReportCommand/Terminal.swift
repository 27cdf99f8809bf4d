package import CivilCalendar
internal import Foundation

/// The world outside the pipeline: where text goes, who can be asked, what day it is.
///
/// Everything that a run depends on besides its arguments and the files comes through here, so that
/// tests can run the whole command with values of their own.
package struct Terminal {
  /// Writes to the standard output.
  package var writeOutput: (String) -> Void
  /// Writes to the standard error output.
  package var writeError: (String) -> Void
  /// Asks a question and returns the answer; nil where nobody sits at a terminal.
  package var ask: ((String) -> String?)?
  /// Asks for something that is not shown while it is typed; nil where nobody sits at a terminal.
  package var askSecret: ((String) -> String?)?
  /// Gives as many random bytes as it is asked for, fit for keys.
  package var random: (Int) -> [UInt8]
  /// The day it is where the command runs; only `init` and `print` ask for it.
  package var today: () -> CalendarDate
  /// Whether the standard output takes colour.
  package var colourOnOutput: Bool
  /// Whether the standard error output takes colour.
  package var colourOnError: Bool
  /// Says what takes long, on one line that is rubbed out; nil where nobody looks.
  package var progress: (@Sendable (String) -> Void)?
  /// The folder that relative paths start from.
  package var workingFolder: String
  /// The home folders of whoever runs the command, by the account and by `HOME`: no site is written
  /// into them.
  package var homeFolders: [String]
  /// The folders that programs are looked for in, with `:` between.
  package var searchPath: String
  /// The folder for temporary files.
  package var temporaryFolder: String
  /// Whether something written to the standard output was lost.
  package var hasLostOutput: () -> Bool
  /// The width that help is wrapped to; nil for that of the terminal.
  package var columns: Int?

  /// A terminal that can't be asked and shows no colour.
  package init(
    writeOutput: @escaping (String) -> Void, writeError: @escaping (String) -> Void,
    workingFolder: String, today: @escaping () -> CalendarDate, columns: Int? = nil
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.workingFolder = workingFolder
    self.today = today
    self.columns = columns
    ask = nil
    askSecret = nil
    random = randomBytes
    hasLostOutput = { false }
    homeFolders = []
    searchPath = "/usr/local/bin:/usr/bin:/bin"
    temporaryFolder = "/tmp"
    colourOnOutput = false
    colourOnError = false
    progress = nil
  }

  /// The terminal that the process was started in.
  package static var standard: Terminal {
    final class Loss { var isThere = false }
    let loss = Loss()
    var terminal = Terminal(
      writeOutput: { if !write($0, to: .standardOutput) { loss.isThere = true } },
      writeError: { write($0, to: .standardError) },
      workingFolder: FileManager.default.currentDirectoryPath, today: { .today })
    terminal.hasLostOutput = { loss.isThere }
    let environment = ProcessInfo.processInfo.environment
    terminal.homeFolders =
      [FileManager.default.homeDirectoryForCurrentUser.path]
      + [environment["HOME"]].compactMap(\.self).filter { $0.hasPrefix("/") }
    if let path = environment["PATH"], !path.isEmpty { terminal.searchPath = path }
    terminal.temporaryFolder = NSTemporaryDirectory()
    terminal.colourOnOutput = ColourChoice.auto.isTaken(
      isTerminal: isatty(STDOUT_FILENO) == 1, environment: environment)
    terminal.colourOnError = ColourChoice.auto.isTaken(
      isTerminal: isatty(STDERR_FILENO) == 1, environment: environment)
    if isatty(STDERR_FILENO) == 1, environment["TERM"] != "dumb" {
      terminal.progress = { write($0, to: .standardError) }
    }
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      terminal.ask = { question in
        write(question, to: .standardOutput)
        return readLine()
      }
      terminal.askSecret = { question in
        defer { write("\n", to: .standardOutput) }
        return readSecretLine(question)
      }
    }
    return terminal
  }
}

/// Random bytes of the system's own generator, which is made for keys.
private func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

/// Asks, and reads a line that is not shown while it is typed; nil where that can't be had.
private func readSecretLine(_ question: String) -> String? {
  var before = termios()
  guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
  var silent = before
  // Nor may a signal end the program here: the terminal would stay silent after it.
  silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
  guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else { return nil }
  defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
  // Asked last: an answer that comes at once would be shown, and then thrown away by the flush.
  write(question, to: .standardOutput)
  // Ctrl and C, as a character.
  return readLine().flatMap { $0.contains("\u{3}") ? nil : $0 }
}

/// Writes a text; whether all of it got there.
@discardableResult
private func write(_ text: String, to handle: FileHandle) -> Bool {
  var text = text
  // The bytes of the text as they are: numbers of many years are megabytes.
  return text.withUTF8 { bytes in
    guard let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return true }
    let data = Data(bytesNoCopy: start, count: bytes.count, deallocator: .none)
    return (try? handle.write(contentsOf: data)) != nil
  }
}

extension CalendarDate {
  /// The day it is where the command runs: the one place that reads the clock.
  fileprivate static var today: CalendarDate {
    var now = time(nil)
    var local = tm()
    let isKnown = localtime_r(&now, &local) != nil
    let day = CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return isKnown ? day ?? CalendarDate(dayNumber: 0) : CalendarDate(dayNumber: 0)
  }
}
