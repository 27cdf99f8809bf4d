internal import ArgumentParser
internal import Diagnostics
internal import SiteFiles
internal import SiteTemplates

struct EjectCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "eject",
    abstract: "Copies built-in templates into a folder, to be changed there.",
    discussion: """
      Examples:
        evenhold eject                         which templates there are
        evenhold eject partials/wins           one of them, into templates/
        evenhold eject --all --into ours       all of them
        evenhold build --templates ours        a site with what you changed

      Keep only the files that you change: those you delete come from the program,
      and with a newer version are new. A theme.css in the folder needs no copy at
      all: it comes after the built-in stylesheet, to change colours and letters.
      Nothing that is there is overwritten.
      """)

  @Argument(help: "The templates to copy, as the list names them; none for the list.")
  var names: [String] = []

  @Flag(help: "Copy every template.")
  var all = false

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var into = "templates"

  @OptionGroup var voice: QuietOption

  func validate() throws {
    guard names.isEmpty || !all else {
      throw ValidationError("Name templates, or take --all, not both.")
    }
  }

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let known = Self.known
    guard all || !names.isEmpty else {
      terminal.writeOutput(known.map { $0 + "\n" }.joined())
      return .fine
    }
    var paths: [String] = []
    for name in all ? known : names {
      guard let path = known.first(where: { $0 == name || $0 == name + ".mustache" }) else {
        let plain = known.map { $0.replacing(".mustache", with: "") }
        let guess = nearMiss(for: name, among: plain).map { "; did you mean '\($0)'?" } ?? "."
        return UsageProblem(
          message: "there is no template '\(visible(name, limit: 60))'\(guess)"
        ).said(on: terminal)
      }
      paths.append(path)
    }
    do throws(FileProblem) {
      for path in paths {
        try writeNewFile(
          path, in: into, shownAs: typedPath(into),
          bytes: Array((TemplateCatalog.standard.texts[path] ?? "").utf8))
        if !voice.quiet {
          terminal.writeOutput("Wrote \(visible(typedPath(into)))/\(path)\n")
        }
      }
      return .fine
    } catch {
      return said(error, on: terminal)
    }
  }

  /// The templates that a folder may stand in for.
  static var known: [String] {
    TemplateCatalog.standard.paths.filter { path in
      !["starter/", "share/", "schemas/"].contains { path.hasPrefix($0) }
    }
  }
}
