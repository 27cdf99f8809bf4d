package import MarkupText

/// A page ready for its template: display text, flags and lists, nothing left to compute.
package struct PageView: Sendable, Hashable {
  /// Where the page lies.
  package let route: Route
  /// The template in `pages/`, without its ending; it also names the kind of page.
  package let template: String
  /// What the page is called, in its window's title too.
  package let title: String
  /// Which entry of the navigation it belongs to; nil for the pages of the footer.
  package let section: Section?
  /// What the template may name.
  package var fields: Fields
  /// The pictures it shows, by their paths inside the site, sorted.
  package var images: [String] = []

  /// A page of this template.
  package init(
    route: Route, template: String, title: String, section: Section?, fields: Fields
  ) {
    self.route = route
    self.template = template
    self.title = title
    self.section = section
    self.fields = fields
  }

  /// The entries of the navigation.
  package enum Section: String, Sendable, Hashable, CaseIterable {
    case overview, months, holding, connection, rhythms, milestones, roughPatch, pages, own
  }
}

/// The names that a template may use, with what they stand for.
///
/// Markup is only ever reached by names that end in `HTML`; everything else is escaped.
package struct Fields: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// A name with its value.
  package struct Field: Sendable, Hashable {
    /// The name.
    package let name: String
    /// The value.
    package fileprivate(set) var value: FieldValue
  }

  /// All of them, each name once.
  ///
  /// A list: a site has tens of thousands of these, most with few names, and a dictionary takes longer
  /// to make than to be looked at.
  package private(set) var all: [Field]

  /// Fields by name; a name given twice keeps its last value.
  package init(dictionaryLiteral elements: (String, FieldValue)...) {
    all = []
    all.reserveCapacity(elements.count)
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a name; nil for a name that is not there.
  package subscript(name: String) -> FieldValue? {
    get { all.first { $0.name == name }?.value }
    set {
      let place = all.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): all[place].value = value
      case (nil, let value?): all.append(Field(name: name, value: value))
      case (let place?, nil): all.remove(at: place)
      case (nil, nil): break
      }
    }
  }
}

/// What a name in a template can stand for.
package enum FieldValue: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// Text; the template escapes it.
  case text(String)
  /// Markup; its name ends in `HTML`.
  case html(HTML)
  /// Whether a part of the template is shown.
  case flag(Bool)
  /// A part of the template, once for each.
  case list([Fields])

  /// Text written in the source.
  package init(stringLiteral value: String) { self = .text(value) }
}
