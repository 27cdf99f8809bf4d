import ChartSVG
import MarkupText
import Testing

struct ShareChartTests {
  private func bar(_ first: Int, _ both: Int, _ second: Int) -> Markup {
    let bar = ThreePartBar(
      first: first, both: both, second: second, firstName: "only Ana", bothName: "both",
      secondName: "only Ben")
    return Markup(bar.html.text)
  }

  private func parts(_ markup: Markup) -> [String] {
    markup.all("rect").filter { $0.attributes["width"]?.hasSuffix("%") == true }
      .map { "\($0.classes.joined()) \($0.attributes["x"] ?? "") \($0.attributes["width"] ?? "")" }
  }

  @Test func `three parts are as long as their counts`() {
    #expect(parts(bar(5, 10, 5)) == ["fa 0% 25%", "fs 25% 50%", "fb 75% 25%"])
    #expect(parts(bar(0, 3, 0)) == ["fs 0% 100%"])
    #expect(parts(bar(1, 0, 3)) == ["fa 0% 25%", "fb 25% 75%"])
  }

  @Test func `nothing on any list is a dashed outline with its counts`() {
    #expect(parts(bar(0, -4, 0)) == ["ss 0.5% 99%"])
    #expect(bar(0, -4, 0).all("strong").map(\.text) == ["0", "0", "0"])
  }

  @Test func `swapping the partners mirrors the bar`() {
    #expect(parts(bar(6, 2, 2)) == ["fa 0% 60%", "fs 60% 20%", "fb 80% 20%"])
    #expect(parts(bar(2, 2, 6)) == ["fa 0% 20%", "fs 20% 20%", "fb 40% 60%"])
  }

  private func slope(_ first: [Double?], _ second: [Double?]) -> Markup {
    let chart = SlopeChart(
      id: "s", title: "T", summary: "S", beforeLabel: "before", afterLabel: "after",
      lines: [
        .init(name: "Ana", mark: .first, before: first[0], after: first[1]),
        .init(name: "Ben", mark: .second, before: second[0], after: second[1]),
      ], evenLabel: "equal")
    return Markup(chart.html.text)
  }

  @Test func `a slope needs both ends and one alone is a point`() {
    #expect(slope([0.4, 0.6], [0.6, nil]).all("polyline").count == 1)
    #expect(slope([0.4, 0.6], [0.6, nil]).all("circle").count == 1)
    #expect(slope([.nan, nil], [nil, nil]).all("text").contains { $0.text == "–" })
  }

  @Test func `swapping the partners' shares mirrors the slopes`() {
    func heights(_ markup: Markup) -> [Double] {
      markup.all("polyline").flatMap { $0.places.map(\.y) }
    }
    let one = heights(slope([0.7, 0.6], [0.3, 0.4]))
    let other = heights(slope([0.3, 0.4], [0.7, 0.6]))
    // The plot runs from 12 to 152, so its middle is 82.
    #expect(one == [54, 68, 110, 96] && other == one.map { 164 - $0 })
  }

  @Test func `a name from right to left stays apart from its number on a second line`() {
    let name = "שרה לאה רחל רבקה"
    let chart = SlopeChart(
      id: "s", title: "T", summary: "S", beforeLabel: "", afterLabel: "",
      lines: [.init(name: name, mark: .first, before: 0.5, after: 0.5)], evenLabel: "")
    let ends = Markup(chart.html.text).all("text").filter { $0.classes.contains("end") }
    // 92 units hold 11 characters: one word of the name and the number.
    #expect(ends.last?.text == "\u{2068}רבקה\u{2069} 50\u{A0}%")
  }

  @Test func `a small line has the same scale whatever its values`() {
    func heights(_ values: [Double?]) -> [Double] {
      let line = MiniLine(id: "m", title: "T", summary: "S", values: values, ranges: [])
      return Markup(line.html.text).all("polyline").flatMap { $0.places.map(\.y) }
    }
    #expect(heights([0, 1]) == [56, 4] && heights([0.5, 0.5]) == [30, 30])
    #expect(heights([-4, 9]) == [56, 4] && heights([0.5, nil, 0.5, .nan]) == [])
  }
}
