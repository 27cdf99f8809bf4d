import ChartSVG
import MarkupText
import Testing

struct TwoLinesTests {
  private func chart(
    _ first: [Double?], _ second: [Double?], domain: ClosedRange<Double> = 1...5
  ) -> Markup {
    let chart = TwoLines(
      id: "t", title: "T", summary: "S",
      labels: (0..<max(first.count, second.count)).map { "\($0)" }, first: first, second: second,
      domain: domain, tickLabels: ["low", "high"], firstName: "Ana", secondName: "Ben",
      firstValue: "4", secondValue: "")
    return Markup(chart.html.text)
  }

  private func heights(_ markup: Markup, _ name: String) -> [Double] {
    markup.all("polyline").filter { $0.classes == [Substring(name)] }
      .flatMap { $0.places.map(\.y) }
  }

  @Test func `the scale is whole and answers beyond it are held inside`() {
    // From 124 at the lower end up to 10.
    #expect(heights(chart([1, 5, 3], []), "sa") == [124, 10, 67])
    #expect(heights(chart([-7, 99], []), "sa") == [124, 10])
    #expect(heights(chart([-3, 0, 3], [], domain: -3...3), "sa") == [124, 67, 10])
  }

  @Test func `a gap breaks a line and a lone answer is a point`() {
    let markup = chart([1, 2, nil, 3, .nan, 4, 4, 4], [])
    #expect(markup.all("polyline").map { $0.places.count } == [2, 3])
    #expect(markup.all("rect").count == 6)
  }

  @Test func `equal answers stand a hair apart around their place`() {
    let markup = chart([3, 3], [3, 3])
    let (one, other) = (heights(markup, "sa"), heights(markup, "sb"))
    #expect(zip(one, other).allSatisfy { abs($0 - $1) > 4 && abs(($0 + $1) / 2 - 67) < 0.11 })
  }

  @Test func `swapping the partners swaps the lines`() {
    let one = chart([1, 4, 2], [5, 2, 3])
    let other = chart([5, 2, 3], [1, 4, 2])
    #expect(heights(one, "sa") == heights(other, "sb"))
    #expect(heights(one, "sb") == heights(other, "sa"))
  }

  @Test func `labels at the ends move apart and stay in order`() {
    for (first, second) in [(3.0, 3.0), (3, 3.2), (5, 5), (1, 1), (1, 5), (4, 3.9)] {
      let ends = chart([first, first], [second, second]).all("text")
        .filter { $0.classes.contains("end") }
      let ana = ends.first { $0.text == "Ana 4" }?.number("y") ?? 0
      let ben = ends.first { $0.text == "Ben" }?.number("y") ?? 0
      #expect(ends.count == 2 && abs(ana - ben) > 10.8)
      #expect(first == second || (ana < ben) == (first > second))
    }
  }

  @Test func `a name from right to left doesn't draw its number into it`() {
    #expect(isolated("שרה") == "\u{2068}שרה\u{2069}")
    #expect(isolated("Ana") == "Ana" && isolated("") == "")
  }
}
