import MarkupText
import SiteViews

/// The template of a page, with all that it takes from others in it, ready to be filled many times.
struct Shell: Sendable {
  let parts: [Part]

  /// A piece of a shell.
  enum Part: Sendable, Hashable {
    /// Text as it stands in the template.
    case text(String)
    /// A place for a value; as markup it is not escaped.
    case value(String, isMarkup: Bool)
    /// Parts that are there once for each of a list, or where a flag is set; inverted, where there is
    /// nothing.
    case section(String, isInverted: Bool, [Part])
  }

  /// The text with these values, and the names that it has a place for and no value.
  func filled(with fields: Fields) -> (text: String, missing: Set<String>) {
    var filling = Filling(fields)
    filling.add(parts)
    // A copy takes only as much room as it needs; this one has some to grow.
    return (String(decoding: filling.text.utf8, as: UTF8.self), filling.missing)
  }
}

/// A page on the way: what there is of it, and what a name means at this place.
private struct Filling {
  var text = ""
  var missing: Set<String> = []
  /// The values of the page, and of each list around this place; the innermost last.
  private var scopes: [Fields]

  init(_ fields: Fields) {
    scopes = [fields]
    text.reserveCapacity(32 << 10)
  }

  mutating func add(_ parts: [Shell.Part]) {
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .value(let name, let isMarkup): add(value(name), isMarkup: isMarkup)
      case .section(let name, let isInverted, let parts):
        add(parts, of: value(name), isInverted: isInverted)
      }
    }
  }

  private mutating func add(_ value: FieldValue?, isMarkup: Bool) {
    switch value {
    case .text(let words): text += isMarkup ? words : escaped(words)
    case .html(let markup): text += isMarkup ? markup.text : escaped(markup.text)
    case .flag(let flag): text += flag ? "true" : "false"
    case .list, nil: break
    }
  }

  private mutating func add(_ parts: [Shell.Part], of value: FieldValue?, isInverted: Bool) {
    switch value {
    case .flag(let flag): if flag != isInverted { add(parts) }
    case .list(let items) where !isInverted:
      for item in items {
        scopes.append(item)
        add(parts)
        scopes.removeLast()
      }
    case .list(let items): if items.isEmpty { add(parts) }
    case .text, .html: if !isInverted { add(parts) }
    case nil: if isInverted { add(parts) }
    }
  }

  /// What a name stands for here; one that the innermost list does not have is looked up further out.
  private mutating func value(_ name: String) -> FieldValue? {
    for scope in scopes.reversed() {
      if let value = scope[name] { return value }
    }
    missing.insert(name)
    return nil
  }
}
