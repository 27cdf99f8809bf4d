internal import ArgumentParser
internal import Diagnostics
internal import SiteFiles

struct VerifyCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says whether a site is as it was written, and names every file that isn't.",
    discussion: """
      Examples:
        evenhold verify                      every file of site/ by its checksum
        evenhold verify --format json site   for scripts
        evenhold verify --quiet /media/stick/site
                                             a copy; only what is different

      Nothing is written. What has changed, is missing, isn't of the site or was
      left by a build that was cut short is named, and the command ends with 1.
      """)

  @Argument(help: "The folder of a site.")
  var dir = "site"

  @Flag(name: [.short, .long], help: "Print differences only: no summary.")
  var quiet = false

  @Option(help: ArgumentHelp("Print as text or as JSON.", valueName: "text|json"))
  var format = OutputFormat.text

  func exitStatus(on terminal: Terminal) -> ExitStatus {
    let shown = typedPath(dir)
    do throws(FileProblem) {
      let site = try verifiedSite(at: dir, shownAs: shown)
      switch format {
      case .json: terminal.writeOutput(json(site))
      case .text: terminal.writeOutput(text(site, shown: shown))
      }
      if site.differences.contains(where: { $0.kind == .unreadable }) { return .files }
      return site.isFine ? .fine : .problems
    } catch {
      return said(error, on: terminal)
    }
  }

  private func text(_ site: SiteVerification, shown: String) -> String {
    let folder = shown.hasSuffix("/") ? shown : shown + "/"
    let lines = site.differences.map { difference in
      "\(visible(folder + difference.path, limit: 400)): \(visible(difference.message))\n"
    }
    return lines.joined() + (quiet ? "" : (lines.isEmpty ? "" : "\n") + summary(site, folder))
  }

  private func summary(_ site: SiteVerification, _ folder: String) -> String {
    let folder = visible(folder, limit: 400)
    let files = counted(site.fileCount, "file")
    guard !site.isFine else {
      let edition = site.identity.map { ", edition '\(visible($0.edition, limit: 60))'" } ?? ""
      return "\(folder) is as it was written: \(files)\(edition).\n"
    }
    var lines: [String] = []
    let counts = SiteVerification.Kind.allCases.compactMap { kind in
      let count = site.differences.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    if !counts.isEmpty {
      lines.append(
        "\(folder) is not as it was written: \(counts.joined(separator: ", ")); "
          + "its list names \(files).")
    }
    if site.isInterrupted {
      lines.append(
        "A build into \(folder) was cut short: every page is whole, but some may be old. "
          + "Build again.")
    }
    let kinds = Set(site.differences.map(\.kind))
    if site.identity == nil {
      lines.append("Build into a new folder, or copy this one again, to mend that.")
    } else if !site.isInterrupted, !kinds.isDisjoint(with: [.changed, .missing, .interrupted]) {
      lines.append("Build with --anew, or copy it again, to mend that.")
    }
    if kinds.contains(.foreign) {
      lines.append(
        "A build never touches what is not of the site; move it away if you don't know it.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(_ site: SiteVerification) -> String {
    let differences = site.differences.map { difference in
      JSONValue.object([
        .init("path", .string(difference.path)), .init("kind", .string(difference.kind.rawValue)),
        .init("message", .string(difference.message)),
      ])
    }
    return JSONValue.object([
      .init("schema", .number(1)), .init("edition", .optional(site.identity?.edition)),
      .init("files", .number(site.fileCount)), .init("interrupted", .bool(site.isInterrupted)),
      .init("differences", .array(differences)),
    ]).text + "\n"
  }
}
