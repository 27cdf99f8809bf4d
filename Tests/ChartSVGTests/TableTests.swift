import ChartSVG
import MarkupText
import Testing

struct TableTests {
  private func table(_ rows: [(Double?, Double?)]) -> ButterflyTable {
    ButterflyTable(
      caption: "c", kindHeading: "k", firstName: "Ana", secondName: "Ben", shareHeading: "s",
      rows: rows.map { first, second in
        .init(
          label: "l", first: .init(value: first, text: "x"),
          second: .init(value: second, text: "y"),
          share: "z")
      })
  }

  private func bars(_ table: ButterflyTable) -> [String] {
    Markup(table.html.text).all("rect").filter { $0.attributes["x"]?.hasSuffix("%") == true }
      .map { "\($0.classes.joined()) \($0.attributes["x"] ?? "") \($0.attributes["width"] ?? "")" }
  }

  @Test func `bars share one scale from the middle`() {
    // The largest amount, 8, fills half a cell: 4 is a quarter, 2 an eighth.
    #expect(
      bars(table([(8, 4), (2, 0)])) == ["fa 0% 50%", "fb 50% 25%", "fa 37.5% 12.5%"])
  }

  @Test func `swapping the partners mirrors the bars`() {
    let swapped = bars(table([(4, 8), (0, 2)]))
    #expect(swapped == ["fa 25% 25%", "fb 50% 50%", "fb 50% 12.5%"])
  }

  @Test func `a kind without data has a dash and no drawing`() {
    let markup = Markup(table([(nil, .nan)]).html.text)
    let cells = markup.all("td").filter { $0.classes.contains("n") }.map(\.text)
    #expect(cells == ["–", "–", "z"])
    #expect(markup.all("tbody").count == 1 && bars(table([(nil, .infinity)])) == [])
    // Only the two shapes of the heading are drawn.
    #expect(markup.all("svg").count == 2)
  }

  @Test func `nothing done isn't no data`() {
    let markup = Markup(table([(0, 0)]).html.text)
    #expect(markup.all("td").filter { $0.classes.contains("n") }.map(\.text) == ["x", "y", "z"])
    #expect(markup.all("svg").count == 3 && markup.all("line").count == 1)
  }

  @Test func `a row has a cell a stage however many are given`() {
    let cell = StageMatrix.Cell(mark: .first, name: "Ana")
    for given in 0...6 {
      let matrix = StageMatrix(
        caption: "c", rowHeading: "r", stageHeadings: ["1", "2", "3", "4"],
        groups: [
          .init(title: "", rows: [.init(label: "l", cells: Array(repeating: cell, count: given))])
        ], footer: [])
      // One row of tasks and one of bars, whose heading is an empty cell.
      #expect(Markup(matrix.html.text).all("td").count == 4 + 5)
    }
  }

  @Test func `a row that differs is marked in words and by a class`() {
    let matrix = StageMatrix(.usual)
    let rows = Markup(matrix.html.text).all("tr").filter { $0.classes.contains("differs") }
    let notes = Markup(matrix.html.text).all("span").filter { $0.classes.contains("note") }
    #expect(rows.count == 1 && notes.map(\.text) == ["Ana thinks of it, Ben does it"])
  }

  @Test func `a region is named by its headings when nothing else is said`() {
    let matrix = StageMatrix(
      caption: "c", rowHeading: "Task", stageHeadings: ["<Do>", "Check"], groups: [])
    let region = Markup(matrix.html.text).all("div").first
    #expect(region?.attributes["aria-label"] == "Task: &lt;Do&gt;, Check")
    #expect(region?.attributes["tabindex"] == "0" && region?.attributes["role"] == "region")
  }

  @Test func `a split bar is divided at its share`() {
    let parts = { (share: Double?) in
      Markup(SplitBar(first: share, text: "t").html.text).all("rect").map {
        "\($0.classes.joined()) \($0.attributes["width"] ?? "")"
      }
    }
    #expect(parts(0.62) == ["fa 62%", "fb 38%"])
    #expect(parts(0) == ["fb 100%"])
    #expect(parts(1) == ["fa 100%"])
    #expect(parts(nil) == ["ss 98%"])
    #expect(parts(.nan) == parts(nil))
    #expect(SplitBar(first: .nan, text: "").html == SplitBar(first: nil, text: "–").html)
  }

  @Test func `a sparkline breaks at gaps and ends in a dot`() {
    let markup = Markup(Sparkline(values: [0.2, 0.4, nil, 1, nil, 0, 0.5, .nan]).html.text)
    #expect(markup.all("polyline").map { $0.places.count } == [2, 2])
    #expect(markup.all("circle").map { $0.number("cy") } == [3, 10])
    #expect(Markup(Sparkline(values: []).html.text).all("circle").isEmpty)
  }
}
