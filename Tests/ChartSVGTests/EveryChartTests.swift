import ChartSVG
import MarkupText
import Testing

/// What holds of every chart in every situation.
struct EveryChartTests {
  @Test(arguments: chartNames, Sample.allCases)
  func `markup is well formed`(chart: String, sample: Sample) {
    #expect(Markup(drawn(chart, sample).text).faults == [])
  }

  @Test(arguments: chartNames, Sample.allCases)
  func `only what every reader can draw is used`(chart: String, sample: Sample) {
    let markup = Markup(drawn(chart, sample).text)
    let known: Set = [
      "svg", "title", "desc", "rect", "circle", "path", "line", "polyline", "polygon", "text",
      "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "span", "bdi", "div", "a",
      "strong", "ol", "ul", "li", "p",
    ]
    #expect(Set(markup.tags.map(\.name)).subtracting(known) == [])
    #expect(markup.tags.allSatisfy { $0.attributes["style"] == nil })
  }

  @Test(arguments: chartNames, Sample.allCases)
  func `every shape has a colour without a stylesheet`(chart: String, sample: Sample) {
    let shapes: Set = ["rect", "circle", "path", "line", "polyline", "polygon", "text"]
    for tag in Markup(drawn(chart, sample).text).tags where shapes.contains(tag.name) {
      let colours = [tag.attributes["fill"], tag.attributes["stroke"]].compactMap { $0 }
      #expect(colours.contains { $0.hasPrefix("#") }, "\(tag)")
      #expect(!tag.classes.isEmpty, "\(tag)")
    }
  }

  @Test(arguments: chartNames, Sample.allCases)
  func `every number is finite and has at most one decimal`(chart: String, sample: Sample) {
    let numeric: Set = [
      "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "rx", "font-size",
      "stroke-width",
    ]
    for tag in Markup(drawn(chart, sample).text).tags {
      for (name, value) in tag.attributes where numeric.contains(name) {
        let digits = value.hasSuffix("%") ? String(value.dropLast()) : value
        #expect(Double(digits).map(\.isFinite) == true, "\(name)=\(value)")
        let decimals = digits.split(separator: ".").dropFirst().first ?? ""
        #expect(decimals.count <= 1 && !digits.contains("e"), "\(name)=\(value)")
      }
    }
    for list in ["points", "d", "viewBox"] {
      for tag in Markup(drawn(chart, sample).text).tags {
        #expect(tag.attributes[list]?.contains(/nan|inf|e/.ignoresCase()) != true)
      }
    }
  }

  @Test(arguments: chartNames, Sample.allCases)
  func `drawings beside text are hidden from screen readers and others are named`(
    chart: String, sample: Sample
  ) {
    let markup = Markup(drawn(chart, sample).text)
    let ids = markup.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for drawing in markup.all("svg") {
      guard drawing.attributes["role"] == "img" else {
        #expect(drawing.attributes["aria-hidden"] == "true")
        continue
      }
      let names = drawing.attributes["aria-labelledby"]?.split(separator: " ").map(String.init)
      #expect(names.map { Set($0).count == 2 && Set($0).isSubset(of: ids) } == true)
    }
  }

  @Test(arguments: HoldingMark.allCases)
  func `a glyph is well formed and unlike the others`(mark: HoldingMark) {
    let glyph = holdingGlyph(mark).text
    #expect(Markup(glyph).faults == [])
    #expect(HoldingMark.allCases.filter { holdingGlyph($0).text == glyph } == [mark])
    #expect(Markup(glyph).all("svg").first?.attributes["aria-hidden"] == "true")
  }

  @Test func `a glyph is told by its outline and not by colour alone`() {
    let outlines = HoldingMark.allCases.map { mark in
      Markup(holdingGlyph(mark).text).tags.dropFirst()
        .map { tag in
          let form = tag.attributes.filter { !["fill", "stroke", "class"].contains($0.key) }
          return "\(tag.name) \(form.sorted { $0.key < $1.key })"
        }.joined()
    }
    #expect(Set(outlines).count == HoldingMark.allCases.count)
  }

  @Test func `text and attributes are escaped once`() {
    let element = SVGElement("text", ["x": .text("\"><script>")], text: "<b> & 'c'")
    #expect(
      element.html.text == "<text x=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;c&#39;</text>"
    )
  }
}
