import Foundation
import ReportCommand
import Testing

private let folder = CatalogueCase.package.appending(path: "docs/man")

@Test func `the manual pages are fresh`() throws {
  let pages = try manualPages()
  for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
    #expect(try recordedMismatch(text, folder.appending(path: name)) == nil, "\(name)")
  }
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".1") }
  #expect(files.sorted() == pages.keys.sorted())
}

@Test func `a manual page has its sections and no line that is an order by accident`() throws {
  let pages = try manualPages()
  #expect(pages.count > 12)
  let orders = [".TH", ".SH", ".TP", ".PP", ".nf", ".fi"]
  for (name, text) in pages {
    for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO"] {
      #expect(text.contains(".SH \(section)\n"), "\(name) has no \(section)")
    }
    for line in text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(orders.contains { line.hasPrefix($0) }, "\(name): \(line)")
    }
  }
}
