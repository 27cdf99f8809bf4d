internal import ArgumentParser
internal import CivilCalendar

/// How problems are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// What `check` and `build` have in common.
struct ReportOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Print problems only: no summary and no notes.")
  var quiet = false

  @Option(help: ArgumentHelp("Print problems as text or as JSON.", valueName: "text|json"))
  var format = OutputFormat.text
}

/// For commands that say what they did.
struct QuietOption: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say only what stands in the way.")
  var quiet = false
}

/// The day that an argument names.
func parsedDay(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso: text) else {
    throw ValidationError("'\(text)' isn't a day; write it as 2026-03-01")
  }
  return date
}

/// A folder as messages name it: as it was given, and never by an absolute path.
///
/// - Parameters:
///   - path: the path that was given.
///   - workingFolder: where relative paths start.
/// - Returns: a relative path without `./` before or `/` after it; `.` for the working folder.
func shownPath(_ path: String, from workingFolder: String) -> String {
  var text = path[...]
  if text == workingFolder[...] { return "." }
  if text.hasPrefix(workingFolder + "/") { text = text.dropFirst(workingFolder.count + 1) }
  let isAbsolute = text.hasPrefix("/")
  while text.hasPrefix("./") { text = text.dropFirst(2) }
  while text.hasSuffix("/") { text = text.dropLast() }
  if isAbsolute { text = text.split(separator: "/").last ?? "" }
  return text.isEmpty ? "." : String(text)
}

/// A folder to write to as messages name it: as it was typed, without `/` at its end.
func typedPath(_ path: String) -> String {
  var text = path[...]
  while text.utf8.count > 1, text.hasSuffix("/") { text = text.dropLast() }
  return text.isEmpty ? "." : String(text)
}
