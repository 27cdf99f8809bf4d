import ChartSVG
import MarkupText
import Testing

struct WeeklyLineTests {
  typealias Point = WeeklyLineChart.Point
  typealias Month = WeeklyLineChart.Month

  private func chart(
    _ points: [Point], months: [Month], end: String = "Ana 58\u{A0}%",
    pins: [MonthlyLineChart.Pin] = []
  ) -> Markup {
    let chart = WeeklyLineChart(
      id: "w", title: "T", summary: "S", months: months, points: points, pins: pins,
      firstName: "Ana", secondName: "Ben", endLabel: end, evenLabel: "even")
    return Markup(chart.html.text)
  }

  private let twoMonths = [Month(label: "Jan"), Month(label: "Feb")]

  private func weeks(_ values: [(Double?, Double?)]) -> [Point] {
    values.enumerated().map { index, pair in
      Point(position: -0.4 + Double(index) * 0.2, share: pair.0, line: pair.1)
    }
  }

  private func lines(_ markup: Markup) -> [Markup.Tag] {
    markup.all("polyline").filter { $0.classes.contains("sa") }
  }

  private func dots(_ markup: Markup, _ name: Substring) -> [Markup.Tag] {
    markup.all("circle").filter { $0.classes.contains(name) }
  }

  @Test func `every week with a share is a point whether the line reaches it or not`() {
    let markup = chart(
      weeks([(0.5, nil), (0.6, nil), (nil, nil), (0.7, 0.6), (0.4, 0.5)]), months: twoMonths)
    #expect(dots(markup, "fs").count == 4)
    #expect(lines(markup).map { $0.places.count } == [2])
  }

  @Test func `a missing week breaks the line and a lone value is a dot`() {
    let markup = chart(
      weeks([(0.5, 0.5), (0.5, 0.5), (nil, nil), (0.6, 0.6), (nil, nil), (0.4, 0.4), (0.4, 0.4)]),
      months: twoMonths)
    #expect(lines(markup).map { $0.places.count } == [2, 2])
    // The lone one, the last one, and the circle before the second partner's name is not among them.
    #expect(dots(markup, "fa").count == 2)
  }

  @Test func `weeks of one distance stand at one distance`() {
    let markup = chart(weeks((0..<8).map { _ in (0.5, 0.5) }), months: twoMonths)
    let places = lines(markup).first?.places.map(\.x) ?? []
    let gaps = zip(places, places.dropFirst()).map { $1 - $0 }
    #expect(gaps.count == 7 && gaps.allSatisfy { abs($0 - (gaps.first ?? 0)) < 0.21 })
  }

  @Test func `a range is as wide as its month and months meet`() {
    let markup = chart(
      weeks([(0.5, 0.5)]),
      months: [Month(label: "Jan", range: 0.4...0.6), Month(label: "Feb", range: 0.2...0.3)])
    let bands = markup.all("polygon").filter { $0.classes.contains("fband") }.map(\.places)
    let (one, other) = (bands.first?.map(\.x) ?? [], bands.last?.map(\.x) ?? [])
    #expect(bands.count == 2 && one.max() == other.min())
    #expect(
      abs(((one.max() ?? 0) - (one.min() ?? 0)) - ((other.max() ?? 0) - (other.min() ?? 0))) < 0.2)
  }

  @Test func `a month without weeks enough has no range`() {
    let markup = chart(weeks([(0.5, 0.5)]), months: twoMonths)
    #expect(markup.all("polygon").allSatisfy { !$0.classes.contains("fband") })
  }

  @Test func `what lies outside the months is not drawn and what is not finite is no data`() {
    let hostile = [
      Point(position: .nan, share: 0.5, line: 0.5), Point(position: -0.6, share: 0.5, line: 0.5),
      Point(position: 1.6, share: 0.5, line: 0.5), Point(position: 0, share: .nan, line: .infinity),
    ]
    #expect(dots(chart(hostile, months: twoMonths), "fs").isEmpty)
    #expect(chart([], months: [], end: "").all("text").contains { $0.text == "–" })
    #expect(chart(hostile, months: []).faults == [])
  }

  @Test func `swapping the partners mirrors points, line and ranges`() {
    let values: [(Double?, Double?)] = [(0.1, 0.3), (0.9, 0.4), (nil, nil), (0.66, 0.5), (1, 0.55)]
    func heights(_ swapped: Bool) -> [Double] {
      let points = weeks(
        values.map { pair in
          swapped ? (pair.0.map { 1 - $0 }, pair.1.map { 1 - $0 }) : pair
        })
      let markup = chart(
        points, months: [Month(label: "Jan", range: swapped ? 0.3...0.8 : 0.2...0.7)], end: "")
      let even =
        markup.all("line").first { $0.attributes["stroke-dasharray"] == "4 4" }?.number("y1") ?? 0
      let drawn =
        dots(markup, "fs").compactMap { $0.number("cy") } + lines(markup).flatMap(\.places).map(\.y)
      let band = markup.all("polygon").filter { $0.classes.contains("fband") }.flatMap(\.places)
      return drawn.map { $0 - even } + band.map { abs($0.y - even) }.sorted()
    }
    let (one, other) = (heights(false), heights(true))
    let count = one.count - 4
    #expect(one.count == other.count && count > 6)
    #expect(zip(one.prefix(count), other.prefix(count)).allSatisfy { abs($0 + $1) < 0.21 })
    #expect(zip(one.suffix(4), other.suffix(4)).allSatisfy { abs($0 - $1) < 0.21 })
  }

  @Test func `a small trend is points, and a line only where a direction is told`() {
    func drawn(_ trend: MiniTrend.Line?) -> Markup {
      Markup(
        MiniTrend(id: "m", title: "T", summary: "S", values: [0.5, nil, .nan, 1], trend: trend)
          .html.text)
    }
    #expect(drawn(nil).all("circle").count == 2 && drawn(nil).all("polyline").isEmpty)
    #expect(drawn(.init(first: 0.5, last: 1)).all("polyline").first?.places.map(\.y) == [30, 4])
    #expect(drawn(.init(first: .nan, last: 1)).all("polyline").isEmpty)
  }

  @Test func `what of a small trend leaves the whole is cut off`() {
    func places(_ first: Double, _ last: Double) -> [Double] {
      let trend = MiniTrend(
        id: "m", title: "T", summary: "S", values: [0.5, 0.5],
        trend: .init(first: first, last: last))
      return Markup(trend.html.text).all("polyline").flatMap(\.places).flatMap { [$0.x, $0.y] }
    }
    // Half of the way from 1.5 to 0.5 lies above the whole.
    #expect(places(1.5, 0.5) == [55, 4, 105, 30])
    #expect(places(0.5, -0.5) == [5, 30, 55, 56])
    #expect(places(1.2, 1.2) == [] && places(2, 1.5) == [])
  }
}
