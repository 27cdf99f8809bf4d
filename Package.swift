// swift-tools-version: 6.2

import PackageDescription

/// Whether this is a build for the fuzzer, as `make fuzz` asks for.
let isFuzzed = Context.environment["EVENHOLD_FUZZ"] != nil

/// The folder of archives that a packed program is linked with, as `make dist` names it.
let archives = Context.environment["EVENHOLD_ARCHIVES"]

/// Every target is built the same way: Swift 6, every warning an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What is released is what is tested, and quicker for it.
///
/// The compiler puts code of one module into another only where it may be seen from everywhere, as it may
/// in tests; `package` is not enough for it. Without this a build takes 5 % longer, and `metrics` 13 %.
let open: [SwiftSetting] = [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]

/// For the fuzzer each module also counts which of its branches an input takes.
let counted: [SwiftSetting] = isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer"])] : []

/// Rounding without Foundation needs the C mathematics library named on Linux.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

/// A packed program has every library inside but the C library.
///
/// The linker takes the first library of a name that it finds; the archives lie where nothing else does.
let packed: [LinkerSetting] =
  archives.map { folder in
    [
      .unsafeFlags([
        "-use-ld=lld", "\(folder)/no_tables.o", "-L\(folder)", "-Xlinker", "--no-export-dynamic",
        "-Xlinker", "-s",
      ])
    ]
  } ?? []

/// A module of ours with the modules it may import.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], linker: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict + open + counted,
    linkerSettings: linker)
}

/// The tests of a module; `resources` are folders of golden files beside them.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: resources,
    swiftSettings: strict, linkerSettings: mathematics)
}

