internal import CivilCalendar
internal import Diagnostics

/// What somebody asked to have on paper.
enum PrintRequest: Hashable {
  /// The review of a month; nil for the latest that is over.
  case month(YearMonth?)
  /// A worksheet by the name of its page.
  case worksheet(String)
  /// The milestones as a booklet.
  case glossary
}

/// The page of a site that answers to what was asked for.
struct PrintedPage: Hashable {
  /// Its path in the site.
  let path: String
  /// What a PDF of it is called, without an ending.
  let fileName: String
  /// Something to say about the choice, as a sentence; empty for most.
  var remark = ""
}

extension PrintedPage {
  /// Chooses it.
  ///
  /// - Parameters:
  ///   - request: what was asked for.
  ///   - paths: every page of the site.
  ///   - lastDay: the last day that is known to be over.
  /// - Throws: where the site has no such page.
  init(
    _ request: PrintRequest, among paths: [String], lastDay: CalendarDate
  ) throws(UsageProblem) {
    switch request {
    case .month(let month?): try self.init(month, among: months(paths))
    case .month(nil): try self.init(latestAmong: months(paths), lastDay: lastDay)
    case .glossary:
      guard paths.contains(glossaryPath) else {
        throw UsageProblem(
          message: "there is no milestone yet to make a booklet of. A file in milestones/ is one; "
            + "'evenhold init' writes a first.")
      }
      self.init(path: glossaryPath, fileName: "glossary")
    case .worksheet(let name):
      let sheets = worksheets(paths)
      guard let sheet = sheets.first(where: { $0.name == name.lowercased() }) else {
        let names = sheets.map(\.name)
        let guess = nearMiss(for: name, among: names).map { " Did you mean '\($0)'?" } ?? ""
        throw UsageProblem(
          message: "there is no worksheet '\(visible(name, limit: 60))'; there are "
            + "\(names.joined(separator: ", ")).\(guess)")
      }
      self.init(path: sheet.path, fileName: "worksheet-\(sheet.name)")
    }
  }

  private init(_ month: YearMonth, among months: [YearMonth]) throws(UsageProblem) {
    guard let first = months.first, let last = months.last else { throw noMonths }
    guard months.contains(month) else {
      let range =
        first == last ? "is one of \(first.iso)" : "are some from \(first.iso) to \(last.iso)"
      throw UsageProblem(
        message: "there is no review of \(month.iso): nothing was written down in that month. "
          + "There \(range).")
    }
    self.init(path: reviewPath(month), fileName: "review-\(month.iso)")
  }

  /// The latest month that is over, or where none is the one that runs.
  private init(
    latestAmong months: [YearMonth], lastDay: CalendarDate
  ) throws(UsageProblem) {
    guard let newest = months.last else { throw noMonths }
    let month = months.last { month in month.span.map { $0.last <= lastDay } ?? false }
    let chosen = month ?? newest
    self.init(
      path: reviewPath(chosen), fileName: "review-\(chosen.iso)",
      remark: month == nil
        ? "No month is over yet, so this is \(newest.iso) as far as it goes." : "")
  }
}

private let glossaryPath = "worksheets/milestones.html"

private func reviewPath(_ month: YearMonth) -> String { "months/\(month.iso).html" }

private var noMonths: UsageProblem {
  UsageProblem(
    message: "there is no month to print yet: nothing was written down. 'evenhold print "
      + "--worksheet check-in' gives a sheet to begin with.")
}

/// The months that have a review, oldest first.
private func months(_ paths: [String]) -> [YearMonth] {
  paths.compactMap { path in
    guard let match = path.wholeMatch(of: /months\/(\d{4}-\d{2})\.html/) else { return nil }
    return YearMonth(iso: match.1)
  }.sorted()
}

/// The sheets that can be printed, by name.
private func worksheets(_ paths: [String]) -> [(name: String, path: String)] {
  paths.compactMap { path in
    if path == "rough-patch.html" { return ("rough-patch", path) }
    guard let match = path.wholeMatch(of: /worksheets\/([a-z-]+)\.html/),
      match.1 != "index", path != glossaryPath
    else { return nil }
    return (String(match.1), path)
  }.sorted { $0.name < $1.name }
}

extension YearMonth {
  /// A month written as `2026-10`; nil for anything else.
  init?(iso text: some StringProtocol) {
    guard let first = CalendarDate(iso: "\(text)-01") else { return nil }
    self = first.yearMonth
  }
}

/// The title of a page; nil where it has none.
func pageTitle(of markup: String) -> String? {
  guard let start = markup.firstRange(of: "<title>")?.upperBound,
    let end = markup[start...].firstRange(of: "</title>")?.lowerBound
  else { return nil }
  var title = String(markup[start..<end])
  // The last one last, or a text that shows markup would be read as markup.
  for (name, character) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")] {
    title = title.replacing("&\(name);", with: character)
  }
  // Browsers join spaces in a title.
  return title.split(whereSeparator: { " \t\n\r".contains($0) }).joined(separator: " ")
}
