import Messages

/// The way to the page before and after, for a template.
///
/// - Parameters:
///   - earlier: what comes before, nil for the first of all.
///   - later: what comes after, nil for the last.
///   - words: the words of the page's language.
///   - isDated: whether they are sorted by their days, so that one is earlier.
///   - link: what a page is called, and where it lies.
/// - Returns: the fields `hasAround` and `around`.
func around<Item>(
  _ earlier: Item?, _ later: Item?, _ words: Words, isDated: Bool = true,
  _ link: (Item) -> (String, String)
) -> Fields {
  let ways = [
    (words(isDated ? "around-earlier" : "around-previous"), "prev", earlier),
    (words(isDated ? "around-later" : "around-next"), "next", later),
  ]
  let links = ways.compactMap { word, relation, item in
    item.map(link).map { label, href -> Fields in
      [
        "word": .text(word), "rel": .text(relation), "label": .text(label), "href": .text(href),
      ]
    }
  }
  return ["hasAround": .flag(!links.isEmpty), "around": .list(links)]
}

/// The way to the neighbours of a place in a list that is sorted, the earliest first.
func around<Item>(
  _ place: Int, in items: [Item], _ words: Words, isDated: Bool = true,
  _ link: (Item) -> (String, String)
) -> Fields {
  around(
    items.indices.contains(place - 1) ? items[place - 1] : nil,
    items.indices.contains(place + 1) ? items[place + 1] : nil, words, isDated: isDated, link)
}

extension Fields {
  /// The same with other fields added.
  func with(_ others: Fields) -> Fields {
    var all = self
    for field in others.all { all[field.name] = field.value }
    return all
  }
}

extension PageView {
  /// The same page with more for its template to name.
  func with(_ others: Fields) -> PageView {
    var page = self
    page.fields = fields.with(others)
    return page
  }
}
