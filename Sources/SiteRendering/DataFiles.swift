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
/// - Parameters:
///   - report: the numbers.
///   - household: what the edition may show.
///   - templates: where the schema stands.
/// - Returns: three files.
package func dataFiles(
  of report: BalanceReport, for household: Household, templates: TemplateCatalog
) -> DataFiles {
  DataFiles(report: report, household: household, schema: templates.metricsSchema)
}

/// The files of numbers, each made as it is asked for: those of many years are large, and whoever
/// writes one before the next holds one at a time.
package struct DataFiles: Sequence, IteratorProtocol {
  let report: BalanceReport
  let household: Household
  let schema: String
  private var made = 0

  init(report: BalanceReport, household: Household, schema: String) {
    (self.report, self.household, self.schema) = (report, household, schema)
  }

  /// The next of the three; nil after the last.
  package mutating func next() -> DataFile? {
    made += 1
    return switch made {
    case 1: DataFile(path: "data/metrics.csv", pieces: metricsLines(of: report, for: household))
    case 2: DataFile(path: "data/metrics.json", pieces: metricsDocument(of: report, for: household))
    case 3: DataFile(path: "data/metrics.schema.json", pieces: [Array(schema.utf8)])
    default: nil
    }
  }
}

/// A file of numbers, as its bytes in pieces one after the other.
package struct DataFile: Sendable, Hashable {
  /// The path inside the site.
  package let path: String
  /// The bytes, which are UTF-8.
  package let pieces: [[UInt8]]

  /// The same as a file of a text.
  package var page: RenderedPage { RenderedPage(path: path, text: joinedText(of: pieces)) }
}
