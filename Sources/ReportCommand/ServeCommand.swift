internal import ArgumentParser
internal import Diagnostics
internal import PagePreview
internal import PdfPrinting
internal import SiteFiles

struct ServeCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the pages in a browser while you write, and again with every save.",
    discussion: """
      Examples:
        evenhold serve --open                  content/, in your browser
        evenhold serve our-home/content --port 8000
        evenhold serve --edition ana --private ../ana
                                               with what is Ana's

      Nothing is written: the pages are in memory, and only browsers of this computer
      get them. What you save is on the open page within a moment. Where a file has
      an error, the last good pages stay, with it over them until it is mended.

      Ctrl-C ends it, with exit code 0; 69: no port can be had.
      """)

  @Option(
    help: ArgumentHelp(
      "The port to show pages on; where it is taken, another that is free.", valueName: "number"))
  var port = UInt16(4816)

  @Flag(help: "Open the first page in your browser.")
  var open = false

  @OptionGroup var pages: PageOptions

  @Flag(name: [.short, .long], help: "Say only the address and what stands in the way.")
  var quiet = false

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let bell = Bell()
    let signals = StopSignals { bell.ring() }
    defer { signals.release() }
    do {
      let site = LiveSite()
      var report = LiveReport(pages, on: site)
      var watch = FolderWatch(report.folders)
      let first = try report.build(on: terminal, isQuiet: quiet)
      let server = try startedServer(for: site, on: terminal)
      defer { server.stop() }
      say(first, at: "http://127.0.0.1:\(server.port)/", on: terminal)
      while let change = watch.change(until: bell) {
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = report.buildAgain(after: change, on: terminal, isQuiet: quiet)
        say(outcome, after: clock.now - start, on: terminal)
      }
      if !quiet { terminal.writeOutput("\nEnded.\n") }
      return .fine
    } catch let trouble as PortTrouble {
      terminal.writeError("Error: \(trouble.message)\n")
      return .unavailable
    } catch {
      return said(error, on: terminal)
    }
  }

  /// Why pages can't be shown.
  private struct PortTrouble: Error {
    let message: String
  }

  /// A server on the port that was asked for, or one near it, or any.
  private func startedServer(for site: LiveSite, on terminal: Terminal) throws -> PreviewServer {
    let near = (1...9).compactMap { UInt16(exactly: Int(port) + $0) }
    for candidate in port == 0 ? [0] : [port] + near + [0] {
      do throws(PreviewServer.Obstacle) {
        let server = try PreviewServer.started(site, on: candidate)
        if candidate != port {
          terminal.writeError("Port \(port) is in use; the pages are on \(server.port).\n")
        }
        return server
      } catch {
        switch error {
        case .inUse: continue
        case .forbidden:
          throw PortTrouble(
            message: "port \(port) is for the system alone; choose one from 1024 with --port.")
        case .other(let cause):
          throw PortTrouble(message: "port \(port) can't be used: \(visible(cause)).")
        }
      }
    }
    throw PortTrouble(message: "port \(port) is in use, and no other is free.")
  }

  private func say(_ first: LiveReport.Outcome, at address: String, on terminal: Terminal) {
    if let obstacle = first.obstacle {
      terminal.writeError("\n\(obstacle) The pages come once it is mended.\n")
    }
    let what = first.pages.map { counted($0, "page") } ?? "The pages will be"
    terminal.writeOutput("\(what) at \(address)\n")
    if !quiet {
      terminal.writeOutput("What you save is shown at once. Ctrl-C ends this.\n")
      if let reader = first.reader {
        terminal.writeError(
          "Note: these pages are for the eyes of \(visible(reader)) alone, and as long as this runs "
            + "everyone with an account on this computer can open them.\n")
      }
    }
    if open, !isOpened(address, on: terminal) {
      terminal.writeError("No browser could be opened; open the address yourself.\n")
    }
  }

  private func say(
    _ outcome: LiveReport.Outcome, after duration: Duration, on terminal: Terminal
  ) {
    if let obstacle = outcome.obstacle {
      terminal.writeError("\n\(obstacle) The pages are those from before.\n")
    } else if !quiet {
      let seconds = duration.formatted
      let what = outcome.isMended ? "Mended" : "Saved"
      terminal.writeOutput(
        outcome.changes == 0
          ? "\(what); the pages are the same.\n"
          : "\(what); \(counted(outcome.changes, "file")) of the site changed (\(seconds) s).\n")
    }
  }
}

extension Duration {
  /// The seconds with two decimals.
  fileprivate var formatted: String {
    let (seconds, rest) = components
    let hundredths = (Int(seconds) * 100) + Int(rest / 10_000_000_000_000_000)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
