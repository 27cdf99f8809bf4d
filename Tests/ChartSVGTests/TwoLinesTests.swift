import MarkupText
import Testing

@testable import ChartSVG

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
    // From 128 at the lower end up to 14.
    #expect(heights(chart([1, 5, 3], []), "sa") == [128, 14, 71])
    #expect(heights(chart([-7, 99], []), "sa") == [128, 14])
    #expect(heights(chart([-3, 0, 3], [], domain: -3...3), "sa") == [128, 71, 14])
  }

  @Test func `a gap breaks a line and a lone answer is a point`() {
    let markup = chart([1, 2, nil, 3, .nan, 4, 4, 4], [])
    #expect(markup.all("polyline").map { $0.places.count } == [2, 3])
    #expect(markup.all("rect").count == 6)
  }

  @Test func `equal answers stand a hair apart around their place`() {
    let markup = chart([3, 3], [3, 3])
    let (one, other) = (heights(markup, "sa"), heights(markup, "sb"))
    #expect(zip(one, other).allSatisfy { abs($0 - $1) > 4 && abs(($0 + $1) / 2 - 71) < 0.11 })
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
      let ana = ends.first { $0.text == "Ana 4" }?.baseline ?? 0
      let ben = ends.first { $0.text == "Ben" }?.baseline ?? 0
      #expect(ends.count == 2 && abs(ana - ben) > 14)
      #expect(first == second || (ana < ben) == (first > second))
    }
  }

  @Test func `dates stand at their distance in days`() {
    func places(_ days: [Double], _ labels: [String] = ["a", "b", "c"]) -> [Double] {
      let chart = TwoLines(
        id: "t", title: "T", summary: "S", labels: labels, days: days, first: [1, 2, 3],
        second: [], domain: 1...5, tickLabels: ["1", "5"], firstName: "Ana", secondName: "Ben",
        firstValue: "3", secondValue: "")
      return Markup(chart.html.text).all("polyline").flatMap(\.places).map(\.x)
    }
    let uneven = places([0, 10, 40])
    #expect(uneven.count == 3)
    #expect(abs((uneven[2] - uneven[1]) - 3 * (uneven[1] - uneven[0])) < 0.31)
    // Without days, and with days that are none, dates stand evenly.
    #expect(places([]) == places([0, 20, 40]) && places([0, .nan, 3]) == places([]))
    #expect(places([0, 1]) == places([]))
  }

  @Test func `labels under dates that stand close never touch`() {
    for days in [[0.0, 1, 2, 3, 60], [0, 57, 58, 59, 60], [0, 30, 31, 32, 60]] {
      let labels = ["24 Sept", "25 Sept", "26 Sept", "27 Sept", "28 Sept"]
      let chart = TwoLines(
        id: "t", title: "T", summary: "S", labels: labels, days: days, first: [1, 2, 3, 2, 1],
        second: [], domain: 1...5, tickLabels: ["1", "5"], firstName: "Ana", secondName: "Ben",
        firstValue: "3", secondValue: "")
      let drawn = Markup(chart.html.text).all("text").filter { $0.text.hasSuffix("Sept") }
      let places = drawn.compactMap { $0.number("x") }
      #expect(drawn.last?.text == "28 Sept" && drawn.first?.text == "24 Sept")
      for (left, right) in zip(places, places.dropFirst()) { #expect(right - left > 7 * 8.06) }
      #expect(places.allSatisfy { $0 - 3.5 * 8.06 >= 0 })
    }
  }

  @Test func `a name from right to left doesn't draw its number into it`() {
    #expect(isolated("שרה") == "\u{2068}שרה\u{2069}")
    #expect(isolated("Ana") == "Ana" && isolated("") == "")
  }

  @Test func `where such a name is cut or put on two lines, it still ends where it ends`() {
    let label = isolated("שרה 30113") + " 58 %"
    for width in stride(from: 20.0, to: 160, by: 4) {
      for line in wrapped(label, to: width) + [shortened(label, to: width)] {
        #expect(
          line.count { $0 == "\u{2068}" } == line.count { $0 == "\u{2069}" }, "\(line) in \(width)")
      }
    }
  }
}
