internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import SealedShare
internal import SiteFiles
internal import SiteTemplates
internal import SiteViews

struct ShareCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Makes a copy to hand to someone: one locked file, one open file, or a folder.",
    discussion: """
      Examples:
        evenhold share --out copy.html         one file, locked with a passphrase
        evenhold share --edition facilitator --out for-us.html
                                               what a therapist may see
        evenhold share --plain --out copy.html one file that anyone can open
        evenhold share --folder copy           a folder, no traces of this computer

      First it says what would leave, and asks. A file opens offline in a browser.
      Send the passphrase another way than the file: on paper, or by voice.
      """)

  @Option(help: ArgumentHelp("The file to write, such as copy.html.", valueName: "file"))
  var out: String?

  @Option(help: ArgumentHelp("A new or empty folder to write instead.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Don't lock the file: whoever has it can read it.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "A file with the passphrase in one line, that only you may read.", valueName: "file"))
  var passphraseFile: String?

  @OptionGroup var pages: PageOptions

  @Flag(help: "Answer yes to what is asked before a copy is made.")
  var yes = false

  @OptionGroup var voice: QuietOption

  func validate() throws {
    guard (out == nil) != (folder == nil) else {
      throw ValidationError(
        out == nil
          ? "Name the file to write with --out, or a folder with --folder."
          : "--out writes a file and --folder a folder; name one of the two.")
    }
    if plain, folder != nil {
      throw ValidationError("A folder is never locked; leave --plain away.")
    }
    if passphraseFile != nil, plain || folder != nil {
      throw ValidationError("A passphrase locks a file; leave --plain and --folder away.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let source = pages.source
    do {
      let report = try pages.report(on: terminal)
      guard !report.diagnostics.blocksBuild(strict: source.strict), let household = report.shown
      else {
        terminal.writeError(
          diagnosticText(
            source.obstacles(report.diagnostics), sources: report.sources,
            root: source.shown(on: terminal), usesColour: terminal.colourOnError))
        return .problems
      }
      let copy = SharedCopy(
        report: report, household: household.household, words: household.words,
        contentRoots: [source.content, source.readers.ownFolder].compactMap(\.self))
      return try write(copy, on: terminal)
    } catch {
      return said(error, on: terminal)
    }
  }

  private func write(_ copy: SharedCopy, on terminal: Terminal) throws -> ExitStatus {
    if let folder {
      let place = FolderCopy(
        path: folder, shownAs: typedPath(folder), contentRoots: copy.contentRoots,
        forbidden: terminal.homeFolders)
      try place.check()
      guard try isWanted(copy, as: .folder, into: typedPath(folder), on: terminal) else {
        return .fine
      }
      try place.write(copy.files, time: copy.time)
      tell("Wrote \(counted(copy.files.count, "file")) into \(visible(folder)).\n", on: terminal)
      return .fine
    }
    let out = out ?? ""
    try checkSharedFile(
      out, shownAs: out, contentRoots: copy.contentRoots, isOurs: SharedCopy.isOurs)
    if plain {
      // Pictures are read one by one, so what is far too large is told before all are in memory.
      try copy.checkSize(copy.files.reduce(0) { $0 + $1.size })
      let bytes = try copy.plainFile()
      try copy.checkSize(bytes.count)
      guard try isWanted(copy, as: .plain(size: bytes.count), into: out, on: terminal) else {
        return .fine
      }
      try writeFile(bytes, to: out, of: copy, on: terminal) { $0 == bytes }
      return .fine
    }
    let given = try passphraseFile.map {
      try checkedPassphrase(
        readSecret(at: $0, shownAs: shownPath($0, from: terminal.workingFolder)), for: copy)
    }
    guard given != nil || terminal.askSecret != nil else {
      throw UsageProblem(
        message: "there is nobody to ask for a passphrase. Name a file that holds it with "
          + "--passphrase-file, or say --plain for a file that is not locked.")
    }
    try copy.checkSize(copy.lockedSize)
    guard try isWanted(copy, as: .locked, into: out, on: terminal) else { return .fine }
    guard let passphrase = try given ?? askedPassphrase(for: copy, on: terminal) else {
      terminal.writeOutput("Nothing was written.\n")
      return .fine
    }
    let locked = try copy.lockedFile(passphrase, random: terminal.random)
    try writeFile(locked.bytes, to: out, of: copy, on: terminal) { written in
      (try? openedShare(written, opener: copy.opener, passphrase: passphrase)) == locked.parts
    }
    return .fine
  }

  private func writeFile(
    _ bytes: [UInt8], to out: String, of copy: SharedCopy, on terminal: Terminal,
    check: ([UInt8]) -> Bool
  ) throws(FileProblem) {
    try writeSharedFile(
      out, shownAs: out, bytes: bytes, contentRoots: copy.contentRoots,
      isOurs: SharedCopy.isOurs, check: check)
    tell("Wrote \(visible(out)) (\(sizeText(bytes.count))).\n", on: terminal)
  }

  private func tell(_ text: String, on terminal: Terminal) {
    if !voice.quiet { terminal.writeOutput(text) }
  }

  /// Says what leaves, and asks.
  private func isWanted(
    _ copy: SharedCopy, as form: SharedCopy.Form, into place: String, on terminal: Terminal
  ) throws(UsageProblem) -> Bool {
    terminal.writeOutput(copy.account(of: form) + "\n")
    if yes { return true }
    guard let ask = terminal.ask else {
      throw UsageProblem(
        message: "a copy is made only after a yes. Run this in a terminal, or say --yes once you "
          + "have read what leaves.")
    }
    let answer = ask("Write \(visible(place))? [y/N] ")
    if ["y", "yes"].contains(answer?.lowercased().filter { !$0.isWhitespace }) { return true }
    terminal.writeOutput("Nothing was written.\n")
    return false
  }
}
