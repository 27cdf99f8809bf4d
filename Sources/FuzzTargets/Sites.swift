internal import BalanceMetrics
internal import DataExport
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import RecordParsing
internal import SiteRendering
internal import SiteTemplates
internal import SiteViews
internal import SourceText

/// What doesn't hold of a household on its way to a site, in memory.
///
/// The input is its files, one after the other, each after a line `=== PATH`; a line `for ana` at
/// the beginning says whose edition it is. A household without `couple.yaml` gets plain settings.
/// 1. Every problem lies in the texts. 2. A household without an error has a site. 3. Its pages are
/// sound markup, with elements and addresses of ours alone, and no place of a template left open.
func siteComplaints(of input: [UInt8]) -> [String] {
  let (files, reader) = archived(input)
  let sources = SourceSet(files)
  var problems: [Diagnostic] = []
  let records = parsedRecords(of: sources, diagnostics: &problems)
  let edition: Edition =
    switch reader {
    case "ana": .partner(.first)
    case "ben": .partner(.second)
    case "facilitator": .facilitator
    default: .couple
    }
  guard
    let household = validatedHousehold(
      from: records, asOf: nil, edition: edition, diagnostics: &problems)
  else {
    let isSaid = problems.contains { $0.severity == .error }
    return complaints(about: problems, in: sources)
      + (isSaid ? [] : ["there is no household, and no error says why"])
  }
  let shown = household.shown(to: edition)
  let report = balanceReport(of: household)
  let words = catalogues[Language(tag: shown.settings.language) ?? .english] ?? english
  let views = sitePages(of: shown, report: report, words: words, diagnostics: &problems)
  let pages = renderedSite(views, templates: .standard, words: words, diagnostics: &problems)
  _ = dataFiles(of: report, for: shown, templates: .standard)
  var found = complaints(about: problems, in: sources)
  if pages.isEmpty { found.append("there is a household and no page") }
  for page in pages where page.path.hasSuffix(".html") {
    found += complaints(aboutMarkup: page.text).map { "\(page.path): \($0)" }
  }
  if let wrong = problems.first(where: { $0.id == .templateProblem }) {
    found.append("a template and its page don't fit: \(wrong.summary)")
  }
  return found
}

private let catalogues: [Language: Words] = {
  var problems: [Diagnostic] = []
  return Dictionary(
    Language.allCases.map { ($0, TemplateCatalog.standard.words(in: $0, diagnostics: &problems)) }
  ) { first, _ in first }
}()

private let english: Words = {
  var problems: [Diagnostic] = []
  return TemplateCatalog.standard.words(in: .english, diagnostics: &problems)
}()

/// The files of an input, and whose edition it asks for.
func archived(_ input: [UInt8]) -> (files: [SourceFile], reader: String) {
  var files: [String: [UInt8]] = [:]
  var (path, reader) = ("pages/a.md", "couple")
  var body: [UInt8] = []
  func keep() {
    if !body.isEmpty, files[path] == nil { files[path] = body }
    body = []
  }
  for (number, line) in input.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
  {
    if line.starts(with: "=== ".utf8) {
      keep()
      path = String(decoding: line.dropFirst(4), as: UTF8.self)
    } else if number == 0, line.starts(with: "for ".utf8) {
      reader = String(decoding: line.dropFirst(4), as: UTF8.self)
    } else {
      body += line + [0x0A]
    }
  }
  keep()
  if files["couple.yaml"] == nil { files["couple.yaml"] = Array(plainCouple().utf8) }
  return (
    files.keys.sorted().map { SourceFile(path: $0, bytes: files[$0] ?? []) }, reader
  )
}
