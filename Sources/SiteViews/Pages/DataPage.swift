import DataExport
import HouseholdModel
import Messages

/// Every number of the site to take away: the files in `data/`, and what stands in them.
func dataPage(_ site: Site) -> PageView {
  let words = site.words
  return PageView(
    route: .data, template: "data", title: words("page-data"), section: nil,
    fields: [
      "metrics": .list(
        MetricDefinition.all.map { definition in
          [
            "name": .text(words.title(ofMetric: definition.id).capitalizedFirst),
            "id": .text(definition.id),
            "unit": .text(words("data-unit", ["unit": definition.unit])),
            "version": .text(String(definition.version)),
          ]
        })
    ])
}
