package import BalanceMetrics
import DataExport
import Diagnostics
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
  package mutating func next() -> RenderedPage? {
    made += 1
    return switch made {
    case 1: RenderedPage(path: "data/metrics.csv", text: metricsTable(of: report, for: household))
    case 2: RenderedPage(path: "data/metrics.json", text: metricsText(of: report, for: household))
    case 3: RenderedPage(path: "data/metrics.schema.json", text: schema)
    default: nil
    }
  }
}
