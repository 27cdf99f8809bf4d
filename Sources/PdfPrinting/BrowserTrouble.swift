/// Why a browser made no PDF, as far as that can be told.
package enum BrowserTrouble: Error, Sendable, Hashable {
  /// The program could not be started at all.
  case unstartable
  /// The system does not let it shut itself off, which it won't run without.
  case noSandbox
  /// A library is missing that it needs; the name, where it gave one.
  case missingLibrary(String?)
  /// The disk is full.
  case fullDisk
  /// It took longer than it may, in seconds, and was ended.
  case tooSlow(seconds: Int)
  /// It ended with this status and no PDF.
  case ended(status: Int32)
  /// What it wrote is no PDF, or not a whole one.
  case brokenPDF
  /// It printed something else than the page, such as that it can't open it.
  case anotherPage

  /// Reads the cause from what the browser wrote to its error output.
  ///
  /// - Parameters:
  ///   - log: the text; most of it is of no interest to anyone.
  ///   - status: how the browser ended.
  package init(log: String, status: Int32) {
    if log.contains("No usable sandbox") || log.contains("without --no-sandbox is not supported")
      || log.contains("Failed to move to new namespace")
    {
      self = .noSandbox
    } else if let range = log.firstRange(of: "error while loading shared libraries: ") {
      let name = log[range.upperBound...].prefix { $0 != ":" && !$0.isNewline }
      let isPlain = name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2F }
      self = .missingLibrary(isPlain && !name.isEmpty ? String(name.prefix(60)) : nil)
    } else if log.contains("No space left on device") {
      self = .fullDisk
    } else {
      self = .ended(status: status)
    }
  }

  /// What happened, as a sentence that goes on after the name of the browser.
  package var sentence: String {
    switch self {
    case .unstartable: "can't be started."
    case .noSandbox:
      "doesn't start here: the system does not let it use its sandbox, as in some containers."
    case .missingLibrary(let name):
      "doesn't start here: a library that it needs\(name.map { ", \($0)," } ?? "") is missing."
    case .fullDisk: "ran out of room: the disk for temporary files is full."
    case .tooSlow(let seconds): "did not finish within \(seconds) seconds and was ended."
    case .ended(let status): "ended with status \(status) and made no PDF."
    case .brokenPDF: "made a PDF that isn't whole."
    case .anotherPage:
      "could not open the page. One installed from Snap or Flatpak may not read temporary files; "
        + "name another with --browser."
    }
  }
}
