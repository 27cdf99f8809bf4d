package import MarkupText

/// The value of an attribute: a number in user units, a percentage of the drawing, or text.
package enum SVGValue: Sendable, Hashable {
  /// A coordinate or length, written with one decimal.
  case number(Double)
  /// A part of the drawing's width or height, 0…100, written with one decimal and `%`.
  case percent(Double)
  /// Text, escaped when it is written.
  case text(String)

  /// As it stands in the attribute, not yet escaped.
  var written: String {
    switch self {
    case .number(let number): fixedDecimal(number)
    case .percent(let number): fixedDecimal(number) + "%"
    case .text(let text): text
    }
  }
}

extension SVGValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// Text as it is written in the source.
  package init(stringLiteral value: String) { self = .text(value) }
  /// A number as it is written in the source.
  package init(floatLiteral value: Double) { self = .number(value) }
  /// A whole number as it is written in the source.
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
}

/// One element of a drawing with its attributes in the order given; the only writer of SVG text.
///
/// Names of elements and attributes come from the source; every value and every text is escaped
/// here and nowhere else.
package struct SVGElement: Sendable, Hashable {
  struct Attribute: Sendable, Hashable {
    let name: String
    let value: SVGValue
  }

  let name: String
  private(set) var classes: [String] = []
  private(set) var attributes: [Attribute]
  private(set) var children: [SVGElement] = []
  private(set) var text: String?

  /// An element that holds other elements, or none.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, SVGValue> = [:],
    children: [SVGElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
    self.children = children
  }

  /// An element that holds text.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, SVGValue> = [:], text: String
  ) {
    self.init(name, attributes)
    self.text = text
  }

  /// The same with a class that the stylesheet knows.
  package func classed(_ name: String) -> SVGElement {
    var copy = self
    copy.classes.append(name)
    return copy
  }

  /// The same with one more attribute.
  func with(_ name: String, _ value: SVGValue) -> SVGElement {
    var copy = self
    copy.attributes.append(Attribute(name: name, value: value))
    return copy
  }

  /// The same filled with a colour of the palette: its class, and an attribute as fallback.
  package func filled(_ paint: Paint) -> SVGElement {
    painted(paint.fillClass, attribute: "fill", paint)
  }

  /// The same outlined in a colour of the palette, `width` in user units.
  package func stroked(_ paint: Paint, width: Double = 1, dashes: String? = nil) -> SVGElement {
    var copy = painted(paint.strokeClass, attribute: "stroke", paint)
    if width != 1 { copy = copy.with("stroke-width", .number(width)) }
    if let dashes { copy = copy.with("stroke-dasharray", .text(dashes)) }
    return copy
  }

  private func painted(_ name: String?, attribute: String, _ paint: Paint) -> SVGElement {
    let copy = with(attribute, .text(paint.lightColour))
    return name.map(copy.classed) ?? copy
  }

  /// The element as markup; children stand on lines of their own.
  package var html: HTML {
    var markup = ""
    write(to: &markup)
    return HTML(trusted: markup)
  }

  private func write(to markup: inout String) {
    markup += "<"
    markup += name
    if !classes.isEmpty {
      markup += " class=\""
      markup += escaped(classes.joined(separator: " "))
      markup += "\""
    }
    for attribute in attributes {
      markup += " "
      markup += attribute.name
      markup += "=\""
      markup += escaped(attribute.value.written)
      markup += "\""
    }
    if let text {
      markup += ">"
      markup += escaped(text)
    } else if children.isEmpty {
      markup += "/>"
      return
    } else {
      markup += ">\n"
      for child in children {
        child.write(to: &markup)
        markup += "\n"
      }
    }
    markup += "</"
    markup += name
    markup += ">"
  }
}
