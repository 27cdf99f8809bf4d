internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import SiteFiles
internal import SiteTemplates

struct InitCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Starts a folder for the two of you, with a first inventory to cross out and add to.",
    discussion: """
      Examples:
        evenhold init --partners Ana,Ben                  in this folder
        evenhold init our-home --partners 'Ana,Ben Lee'   in a new folder
        evenhold init --partners Ana,Ben --agreed         both have agreed

      A file that is already there is left as it is.
      """)

  @Argument(help: "The folder to start.")
  var folder = "."

  @Option(
    help: ArgumentHelp("The names of the two of you, with a comma between.", valueName: "a,b"))
  var partners: String

  @Option(
    help: ArgumentHelp("The first day that counts; today by default.", valueName: "date"),
    transform: parsedDay)
  var started: CalendarDate?

  @Flag var agreement: Agreement?

  @OptionGroup var voice: QuietOption

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let names: PartnerNames
    do {
      names = try PartnerNames(partners)
    } catch {
      terminal.writeError("Error: \(visible(error.message))\n")
      return .usage
    }
    guard !holdsCouple(folder) else {
      let shown = shownPath(folder, from: terminal.workingFolder)
      return UsageProblem(
        message:
          "\(shown == "." ? "this folder" : "'\(visible(shown))'") holds couple.yaml: it is the "
          + "content of a household already. Run evenhold in the folder that it lies in, or name "
          + "another one."
      ).said(on: terminal)
    }
    let firstDay = started ?? terminal.today()
    let starter = StarterFiles(
      of: .standard, partners: names, started: firstDay, compare: areAgreed(on: terminal))
    var kept: [String] = []
    var written = 0
    for file in starter.files {
      do throws(FileProblem) {
        try writeNewFile(
          file.path, in: typedPath(folder), shownAs: typedPath(folder),
          bytes: Array(file.text.utf8))
        written += 1
      } catch {
        guard error.kind == .exists else { return said(error, on: terminal) }
        kept.append(file.path)
      }
    }
    if !voice.quiet { report(written: written, kept: kept, firstDay: firstDay, on: terminal) }
    return .fine
  }

  /// Whether both agree to see shares side by side; a comparison that nobody agreed to is never made.
  private func areAgreed(on terminal: Terminal) -> Bool {
    if let agreement { return agreement == .agreed }
    guard let ask = terminal.ask else { return false }
    let answer = ask(
      "The site can show your shares side by side. It does so only if both of you want it;\n"
        + "couple.yaml can be changed at any time. Do both of you agree? [y/N] ")
    return ["y", "yes"].contains(answer?.lowercased().filter { !$0.isWhitespace })
  }

  private func report(
    written: Int, kept: [String], firstDay: CalendarDate, on terminal: Terminal
  ) {
    let shown = visible(typedPath(folder))
    let place = shown == "." ? "this folder" : shown == "/" ? shown : "\(shown)/"
    var lines = kept.map { "Left as it was: \(visible($0))" }
    lines.append(
      written == 0
        ? "Nothing was written: everything is in \(place) already."
        : "Wrote \(counted(written, "file")) into \(place).")
    if kept.contains("content/couple.yaml") {
      lines.append("couple.yaml was there: the names and the first day in it stay as they are.")
    } else if started == nil {
      lines.append("Counting starts today, \(firstDay.iso); 'started' in couple.yaml changes that.")
    }
    lines += ["", "Next:"]
    if shown != "." { lines.append("  cd \(shellWord(folder))") }
    lines += ["  evenhold check", "  evenhold build"]
    if shown == "." { lines.append("  evenhold help build") }
    lines += [
      "", "README.txt says how to begin, how to hand a task over, and lists the words of the log.",
    ]
    terminal.writeOutput(lines.map { $0 + "\n" }.joined())
  }
}

/// Whether both agree to see shares side by side, where a script says so.
enum Agreement: EnumerableFlag {
  case agreed, notAgreed

  static func help(for value: Agreement) -> ArgumentHelp? {
    switch value {
    case .agreed: "Both agree to see shares side by side."
    case .notAgreed: "They don't, or not yet; the default where nobody can be asked."
    }
  }
}

/// A word as a shell reads it: quoted where it has more than letters, digits and path marks in it.
func shellWord(_ word: String) -> String {
  let isPlain = word.utf8.allSatisfy { byte in
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x2D...0x39).contains(byte)
      || byte == 0x5F
  }
  let text = visible(word)
  return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
}
