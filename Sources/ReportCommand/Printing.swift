internal import Diagnostics
internal import PdfPrinting
internal import SiteFiles
internal import SiteRendering

/// The way from a page in memory to a PDF on the disk, through a browser.
///
/// 1. The page, its stylesheet and its pictures lie in a folder that only the user may read, and
/// for as long as the browser runs. 2. The folder is gone when it ends, however it ends. 3. The file
/// is replaced as a whole, after the PDF was looked at.
struct Printing {
  let report: BuiltReport
  let page: PrintedPage
  let paper: Paper
  /// A browser that the user named.
  let browser: String?
  let target: SingleFile
  /// How to print by hand, for whoever has no Chromium.
  let manual: String
  /// How long a browser may take, in seconds.
  var limit = 120

  /// What was written.
  struct Made {
    let title: String?
    let pageCount: Int
  }

  /// Why there is no PDF.
  enum Obstacle: Error {
    case noBrowser(named: String?, manual: String)
    case browser(String, BrowserTrouble, manual: String)
    case stopped

    /// Says it and how it ends.
    func said(on terminal: Terminal) -> ExitStatus {
      switch self {
      case .noBrowser(let name, let manual):
        let cause =
          name.map { "'\(visible($0))' is no program that can be run." }
          ?? "there is no Chromium, Chrome, Edge or Brave on this computer, as far as was looked; "
          + "'evenhold help print' lists the places."
        terminal.writeError("Error: \(cause) Nothing was written.\n\n\(visibleLines(manual))\n")
        return .unavailable
      case .browser(let name, let trouble, let manual):
        terminal.writeError(
          "Error: the browser '\(visible(name))' \(trouble.sentence) Nothing was written.\n\n"
            + "\(visibleLines(manual))\n")
        return .unavailable
      case .stopped:
        terminal.writeError("Stopped. Nothing was written.\n")
        return .stopped
      }
    }

    private func visibleLines(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
        .joined(separator: "\n")
    }
  }

  /// Prints the page and writes the file.
  func made(on terminal: Terminal) throws -> Made {
    guard
      let program =
        (browser.map { BrowserSearch.candidates(named: $0, searchPath: terminal.searchPath) }
        ?? BrowserSearch.candidates(searchPath: terminal.searchPath)).first(where: isProgram)
    else { throw Obstacle.noBrowser(named: browser, manual: manual) }
    let name = program.split(separator: "/").last.map(String.init) ?? program
    guard let text = report.pages.first(where: { $0.path == page.path })?.text else {
      throw FileProblem(.write, "'\(page.path)' is no page of the site.")
    }
    let title = pageTitle(of: text)
    let signals = StopSignals()
    defer { signals.release() }
    let folder = try PrivateFolder(in: terminal.temporaryFolder)
    let printed: Result<PrintedPDF, any Error> = Result {
      try folder.write(files(for: text))
      let run = BrowserRun(
        program: program,
        arguments: browserArguments(
          page: address(ofFile: "\(folder.path)/\(page.path)"), pdf: "\(folder.path)/\(pdfName)",
          profile: "\(folder.path)/profile", isRoot: isRunByRoot),
        folder: folder.path, searchPath: terminal.searchPath, limit: limit)
      do {
        return try pdf(of: run, in: folder, titled: title, until: signals)
      } catch let trouble as BrowserTrouble {
        throw Obstacle.browser(name, trouble, manual: manual)
      }
    }
    if !folder.remove() {
      terminal.writeError(
        "Temporary files are left in \(visible(folder.path)); please delete that folder.\n")
    }
    let made = try printed.get()
    if signals.isStopped { throw Obstacle.stopped }
    try target.replace(with: made.bytes)
    return Made(title: title, pageCount: made.pageCount)
  }

  private var pdfName: String { "printed.pdf" }

  /// Runs the browser and looks at what it made.
  private func pdf(
    of run: BrowserRun, in folder: PrivateFolder, titled title: String?,
    until signals: StopSignals
  ) throws -> PrintedPDF {
    guard case .exited(let status) = try run.run(until: signals) else { throw Obstacle.stopped }
    guard status == 0, let bytes = folder.bytes(of: pdfName), !bytes.isEmpty else {
      throw BrowserTrouble(log: run.log, status: status)
    }
    do {
      return try PrintedPDF(bytes, titled: title)
    } catch {
      throw error == .broken ? BrowserTrouble.brokenPDF : .anotherPage
    }
  }

  /// The page with the files it needs.
  private func files(for text: String) -> [OutputFile] {
    let styles = report.pages.filter { $0.path.hasSuffix(".css") }
      .map {
        OutputFile(path: $0.path, text: paper.sized($0.text ?? "", titled: pageTitle(of: text)))
      }
    let images = report.images.filter { text.contains($0.path) }
    return [OutputFile(path: page.path, text: text)] + styles + images
  }
}
