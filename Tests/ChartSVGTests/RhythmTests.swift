import ChartSVG
import MarkupText
import Testing

struct RhythmTests {
  private func calendar(_ marks: [RhythmMark], blanks: Int = 0, headings: Int = 7) -> CalendarGrid {
    CalendarGrid(
      id: "c", title: "October", weekdayHeadings: (0..<headings).map { "D\($0)" },
      leadingBlanks: blanks,
      days: marks.enumerated().map { .init(number: $0 + 1, mark: $1, label: "word") })
  }

  private func markup(_ html: HTML) -> Markup { Markup(html.text) }

  @Test(arguments: -2...9, [0, 1, 7, 28, 30, 31])
  func `every week is whole and every day is there once`(blanks: Int, count: Int) {
    let grid = calendar(Array(repeating: .notDue, count: count), blanks: blanks)
    let cells = markup(grid.html).all("td")
    let before = cells.prefix { $0.classes.isEmpty }.count
    #expect(cells.count.isMultiple(of: 7) && cells.count >= 7)
    #expect(cells.filter { $0.classes == ["plain"] }.count == count)
    #expect(count == 0 || before == min(max(blanks, 0), 6))
    // A header row, then one row for each seven cells.
    #expect(markup(grid.html).all("tr").count == 1 + cells.count / 7)
  }

  @Test func `October 2026 begins on a Thursday and has five weeks`() {
    let grid = calendar(Array(repeating: .kept, count: 31), blanks: 3)
    #expect(markup(grid.html).all("tbody").count == 1)
    // 3 blanks and 31 days are 34 cells, which is five weeks with one blank at the end.
    #expect(markup(grid.html).all("td").count == 35)
  }

  @Test func `a day without a mark is a plain number and others have a shape`() {
    let grid = markup(calendar([.kept, .missed, .skipped, .notDue, .outside]).html)
    #expect(grid.all("svg").count == 3)
    #expect(
      grid.all("td").compactMap { $0.classes.first }
        == ["kept", "missed", "skipped", "plain", "outside"])
    #expect(grid.all("span").filter { $0.classes == ["unseen"] }.map(\.text).count == 5)
  }

  @Test func `a day with nothing to say says nothing`() {
    let grid = CalendarGrid(
      id: "c", title: "", weekdayHeadings: [], leadingBlanks: 0,
      days: [.init(number: 1, mark: .notDue, label: "")])
    #expect(markup(grid.html).all("span").allSatisfy { $0.classes != ["unseen"] })
    #expect(markup(grid.html).all("td").count == 7 && markup(grid.html).all("thead").isEmpty)
  }

  @Test func `a mark is told by its form and not by colour alone`() {
    let shown = RhythmMark.allCases.filter { $0 != .outside }
    let forms = shown.map { mark in
      markup(rhythmGlyph(mark)).tags.dropFirst().map { tag in
        let hollow = tag.attributes["fill"] == "none" ? "hollow" : ""
        return "\(tag.name) \(hollow)"
      }
    }
    #expect(Set(forms).count == shown.count)
    #expect(markup(rhythmGlyph(.outside)).tags.count == 1)
  }

  @Test func `a small month has a place for each day of six weeks and no more`() {
    let many = MiniCalendar(
      id: "m", title: "", summary: "", leadingBlanks: 99, marks: Array(repeating: .kept, count: 99))
    // Six places before the first of 42.
    #expect(markup(many.html).all("rect").count == 36)
  }

  @Test func `a strip has a list item a period with its word`() {
    let strip = PeriodStrip(
      title: "T", cells: [.init(mark: .kept, label: "5 Oct", text: "kept")])
    #expect(markup(strip.html).all("li").count == 1)
    #expect(
      markup(strip.html).all("span").map(\.text) == ["5 Oct", "kept"])
    #expect(markup(PeriodStrip(title: "T", cells: []).html).all("ol").isEmpty)
  }

  @Test(arguments: [-1, 0, 2, 3, nil])
  func `the current week is marked in every row and in words`(week: Int?) {
    let ana = RotationTable.Cell(mark: .first, name: "Ana")
    let table = RotationTable(
      caption: "c", rowHeading: "Task", weekHeadings: ["1", "2", "3"], currentWeek: week,
      nowWord: "now", rows: [.init(label: "a", cells: [ana]), .init(label: "b", cells: [])])
    let isThere = week.map { (0..<3).contains($0) } ?? false
    let marked = markup(table.html).tags.filter { $0.classes == ["now"] }
    #expect(marked.map(\.name) == (isThere ? ["th", "td", "td"] : []))
    #expect(markup(table.html).all("strong").map(\.text) == (isThere ? ["now"] : []))
    #expect(markup(table.html).all("td").count == 6)
    #expect(markup(table.html).all("div").first?.attributes["aria-label"] == "Task: 1 – 3")
  }
}
