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

/// Every number of a site as JSON and CSV, with the schema, in `data/`.
///
/// - Parameters:
///   - report: the numbers.
///   - household: what the edition may show.
///   - templates: where the schema stands.
/// - Returns: three files.
package func dataFiles(
  of report: BalanceReport, for household: Household, templates: TemplateCatalog
) -> [RenderedPage] {
  let files = metricsFiles(of: report, for: household)
  return [
    RenderedPage(path: "data/metrics.csv", text: files.table),
    RenderedPage(path: "data/metrics.json", text: files.document),
    RenderedPage(path: "data/metrics.schema.json", text: templates.metricsSchema),
  ]
}
