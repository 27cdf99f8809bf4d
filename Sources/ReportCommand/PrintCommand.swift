internal import ArgumentParser
internal import CivilCalendar
internal import Diagnostics
internal import PdfPrinting
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates

struct PrintCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract:
      "Makes a PDF of a month's review, a worksheet or the glossary, for the kitchen table.",
    discussion: """
      Examples:
        evenhold print                         the latest month that is over
        evenhold print --month 2026-10 --paper letter
        evenhold print --worksheet check-in    a sheet to write on
        evenhold print --glossary --out ours.pdf
                                               the milestones as a booklet
        evenhold print --edition ana --private ../ana
                                               with what is Ana's

      A Chromium on this computer makes the PDF; nothing leaves it. Looked for on
      the search path, in this order:\(searchNames)
      Then where Chromium, Chrome, Edge and Brave are installed; --browser names
      another. Without one, build the site, open the page in any browser and print.

      Nothing but a PDF is ever replaced, and only by a whole one. Exit code 69: no
      browser was found, or it made no PDF; 130: stopped by you.
      """)

  @Option(
    help: ArgumentHelp(
      "The month to review; by default the latest that is over.", valueName: "month"),
    transform: parsedMonth)
  var month: YearMonth?

  @Option(help: ArgumentHelp("A worksheet instead, by the name of its page.", valueName: "name"))
  var worksheet: String?

  @Flag(help: "The milestones as a booklet instead.")
  var glossary = false

  @Option(
    help: ArgumentHelp("The paper.", valueName: "a4|letter"), transform: parsedPaper)
  var paper = Paper.a4

  @Option(
    help: ArgumentHelp(
      "The file to write; by default named after what is printed.", valueName: "file.pdf"))
  var out: String?

  @OptionGroup var pages: PageOptions

  @Option(help: ArgumentHelp("The Chromium to use: a path or a name.", valueName: "program"))
  var browser: String?

  @OptionGroup var voice: QuietOption

  func validate() throws {
    guard [month != nil, worksheet != nil, glossary].count(where: { $0 }) <= 1 else {
      throw ValidationError("One thing at a time: --month, --worksheet or --glossary.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let source = pages.source
    do {
      var report = try pages.report(on: terminal)
      // Turns on the fridge begin with this week, however long ago the last note was.
      if source.asOf == nil, worksheet?.lowercased() == "rotation", let newest = report.asOf,
        newest < terminal.today()
      {
        report = try pages.report(asOf: terminal.today(), on: terminal)
      }
      guard !report.diagnostics.blocksBuild(strict: source.strict), let newest = report.asOf else {
        terminal.writeError(
          diagnosticText(
            source.obstacles(report.diagnostics), sources: report.sources,
            root: source.shown(on: terminal), usesColour: terminal.colourOnError))
        if !voice.quiet { terminal.writeError("\nNothing was printed.\n") }
        return .problems
      }
      let lastDay = source.asOf ?? max(newest, terminal.today().advanced(by: -1))
      let page = try PrintedPage(request, among: report.pages.map(\.path), lastDay: lastDay)
      let ending = report.editionName == EditionChoice.coupleName ? "" : "-\(report.editionName)"
      let name = out ?? "\(page.fileName)\(ending).pdf"
      let target = SingleFile(path: name, shownAs: name, startingWith: Array("%PDF-".utf8))
      try target.check(outside: [source.content, source.readers.ownFolder].compactMap(\.self))
      let printing = Printing(
        report: report, page: page, paper: paper, browser: browser, target: target,
        manual: manualWay(page, report))
      let made = try printing.made(on: terminal)
      if !voice.quiet {
        if !page.remark.isEmpty { terminal.writeError(page.remark + "\n") }
        let title = made.title.map { "\(visible($0)), " } ?? ""
        terminal.writeOutput(
          "Wrote \(visible(name)): \(title)\(counted(made.pageCount, "page")) of "
            + "\(paper == .a4 ? "A4" : "Letter").\n")
      }
      return .fine
    } catch let obstacle as Printing.Obstacle {
      return obstacle.said(on: terminal)
    } catch {
      return said(error, on: terminal)
    }
  }

  private var request: PrintRequest {
    if glossary { return .glossary }
    return worksheet.map { .worksheet($0) } ?? .month(month)
  }

  /// How to print the page without a Chromium.
  private func manualWay(_ page: PrintedPage, _ report: BuiltReport) -> String {
    let source = pages.source
    let words =
      ["evenhold", "build"] + (source.content == "content" ? [] : [source.content])
      + (report.editionName == EditionChoice.coupleName ? [] : ["--edition", report.editionName])
      + (source.readers.ownFolder.map { ["--private", $0] } ?? [])
      + (source.asOf.map { ["--as-of", $0.iso] } ?? [])
      + (pages.templates.map { ["--templates", $0] } ?? [])
    let folder = EditionChoice.defaultFolder(of: report.editionName)
    return """
      You can print it from any browser: run
        \(words.map(shellWord).joined(separator: " "))
      open \(folder)/\(page.path), and print it (Ctrl-P, on a Mac Cmd-P) on \
      \(paper == .a4 ? "A4" : "Letter") or to a PDF.
      """
  }

  /// The names of the search as the help lists them.
  private static var searchNames: String {
    var lines = [""]
    for name in BrowserSearch.names {
      let word = name == BrowserSearch.names.last ? name + "." : name + ","
      if lines[lines.count - 1].count + word.count > 70 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return "\n  " + lines.joined(separator: "\n  ")
  }
}

/// The paper that an argument names.
private func parsedPaper(_ text: String) throws -> Paper {
  guard let paper = Paper(rawValue: text.lowercased()) else {
    throw ValidationError(
      "'\(text)' isn't a paper that pages are made for; there are a4 and letter")
  }
  return paper
}
