import Diagnostics
import Testing

struct JSONWriterTests {
  private let name = JSONCellName("name")
  private let value = JSONCellName("value")
  private let count = JSONCellName("count")
  private let words = ["", "a b", "\"so\"", "a\\b", "é", "\u{202E}x", "two\nlines", "\u{7F}"]

  private func write(_ place: Int, to writer: inout JSONWriter) {
    writer.row {
      $0.cell(name, words[place % words.count])
      $0.cell(value, Double(place) / 7)
      $0.cell(count, place - 3)
    }
  }

  /// The document of so many rows, built first.
  private func document(_ rows: Int) -> JSONValue {
    .object([
      .init("schema", .number(1)), .init("none", .array([])),
      .init(
        "rows",
        .array(
          (0..<rows).map {
            .object([
              .init("name", .string(words[$0 % words.count])),
              .init("value", .decimal(Double($0) / 7)), .init("count", .number($0 - 3)),
            ])
          })),
    ])
  }

  @Test(arguments: [0, 1, 2, 40])
  func `rows are written as a document of them would be`(rows: Int) {
    var writer = JSONWriter()
    writer.object {
      $0.members([.init("schema", .number(1)), .init("none", .array([]))])
      $0.list("rows") { list in
        for place in 0..<rows { write(place, to: &list) }
      }
    }
    #expect(writer.text == document(rows).textInLines)
  }

  @Test(arguments: [1, 7, 13, 100])
  func `pieces of a list join without a seam`(size: Int) {
    var writer = JSONWriter()
    writer.object {
      $0.members([.init("schema", .number(1)), .init("none", .array([]))])
      let blank = $0.pieceOfList()
      $0.list("rows") { list in
        for start in stride(from: 0, to: 40, by: size) {
          var piece = blank
          piece.reserve(10)
          for place in start..<min(start + size, 40) { write(place, to: &piece) }
          list.add(piece)
        }
        list.add(blank)
      }
    }
    writer.endLine()
    #expect(writer.text == document(40).textInLines + "\n")
  }
}
