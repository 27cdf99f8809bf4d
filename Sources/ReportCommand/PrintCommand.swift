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
      the search path, in this order: \(searchNames)
      Then where Chromium, Chrome, Edge and Brave are installed; --browser names
      another. Without one, build the site, open the page in any browser and print.

      Nothing but a PDF is ever replaced, and only by a whole one. Exit code 69: no
      browser was found, or it made no PDF; 130: stopped by you.
      """)

  @Argument(help: "The folder that holds couple.yaml.")
  var content = "content"

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

  @OptionGroup var readers: EditionOptions

  @Option(
    help: ArgumentHelp("The last day that counts.", valueName: "date"), transform: parsedDay)
  var asOf: CalendarDate?

  @Option(
    help: ArgumentHelp("A folder of templates that stand in for built-in ones.", valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("The Chromium to use: a path or a name.", valueName: "program"))
  var browser: String?

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Flag(name: [.short, .long], help: "Say only what stands in the way.")
  var quiet = false

  func validate() throws {
    guard [month != nil, worksheet != nil, glossary].count(where: { $0 }) <= 1 else {
      throw ValidationError("One thing at a time: --month, --worksheet or --glossary.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let shown = shownPath(content, from: terminal.workingFolder)
    do {
      let choice = try readers.choice(
        content: content, shownAs: shown, from: terminal.workingFolder)
      let catalog = try chosenTemplates(templates, on: terminal)
      func built(asOf: CalendarDate?) throws(FileProblem) -> BuiltReport {
        try withProgress("Reading \(visible(shown))", on: terminal) { () throws(FileProblem) in
          try builtReport(
            content: content, shownAs: shown, asOf: asOf, for: choice, templates: catalog)
        }
      }
      var report = try built(asOf: asOf)
      // Turns on the fridge begin with this week, however long ago the last note was.
      if asOf == nil, worksheet?.lowercased() == "rotation", let newest = report.asOf,
        newest < terminal.today()
      {
        report = try built(asOf: terminal.today())
      }
      if let problem = report.usageProblem { throw problem }
      if let asOf, let started = report.started, asOf < started {
        throw UsageProblem(
          message: "--as-of \(asOf.iso) is before the first day that counts: 'started' in "
            + "couple.yaml is \(started.iso).")
      }
      guard !report.diagnostics.blocksBuild(strict: strict), let newest = report.asOf else {
        let printed = report.diagnostics.filter {
          strict ? $0.severity != .note : $0.severity == .error
        }
        terminal.writeError(
          diagnosticText(
            printed, sources: report.sources, root: shown, usesColour: terminal.colourOnError))
        if !quiet { terminal.writeError("\nNothing was printed.\n") }
        return .problems
      }
      let lastDay = asOf ?? max(newest, terminal.today().advanced(by: -1))
      let page = try PrintedPage(request, among: report.pages.map(\.path), lastDay: lastDay)
      let ending = report.editionName == EditionChoice.coupleName ? "" : "-\(report.editionName)"
      let name = out ?? "\(page.fileName)\(ending).pdf"
      let target = SingleFile(path: name, shownAs: name, startingWith: Array("%PDF-".utf8))
      try target.check(outside: [content] + (choice.own.map { [$0.path] } ?? []))
      let printing = Printing(
        report: report, page: page, paper: paper, browser: browser, target: target,
        manual: manualWay(page, report))
      let made = try printing.made(on: terminal)
      if !quiet {
        if !page.remark.isEmpty { terminal.writeError(page.remark + "\n") }
        let title = made.title.map { "\(visible($0)), " } ?? ""
        terminal.writeOutput(
          "Wrote \(visible(name)): \(title)\(counted(made.pageCount, "page")) of "
            + "\(paper == .a4 ? "A4" : "Letter").\n")
      }
      return .fine
    } catch let problem as UsageProblem {
      return problem.said(on: terminal)
    } catch let problem as FileProblem {
      return said(problem, on: terminal)
    } catch let obstacle as Printing.Obstacle {
      return obstacle.said(on: terminal)
    } catch {
      terminal.writeError("Error: nothing was printed.\n")
      return .files
    }
  }

  private var request: PrintRequest {
    if glossary { return .glossary }
    return worksheet.map { .worksheet($0) } ?? .month(month)
  }

  /// How to print the page without a Chromium.
  private func manualWay(_ page: PrintedPage, _ report: BuiltReport) -> String {
    let words =
      ["evenhold", "build"] + (content == "content" ? [] : [content])
      + (report.editionName == EditionChoice.coupleName ? [] : ["--edition", report.editionName])
      + (readers.ownFolder.map { ["--private", $0] } ?? [])
      + (asOf.map { ["--as-of", $0.iso] } ?? []) + (templates.map { ["--templates", $0] } ?? [])
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
