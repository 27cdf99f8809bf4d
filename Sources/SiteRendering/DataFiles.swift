package import BalanceMetrics
import DataExport
internal import Diagnostics
package import HouseholdModel
package import SiteTemplates

extension TemplateCatalog {
  /// The JSON Schema of the numbers, `data/metrics.schema.json` in a site.
  package var metricsSchema: String { texts["schemas/metrics-1.schema.json"] ?? "" }

  /// The JSON Schema of all records, as `export json` writes them.
  package var householdSchema: String { texts["schemas/household-1.schema.json"] ?? "" }
}

/// Every number of a site as CSV and JSON, with the schema, in `data/`.
///
/// Those of many years are large: whoever hands the bytes on as they come never has a file in memory.
///
/// - Parameters:
///   - report: the numbers.
///   - household: what the edition may show.
///   - templates: where the schema stands.
///   - file: gets the path of each of the three files inside the site, and what makes its bytes, which
///     are UTF-8, and hands them on piece by piece.
/// - Returns: what `file` returned for each.
package func dataFiles<File>(
  of report: BalanceReport, for household: Household, templates: TemplateCatalog,
  each file: (_ path: String, _ make: (_ take: ([UInt8]) -> Void) -> Void) -> File
) -> [File] {
  // What the second file says of itself first is known once the first is made.
  var named: Set<String>?
  return [
    file("data/metrics.csv") { named = metricsLines(of: report, for: household, $0) },
    file("data/metrics.json") { metricsDocument(of: report, for: household, naming: named, $0) },
    file("data/metrics.schema.json") { $0(Array(templates.metricsSchema.utf8)) },
  ]
}

/// The same files as texts.
package func dataFiles(
  of report: BalanceReport, for household: Household, templates: TemplateCatalog
) -> [RenderedPage] {
  dataFiles(of: report, for: household, templates: templates) { path, make in
    var pieces: [[UInt8]] = []
    make { pieces.append($0) }
    return RenderedPage(path: path, text: joinedText(of: pieces))
  }
}
