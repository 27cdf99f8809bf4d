/// The arrows of the house: what each module may import, and who owns what comes from outside.
enum Layering {
  /// Module by module what it may import: our own modules, then libraries.
  static let arrows: [String: Set<String>] = [
    "SourceText": [],
    "Diagnostics": ["SourceText"],
    "CivilCalendar": [],
    "MarkupText": [],
    "CanonicalBytes": [],
    "ParallelWork": [],
    "Messages": ["MarkupText"],
    "RecordParsing": [
      "SourceText", "Diagnostics", "CivilCalendar", "MarkdownHTML", "ParallelWork", "Yams",
    ],
    "HouseholdModel": [
      "RecordParsing", "SourceText", "Diagnostics", "CivilCalendar", "ParallelWork",
      "CanonicalBytes",
    ],
    "Statistics": [],
    "BalanceMetrics": ["HouseholdModel", "CivilCalendar", "ParallelWork", "Statistics"],
    "ChartSVG": ["MarkupText"],
    "DataExport": [
      "BalanceMetrics", "HouseholdModel", "CivilCalendar", "Statistics", "Diagnostics",
      "ParallelWork", "RecordParsing", "SourceText", "MarkdownHTML",
    ],
    "MarkdownHTML": ["CCMarkGFM", "MarkupText"],
    "ImageBytes": [],
    "SiteViews": [
      "BalanceMetrics", "DataExport", "HouseholdModel", "Statistics", "ChartSVG",
      "MarkdownHTML", "MarkupText", "ImageBytes", "Messages", "CivilCalendar", "SourceText",
      "Diagnostics", "ParallelWork",
    ],
    "SiteTemplates": [],
    "SiteRendering": [
      "SiteViews", "SiteTemplates", "BalanceMetrics", "DataExport", "HouseholdModel", "MarkupText",
      "Messages", "Diagnostics", "SourceText", "ParallelWork",
      "Mustache",
    ],
    "RecordWriting": ["CivilCalendar", "RecordParsing"],
    "RecordImport": [
      "SourceText", "Diagnostics", "CivilCalendar", "MarkdownHTML", "RecordParsing",
      "RecordWriting",
    ],
    "SiteFiles": ["SourceText", "Diagnostics", "ImageBytes", "ParallelWork", "Crypto"],
    "PdfPrinting": [],
    "PagePreview": ["SiteFiles", "FlyingFox", "FlyingSocks"],
    "SealedShare": ["SourceText", "Crypto", "CryptoExtras"],
    "ReportCommand": [
      "PdfPrinting", "PagePreview", "SourceText", "Diagnostics", "CivilCalendar", "RecordParsing",
      "RecordWriting", "RecordImport", "HouseholdModel", "BalanceMetrics", "DataExport", "Messages",
      "SiteViews", "SiteTemplates",
      "ParallelWork", "SiteRendering", "SiteFiles", "ImageBytes", "SealedShare", "CanonicalBytes",
      "ArgumentParser",
    ],
    "evenhold": ["CMemory", "ReportCommand"],
    "embed-templates": [],
    "evenhold-bench": [
      "BalanceMetrics", "HouseholdModel", "CivilCalendar", "SourceText", "GeneratedHousehold",
      "HouseholdLaws", "Messages", "TestSupport", "Diagnostics", "MarkdownHTML", "RecordParsing",
      "SiteFiles", "SiteRendering", "SiteTemplates", "SiteViews", "ArgumentParser",
    ],
    "GeneratedHousehold": ["CivilCalendar", "TestSupport"],
    "TestSupport": ["SourceText", "Diagnostics"],
    "FuzzTargets": [
      "SourceText", "Diagnostics", "CivilCalendar", "MarkupText", "MarkdownHTML", "RecordParsing",
      "RecordWriting", "RecordImport", "HouseholdModel", "BalanceMetrics", "DataExport", "Messages",
      "SiteViews", "SiteTemplates", "SiteRendering",
    ],
    "evenhold-fuzz": ["FuzzTargets"],
    "HouseholdLaws": [
      "SourceText", "Diagnostics", "CivilCalendar", "RecordParsing", "HouseholdModel",
      "BalanceMetrics", "DataExport", "Messages", "SiteViews", "SiteTemplates", "SiteRendering",
      "TestSupport",
    ],
  ]

  /// What each library or system module may be imported by, and by nobody else.
  static let owners: [String: Set<String>] = [
    "Yams": ["RecordParsing"],
    "Mustache": ["SiteRendering"],
    "Crypto": ["SiteFiles", "SealedShare"],
    "CryptoExtras": ["SealedShare"],
    "ArgumentParser": ["ReportCommand", "evenhold-bench"],
    "CCMarkGFM": ["MarkdownHTML"],
    // What holds of all memory is said once, before anything else.
    "CMemory": ["evenhold"],
    "FlyingFox": ["PagePreview"],
    "FlyingSocks": ["PagePreview"],
    // The program itself needs only the system's way out with a status.
    "Foundation": [
      "ReportCommand", "PagePreview", "PdfPrinting", "SealedShare", "TestSupport",
      "embed-templates", "evenhold", "evenhold-bench",
    ],
    // Whoever waits for another program also waits for a signal to stop.
    "Dispatch": ["PagePreview", "ParallelWork", "PdfPrinting", "ReportCommand"],
    // The parser of Markdown keeps a table that is shared by all texts: one at a time. What is shown
    // changes while browsers ask for it. Pages are made, and written, on every processor.
    "Synchronization": ["MarkdownHTML", "PagePreview", "ParallelWork", "SiteFiles"],
    "Glibc": ["SiteFiles", "ReportCommand", "evenhold-fuzz"],
    "Musl": ["SiteFiles", "ReportCommand"],
    "Darwin": ["SiteFiles", "ReportCommand", "evenhold-fuzz"],
  ]

  /// What a module's file imports that it may not, as `PATH imports X`.
  static func violations(of file: RepositoryFile, in module: String) -> [String] {
    file.lines.compactMap(importedModule).filter { imported in
      let isArrow = arrows[module]?.contains(imported) == true
      guard let owners = owners[imported] else { return !isArrow }
      return !owners.contains(module)
    }
    .map { "\(file.path) imports \($0)" }
  }

  /// The module that a line imports, or nil where it imports nothing.
  static func importedModule(_ line: Substring) -> String? {
    let before: Set<Substring> = [
      "public", "package", "internal", "fileprivate", "private", "@preconcurrency", "@testable",
      "@_exported", "@_implementationOnly",
    ]
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
    ]
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    words = words.drop { before.contains($0) }
    guard words.popFirst() == "import" else { return nil }
    words = words.drop { kinds.contains($0) }
    return words.first?.split(separator: ".").first.map(String.init)
  }

  /// The arrows as a package manifest declares them, tests left out.
  static func arrows(inManifest text: String) -> [String: Set<String>] {
    let product = /\.product\(\s*name: "([^"]+)",\s*package: "[^"]+"\)/
    let target =
      /(?:module|\.target|\.executableTarget)\(\s*(?:name: )?"([^"]+)"(?:,\s*(?:dependencies: )?\[([^\]]*)\])?/
    let plain = text.replacing(product) { "\"\($0.output.1)\"" }
    var result: [String: Set<String>] = [:]
    for match in plain.matches(of: target) {
      let list = match.output.2 ?? ""
      result[String(match.output.1)] = Set(
        list.matches(of: /"([^"]+)"/).map { String($0.output.1) })
    }
    return result
  }
}
