internal import CivilCalendar
internal import SiteTemplates

/// The files that `init` writes, in the order of their paths.
struct StarterFiles: Sendable, Hashable {
  /// The files: paths inside the new folder and texts.
  let files: [File]

  /// A file to write.
  struct File: Sendable, Hashable {
    /// The path inside the new folder, with `/`.
    let path: String
    /// The text.
    let text: String
  }

  /// The starter of a catalogue, filled in for two people.
  ///
  /// - Parameters:
  ///   - catalog: its texts under `starter/` are the files.
  ///   - partners: the two.
  ///   - started: the first day that counts.
  ///   - compare: whether both agreed to see shares side by side.
  init(of catalog: TemplateCatalog, partners: PartnerNames, started: CalendarDate, compare: Bool) {
    var values = ["started": started.iso, "month": started.yearMonth.iso]
    values["compare"] = compare ? "yes" : "no"
    files = catalog.paths.filter { $0.hasPrefix("starter/") }.map { path in
      let inner = path.dropFirst("starter/".count)
      let isYAML = inner.hasSuffix(".yaml")
      for (index, place) in ["first", "second"].enumerated() {
        let name = partners.names[index]
        values[place + "Name"] = isYAML ? yamlScalar(name) : name
        values[place + "ID"] = isYAML ? yamlScalar(partners.ids[index]) : partners.ids[index]
      }
      return File(
        path: Self.place(of: inner, started: started),
        text: filledIn(catalog.texts[path] ?? "", with: values))
    }
  }

  /// Where a starter file goes: the letter to the two beside `content/`, the rest into it.
  private static func place(of inner: Substring, started: CalendarDate) -> String {
    switch inner {
    case "README.txt": "README.txt"
    case "log.csv", "log/log.csv": "content/log/\(started.yearMonth.iso).csv"
    default: "content/" + inner
    }
  }
}

/// A text with every `{{name}}` replaced by the value of that name; other names stay.
///
/// Values are put in once and not looked into again.
func filledIn(_ text: String, with values: [String: String]) -> String {
  var result = ""
  var rest = text[...]
  while let open = rest.firstRange(of: "{{"),
    let close = rest[open.upperBound...].firstRange(of: "}}")
  {
    let name = String(rest[open.upperBound..<close.lowerBound])
    result += rest[..<open.lowerBound]
    result += values[name] ?? "{{\(name)}}"
    rest = rest[close.upperBound...]
  }
  return result + rest
}
