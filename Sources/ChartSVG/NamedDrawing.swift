/// A drawing that stands for itself: a name and a description, then its parts.
///
/// The ids begin with `id`; `width` and `height` are user units and the drawing keeps their ratio.
func namedDrawing(
  id: String, title: String, summary: String, width: Double, height: Double,
  children: [SVGElement]
) -> SVGElement {
  let name = "\(safeID(id))-t"
  let description = "\(safeID(id))-d"
  return SVGElement(
    "svg",
    [
      "viewBox": .text("0 0 \(fixedDecimal(width)) \(fixedDecimal(height))"), "role": "img",
      "font-family": "sans-serif", "font-size": .number(TextMark.size),
      "aria-labelledby": .text("\(name) \(description)"),
    ],
    children: [
      SVGElement("title", ["id": .text(name)], text: title),
      SVGElement("desc", ["id": .text(description)], text: summary),
    ] + children)
}

/// An id with what an id may not hold written as `_hex_`, so that two ids never become one.
func safeID(_ id: String) -> String {
  id.unicodeScalars.reduce(into: "") { safe, scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": safe.unicodeScalars.append(scalar)
    default: safe += "_\(String(scalar.value, radix: 16))_"
    }
  }
}
