import ArgumentParser
import BalanceMetrics
import Diagnostics
import Foundation
import HouseholdModel
import MarkdownHTML
import Messages
import RecordParsing
import SiteFiles
import SiteRendering
import SiteTemplates
import SiteViews
import SourceText

/// Runs the pipeline stage by stage, and prints what each takes.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Prints the milliseconds of each stage of a build, as JSON, the least of some runs.")

  @Argument(help: "The content folder.")
  var content: String

  @Option(help: "How many runs.")
  var runs = 3

  @Flag(help: "Print the peak of memory during each stage of one run instead, in MiB (Linux).")
  var memory = false

  func run() throws {
    var least: [String: Double] = [:]
    // Removed at the end: for a while after many files are removed, making some is slow.
    let place = FileManager.default.temporaryDirectory.appending(path: "stages-\(UUID())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    for _ in 0..<(memory ? 1 : runs) {
      for (stage, time) in try Self.once(content, into: place, measuringMemory: memory) {
        least[stage] = min(least[stage] ?? .infinity, time)
      }
    }
    let lines = Stage.allCases.map { stage in
      "  \"\(stage.rawValue)\": \(String(format: "%.2f", least[stage.rawValue] ?? 0))"
    }
    print("{\n" + lines.joined(separator: ",\n") + "\n}")
  }

  /// The stages in their order; `markdown` is a part of `pages`, measured by itself.
  private enum Stage: String, CaseIterable {
    case read, parse, validate, metrics, words, pages, markdown, templates, data, write
  }

  /// The most memory that this process held since the last call, in MiB.
  private static func peakMemory() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
      ?? 0
  }

  /// The milliseconds of each stage of one run, or its peak of memory.
  private static func once(
    _ content: String, into place: URL, measuringMemory: Bool
  ) throws -> [String: Double] {
    var times: [String: Double] = [:]
    func timed<Result>(_ stage: Stage, _ work: () throws -> Result) rethrows -> Result {
      if measuringMemory {
        _ = peakMemory()
        defer { times[stage.rawValue] = peakMemory() }
        return try work()
      }
      let clock = ContinuousClock()
      let start = clock.now
      let result = try work()
      let (seconds, rest) = (clock.now - start).components
      times[stage.rawValue] = Double(seconds) * 1000 + Double(rest) / 1e15
      return result
    }
    var problems: [Diagnostic] = []
    let reading = try timed(.read) { try readContent(at: content, shownAs: "content") }
    let records = timed(.parse) { parsedRecords(of: reading.sources, diagnostics: &problems) }
    let checked = timed(.validate) {
      validatedHousehold(from: records, asOf: nil, diagnostics: &problems)
    }
    guard let household = checked else { throw ValidationError("There is no household.") }
    let report = timed(.metrics) { balanceReport(of: household) }
    let templates = TemplateCatalog.standard
    let words = timed(.words) {
      templates.words(
        in: Language(tag: household.settings.language) ?? .english, diagnostics: &problems)
    }
    let views = timed(.pages) {
      sitePages(of: household, report: report, words: words, diagnostics: &problems)
    }
    timed(.markdown) {
      for file in reading.sources.files where file.path.hasSuffix(".md") {
        let body = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n---\n").last
        _ = MarkdownRenderer(idPrefix: "a", headingBase: 2, words: { _ in "" })
          .render(String(body ?? ""))
      }
    }
    var pages = timed(.templates) {
      renderedSite(views, templates: templates, words: words, diagnostics: &problems)
    }
    pages += timed(.data) { dataFiles(of: report, for: household, templates: templates) }
    let folder = place.appending(path: UUID().uuidString).path
    try timed(.write) {
      let writer = SiteWriter(
        root: folder, shownAs: "site", identity: SiteIdentity(siteID: "a+b", edition: "couple"),
        contentRoot: content)
      _ = try writer.publish(pages.map { OutputFile(path: $0.path, text: $0.text) })
    }
    return times
  }
}
