import ChartSVG
import Foundation
import MarkupText
import TestSupport
import Testing

struct GoldenFileTests {
  @Test(arguments: chartNames, Sample.allCases)
  func `a chart is drawn as it was looked at`(chart: String, sample: Sample) {
    #expect(snapshotMismatch(drawn(chart, sample).text + "\n", fileName(chart, sample)) == nil)
  }

  @Test func `every golden file belongs to a chart`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.contains(".") && !$0.contains(".actual.") }
    let wanted = chartNames.flatMap { chart in Sample.allCases.map { fileName(chart, $0) } }
    #expect(Set(files) == Set(wanted))
  }

  private let drawings: Set = [
    "line", "spark", "minimonth", "slope", "twolines", "weekly", "trend",
  ]

  private func fileName(_ chart: String, _ sample: Sample) -> String {
    "\(chart)/\(sample.rawValue).\(drawings.contains(chart) ? "svg" : "html")"
  }
}
