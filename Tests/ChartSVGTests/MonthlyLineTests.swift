import ChartSVG
import MarkupText
import Testing

struct MonthlyLineTests {
  typealias Point = MonthlyLineChart.Point
  typealias Pin = MonthlyLineChart.Pin

  private func chart(
    _ values: [Double?], ranges: [ClosedRange<Double>?] = [], pins: [Pin] = [], id: String = "c",
    label: String = "Oct", end: String = "58 %", names: (String, String) = ("Ana", "Ben")
  ) -> MonthlyLineChart {
    let points = values.enumerated().map { index, value in
      Point(
        label: label, value: value, range: ranges.indices.contains(index) ? ranges[index] : nil)
    }
    return MonthlyLineChart(
      id: id, title: "T", summary: "S", points: points, pins: pins, firstName: names.0,
      secondName: names.1, endLabel: end, evenLabel: "equal")
  }

  private func lines(_ chart: MonthlyLineChart) -> [Markup.Tag] {
    Markup(chart.html.text).all("polyline").filter { $0.classes.contains("sa") }
  }

  private func dots(_ chart: MonthlyLineChart) -> [Markup.Tag] {
    Markup(chart.html.text).all("circle").filter { $0.classes.contains("fa") }
  }

  @Test func `the axis is the whole from zero to one whatever the values`() {
    let narrow = Markup(chart([0.51, 0.52, 0.53]).html.text)
    let wide = Markup(chart([0, 0.5, 1]).html.text)
    let ticks = { (markup: Markup) in
      markup.all("text").filter { $0.text.hasSuffix(" %") && $0.attributes["text-anchor"] == "end" }
        .map { "\($0.text) at \($0.attributes["y"] ?? "")" }
    }
    #expect(ticks(narrow) == ticks(wide))
    #expect(ticks(narrow).map { $0.prefix { $0 != " " } } == ["0", "25", "50", "75", "100"])
  }

  @Test func `equal months lie on the dashed line`() {
    let even = Markup(chart([0.5, 0.5]).html.text).all("line")
      .first { $0.attributes["stroke-dasharray"] == "4 4" }
    let heights = lines(chart([0.5, 0.5])).first?.places.map(\.y) ?? []
    #expect(heights.count == 2 && heights.allSatisfy { $0 == even?.number("y1") })
  }

  @Test func `up is more with the first partner`() {
    let heights = lines(chart([0.2, 0.8])).first?.places.map(\.y) ?? []
    #expect(heights.count == 2 && heights.last ?? 0 < heights.first ?? 0)
  }

  @Test func `a gap breaks the line and a lone month is a dot`() {
    let gaps = chart([0.5, 0.6, nil, 0.7, nil, 0.4, 0.4, 0.4])
    #expect(lines(gaps).map { $0.places.count } == [2, 3])
    #expect(dots(gaps).count == 6)
  }

  @Test func `a lone month keeps its dot where months stand close`() {
    let values = (0..<36).map { $0 == 10 ? 0.5 : $0 == 9 || $0 == 11 ? nil : 0.6 as Double? }
    #expect(dots(chart(values)).count == 2)
  }

  @Test func `a gap breaks the band and a lone range is a whisker`() {
    let wide = 0.4...0.8
    let gaps = chart(
      [0.6, 0.6, nil, 0.6, 0.6, 0.6], ranges: [wide, wide, wide, wide, nil, wide])
    let markup = Markup(gaps.html.text)
    let bands = markup.all("polygon").filter { $0.classes.contains("fband") }
    #expect(bands.map { $0.places.count } == [4])
    #expect(markup.all("path").filter { $0.classes.contains("sa") }.count == 2)
  }

  @Test func `values that aren't finite are no data`() {
    let hostile = chart(
      [.nan, .infinity, -.infinity, 0.5], ranges: [nil, nil, nil, 0.2...Double.infinity],
      pins: [Pin(position: .nan, number: 1), Pin(position: .infinity, number: 2)])
    #expect(hostile.html == chart([nil, nil, nil, 0.5]).html)
  }

  @Test func `shares beyond the whole are held inside it`() {
    #expect(chart([-3, 7]).html == chart([0, 1]).html)
  }

  @Test func `swapping the partners mirrors the geometry`() {
    let values: [Double?] = [0.1, 0.37, nil, 0.9, 1, 0.66]
    let ranges = values.map { $0.map { max($0 - 0.1, 0)...min($0 + 0.05, 1) } }
    let swapped = ranges.map { $0.map { (1 - $0.upperBound)...(1 - $0.lowerBound) } }
    let one = chart(values, ranges: ranges)
    let other = chart(values.map { $0.map { 1 - $0 } }, ranges: swapped)
    let middle =
      Markup(one.html.text).all("line")
      .first { $0.attributes["stroke-dasharray"] == "4 4" }?.number("y1") ?? 0
    func heights(_ chart: MonthlyLineChart) -> [Double] {
      let band = Markup(chart.html.text).all("polygon").filter { $0.classes.contains("fband") }
      return lines(chart).flatMap { $0.places.map(\.y) }
        + dots(chart).compactMap { $0.number("cy") }
        + band.flatMap { $0.places.map(\.y) }.sorted()
    }
    let mirrored = heights(other).map { 2 * middle - $0 }
    let count = lines(one).flatMap(\.places).count + dots(one).count
    for (left, right) in zip(heights(one).prefix(count), mirrored.prefix(count)) {
      #expect(abs(left - right) < 0.11)
    }
    let bands = (heights(one).dropFirst(count), mirrored.dropFirst(count).sorted())
    #expect(bands.0.count == 10 && zip(bands.0, bands.1).allSatisfy { abs($0 - $1) < 0.11 })
  }