/// The program that the fuzzer drives; its runtime is there in a build for it alone.
let fuzzer: [Target] =
  isFuzzed
  ? [
    .executableTarget(
      name: "evenhold-fuzz", dependencies: ["FuzzTargets"], swiftSettings: strict,
      linkerSettings: mathematics + [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
  ] : []

let package = Package(
  name: "evenhold",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "evenhold", targets: ["evenhold"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    module("SourceText"),
    module("Diagnostics", ["SourceText"]),
    module("CivilCalendar"),
    module("MarkupText"),
    module("CanonicalBytes"),
    module("ParallelWork"),
    module("Messages", ["MarkupText"]),
    module(
      "RecordParsing",
      [
        "SourceText", "Diagnostics", "CivilCalendar", "MarkdownHTML", "ParallelWork",
        .product(name: "Yams", package: "Yams"),
      ]),
    module("RecordWriting", ["CivilCalendar", "RecordParsing"]),
    module(
      "RecordImport",
      [
        "SourceText", "Diagnostics", "CivilCalendar", "MarkdownHTML", "RecordParsing",
        "RecordWriting",
      ]),
    module(
      "HouseholdModel",
      [
        "RecordParsing", "SourceText", "Diagnostics", "CivilCalendar", "ParallelWork",
        "CanonicalBytes",
      ]),
    module("Statistics", linker: mathematics),
    module(
      "BalanceMetrics", ["HouseholdModel", "CivilCalendar", "ParallelWork", "Statistics"],
      linker: mathematics),
    module(
      "DataExport",
      [
        "BalanceMetrics", "HouseholdModel", "CivilCalendar", "Statistics", "Diagnostics",
        "ParallelWork", "RecordParsing", "SourceText", "MarkdownHTML",
      ],
      linker: mathematics),
    module("ChartSVG", ["MarkupText"], linker: mathematics),
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(name: "CMemory"),
    module("MarkdownHTML", ["CCMarkGFM", "MarkupText"]),
    module("ImageBytes"),
    module(
      "SiteViews",
      [
        "BalanceMetrics", "DataExport", "HouseholdModel", "Statistics", "ChartSVG",
        "MarkdownHTML", "MarkupText", "ImageBytes", "Messages", "CivilCalendar", "SourceText",
        "Diagnostics", "ParallelWork",
      ], linker: mathematics),
    .target(
      name: "SiteTemplates", path: "Templates",
      exclude: [
        "layout.mustache", "locales", "pages", "partials", "schemas", "share", "starter",
        "styles",
      ],
      swiftSettings: strict + open, plugins: ["EmbedTemplates"]),
    module(
      "SiteRendering",
      [
        "SiteViews", "SiteTemplates", "BalanceMetrics", "DataExport", "HouseholdModel",
        "MarkupText", "Messages", "Diagnostics", "SourceText", "ParallelWork",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    module(
      "SiteFiles",
      [
        "SourceText", "Diagnostics", "ImageBytes", "ParallelWork",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    module("PdfPrinting"),
    module(
      "PagePreview",
      [
        "SiteFiles", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    module(
      "SealedShare",
      [
        "SourceText", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    module(
      "ReportCommand",
      [
        "PdfPrinting", "PagePreview", "SourceText", "Diagnostics", "CivilCalendar", "RecordParsing",
        "RecordWriting", "RecordImport",
        "HouseholdModel", "BalanceMetrics", "DataExport", "Messages", "SiteViews", "SiteTemplates",
        "ParallelWork", "SiteRendering", "SiteFiles", "ImageBytes", "SealedShare",
        "CanonicalBytes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "evenhold", dependencies: ["CMemory", "ReportCommand"], swiftSettings: strict,
      linkerSettings: packed),
    .executableTarget(name: "embed-templates", swiftSettings: strict),
    .executableTarget(
      name: "evenhold-bench",
      dependencies: [
        "BalanceMetrics", "HouseholdModel", "CivilCalendar", "SourceText", "GeneratedHousehold",
        "HouseholdLaws", "Messages", "TestSupport", "Diagnostics", "MarkdownHTML", "RecordParsing",
        "SiteFiles", "SiteRendering", "SiteTemplates", "SiteViews",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: mathematics),
    module("GeneratedHousehold", ["CivilCalendar", "TestSupport"]),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"]),
    module("TestSupport", ["SourceText", "Diagnostics"]),
    module(
      "FuzzTargets",
      [
        "SourceText", "Diagnostics", "CivilCalendar", "MarkupText", "MarkdownHTML",
        "RecordParsing", "RecordWriting", "RecordImport", "HouseholdModel", "BalanceMetrics",
        "DataExport", "Messages", "SiteViews", "SiteTemplates", "SiteRendering",
      ], linker: mathematics),
    module(
      "HouseholdLaws",
      [
        "SourceText", "Diagnostics", "CivilCalendar", "RecordParsing", "HouseholdModel",
        "BalanceMetrics", "DataExport", "Messages", "SiteViews", "SiteTemplates", "SiteRendering",
        "TestSupport",
      ], linker: mathematics),
    tests("GeneratedHouseholdTests", ["GeneratedHousehold", "ReportCommand", "CivilCalendar"]),
    tests("SourceTextTests", ["SourceText"]),
    tests("DiagnosticsTests", ["Diagnostics", "SourceText"]),
    tests("CivilCalendarTests", ["CivilCalendar"]),
    tests("CanonicalBytesTests", ["CanonicalBytes"]),
    tests("MarkupTextTests", ["MarkupText"]),
    tests("MessagesTests", ["Messages", "MarkupText", "RecordParsing"]),
    tests(
      "RecordParsingTests",
      ["RecordParsing", "SourceText", "Diagnostics", "CivilCalendar", "MarkdownHTML"]),
    tests("RecordWritingTests", ["RecordWriting", "RecordParsing", "CivilCalendar"]),
    tests(
      "RecordImportTests",
      ["RecordImport", "RecordParsing", "SourceText", "Diagnostics", "CivilCalendar"]),
    tests(
      "HouseholdModelTests",
      [
        "HouseholdModel", "RecordParsing", "SourceText", "Diagnostics", "CivilCalendar",
        "CanonicalBytes",
      ]),
    tests("StatisticsTests", ["Statistics"], resources: ["Reference"]),
    tests(
      "BalanceMetricsTests",
      [
        "BalanceMetrics", "HouseholdModel", "RecordParsing", "SourceText", "Diagnostics",
        "CivilCalendar", "Statistics",
      ]),
    tests(
      "DataExportTests",
      ["DataExport", "HouseholdModel", "CivilCalendar", "SourceText", "Diagnostics"]),
    tests("HouseholdLawsTests", ["HouseholdLaws", "DataExport", "Messages"]),
    tests("ChartSVGTests", ["ChartSVG", "MarkupText"], resources: ["Snapshots"]),
    tests("MarkdownHTMLTests", ["MarkdownHTML", "MarkupText"]),
    tests("ImageBytesTests", ["ImageBytes"]),
    tests("SiteFilesTests", ["SiteFiles", "SourceText", "Diagnostics", "ImageBytes"]),
    tests("PdfPrintingTests", ["PdfPrinting"]),
    tests("PagePreviewTests", ["PagePreview", "SiteFiles"]),
    tests(
      "ReportCommandTests",
      [
        "ReportCommand", "Diagnostics", "CivilCalendar", "SiteTemplates", "SiteViews", "DataExport",
        "SealedShare", "PagePreview", "GeneratedHousehold", "HouseholdLaws", "SourceText",
        "RecordImport", "RecordParsing", "RecordWriting", "HouseholdModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], resources: ["Snapshots"]),
    tests("SealedShareTests", ["SealedShare", "SiteTemplates"]),
    tests(
      "DiagnosticCatalogueTests", ["ReportCommand", "Diagnostics", "CivilCalendar"],
      resources: ["Cases"]),
    tests(
      "SiteTests",
      [
        "ReportCommand", "SiteRendering", "SiteViews", "SiteTemplates", "SiteFiles", "MarkupText",
        "Messages", "BalanceMetrics", "ChartSVG", "DataExport", "HouseholdModel", "RecordParsing",
        "Diagnostics", "SourceText", "CivilCalendar",
      ], resources: ["Snapshots"]),
    tests(
      "FuzzTargetsTests", ["FuzzTargets", "Diagnostics", "SourceText"], resources: ["Corpora"]),
    tests("HouseTests", ["Diagnostics", "Messages", "HouseholdLaws"]),
  ] + fuzzer
)
