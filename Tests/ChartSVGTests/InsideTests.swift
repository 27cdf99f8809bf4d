import ChartSVG
import MarkupText
import Testing

/// Nothing is drawn where nobody sees it.
struct InsideTests {
  @Test(
    arguments: [
      "line", "minimonth", "slope", "multiples", "twolines", "weekly", "trend",
    ], Sample.allCases)
  func `all of a drawing lies inside its box`(chart: String, sample: Sample) {
    var box: (width: Double, height: Double) = (0, 0)
    for tag in Markup(drawn(chart, sample).text).tags {
      if let size = tag.attributes["viewBox"]?.split(separator: " ").compactMap({ Double($0) }),
        size.count == 4
      {
        box = (size[2], size[3])
      }
      let (xs, ys) = extent(of: tag)
      #expect(xs.allSatisfy { (-0.1...box.width + 0.1).contains($0) }, "\(tag)")
      #expect(ys.allSatisfy { (-0.1...box.height + 0.1).contains($0) }, "\(tag)")
    }
  }

  private func extent(of tag: Markup.Tag) -> (xs: [Double], ys: [Double]) {
    func at(_ name: String) -> Double { tag.number(name) ?? 0 }
    switch tag.name {
    case "circle":
      return (
        [at("cx") - at("r"), at("cx") + at("r")], [at("cy") - at("r"), at("cy") + at("r")]
      )
    case "rect": return ([at("x"), at("x") + at("width")], [at("y"), at("y") + at("height")])
    case "line": return ([at("x1"), at("x2")], [at("y1"), at("y2")])
    case "polyline", "polygon": return (tag.places.map(\.x), tag.places.map(\.y))
    case "text":
      let width = unescaped(tag.text).reduce(0) { width, character in
        width + (character == "\u{2068}" || character == "\u{2069}" ? 0 : 0.62 * tag.size)
      }
      let left =
        switch tag.attributes["text-anchor"] {
        case "end": at("x") - width
        case "middle": at("x") - width / 2
        default: at("x")
        }
      let baseline = tag.baseline ?? 0
      return ([left, left + width], [baseline - 0.75 * tag.size, baseline + 0.2 * tag.size])
    default: return ([], [])
    }
  }
}