  @Test func `pins move aside for each other and stay in order`() {
    for positions in [[0.0, 0, 0], [5, 5.1, 5.2, 11], [10.5, 11, 11.4], [2, 8]] {
      let pins = positions.enumerated().map { Pin(position: $1, number: $0 + 1) }
      let markup = Markup(chart(Array(repeating: 0.5, count: 12), pins: pins).html.text)
      let heads = markup.all("text").filter { $0.classes.contains("pin") }
      #expect(heads.map(\.text) == (1...positions.count).map(String.init))
      let places = heads.compactMap { $0.number("x") }
      for (left, right) in zip(places, places.dropFirst()) { #expect(right - left >= 17.8) }
    }
  }

  @Test func `no two pins cover each other however many there are`() {
    let pins = (1...60).map { Pin(position: Double($0 % 7), number: $0) }
    let heads = Markup(chart(Array(repeating: 0.5, count: 12), pins: pins).html.text)
      .all("circle").filter { $0.classes.contains("fs") }
    let places = heads.compactMap { tag in
      tag.number("cx").flatMap { x in tag.number("cy").map { (x, $0) } }
    }
    #expect(places.count == 60)
    for (index, one) in places.enumerated() {
      for other in places.dropFirst(index + 1) {
        #expect(max(abs(one.0 - other.0), abs(one.1 - other.1)) > 16)
      }
    }
  }

  @Test func `a pin away from the months isn't drawn`() {
    let pins = [-0.6, -0.5, 2.5, 2.6].enumerated().map { Pin(position: $1, number: $0 + 1) }
    let heads = Markup(chart([0.5, 0.5, 0.5], pins: pins).html.text).all("text")
      .filter { $0.classes.contains("pin") }
    #expect(heads.map(\.text) == ["2", "3"])
  }

  @Test(arguments: 1...36)
  func `month labels never touch and the last month has one`(count: Int) {
    for label in ["M", "Oct", "September 2026", String(repeating: "long ", count: 16)] {
      let markup = Markup(chart(Array(repeating: 0.5, count: count), label: label).html.text)
      let months = markup.all("text").filter { $0.attributes["text-anchor"] == "middle" }
      let places = months.compactMap { $0.number("x") }
      let width = 8.06 * Double(months.first?.text.count ?? 0)
      for (left, right) in zip(places, places.dropFirst()) { #expect(right - left > width) }
      #expect(
        places.last
          == dots(chart(Array(repeating: 0.5, count: count), label: label)).last?.number("cx"))
    }
  }

  @Test func `text stays inside the drawing and apart`() {
    let long = String(repeating: "\"long\" <b>name</b> ", count: 5)
    let names = [
      "Ana", long, String(repeating: "W", count: 80), "שרה־לאה בת יעקב", "山田太郎花子次郎三郎四郎五郎", "",
    ]
    for name in names {
      for share in stride(from: 0.0, through: 1, by: 0.1) {
        let drawing = chart(
          [0.5, share], pins: [Pin(position: 1.5, number: 1234)], label: name,
          end: "\(name) 58\u{A0}%", names: (name, name))
        let markup = Markup(drawing.html.text)
        let box =
          markup.all("svg").first?.attributes["viewBox"]?.split(separator: " ")
          .compactMap { Double($0) } ?? []
        for text in markup.all("text") {
          let width = estimatedWidth(text)
          let x = text.number("x") ?? -1
          let left =
            switch text.attributes["text-anchor"] {
            case "end": x - width
            case "middle": x - width / 2
            default: x
            }
          #expect(left >= 0 && left + width <= (box.dropFirst(2).first ?? 0), "\(text)")
          #expect((text.baseline ?? -1) > 9.7 && (text.baseline ?? 999) < (box.last ?? 0) - 2.5)
        }
        let right = markup.all("text").filter {
          $0.number("x") ?? 0 > 250 && $0.attributes["text-anchor"] == nil
        }
        let heights = right.compactMap(\.baseline).sorted()
        for (one, other) in zip(heights, heights.dropFirst()) { #expect(other - one > 14) }
      }
    }
  }

  /// As wide as a text is taken to be: 0.62 of its size a character, a whole size for East Asian ones.
  private func estimatedWidth(_ text: Markup.Tag) -> Double {
    unescaped(text.text).reduce(0) {
      $0 + ($1.unicodeScalars.contains { $0.value > 0x2E80 } ? 1 : 0.62) * text.size
    }
  }

  @Test func `the end label keeps its number when the name is long`() {
    let texts = Markup(chart([0.5, 0.6], end: "Anastasia-Maria 58\u{A0}%").html.text).all("text")
      .filter { $0.classes.contains("end") }.map(\.text)
    #expect(texts.last == "58\u{A0}%" && texts.count == 2)
  }

  @Test func `an id that an attribute can't hold stays unique`() {
    let ids = ["a b", "a_b", "a_20_b", "a\u{A0}b", "ab", "é", "\"><x>"].flatMap { id in
      Markup(chart([0.5], id: id).html.text).tags.compactMap { $0.attributes["id"] }
    }
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.allSatisfy {
        $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      })
  }

  @Test func `a chart without months is still a chart`() {
    let markup = Markup(chart([], pins: [Pin(position: 0, number: 1)], end: "").html.text)
    #expect(markup.faults == [] && markup.all("text").contains { $0.text == "–" })
  }
}
