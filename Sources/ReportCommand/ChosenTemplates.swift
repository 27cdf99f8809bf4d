internal import Diagnostics
internal import SiteFiles
internal import SiteTemplates

/// The built-in templates with those of a folder in their place.
///
/// - Parameters:
///   - folder: the folder; nil for the built-in ones alone.
///   - terminal: where its path starts from.
/// - Returns: the templates.
/// - Throws: where the folder can't be read, or holds a template that stands in for none: a
///   misspelt name would else change nothing without a word.
func chosenTemplates(_ folder: String?, on terminal: Terminal) throws(FileProblem)
  -> TemplateCatalog
{
  guard let folder else { return .standard }
  let shown = shownPath(folder, from: terminal.workingFolder)
  let texts = try readTemplates(at: folder, shownAs: shown)
  // What opens a locked copy is a program, and none but ours goes into one.
  let known =
    TemplateCatalog.standard.paths.filter {
      !$0.hasPrefix("starter/") && !$0.hasPrefix("share/")
    } + ["theme.css"]
  for path in texts.keys.sorted() where !known.contains(path) && !path.hasPrefix("partials/") {
    // A copy of all our templates holds these too, as they are.
    guard texts[path] != TemplateCatalog.standard.texts[path] else { continue }
    let guess = nearMiss(for: path, among: known).map { "; did you mean '\($0)'?" } ?? "."
    throw FileProblem(
      .unreadable, "'\(shown)/\(path)' stands in for no template of the site\(guess)")
  }
  let all = TemplateCatalog.standard.texts.merging(texts) { $1 }
  for path in texts.keys.sorted() where path.hasPrefix("partials/") && !known.contains(path) {
    let name = path.replacing(".mustache", with: "")
    guard !all.values.contains(where: { $0.contains(">\(name)}}") || $0.contains("> \(name)}}") })
    else { continue }
    let guess = nearMiss(for: path, among: known).map { "; did you mean '\($0)'?" } ?? "."
    throw FileProblem(.unreadable, "no template names the partial '\(shown)/\(path)'\(guess)")
  }
  return TemplateCatalog(texts: all)
}
