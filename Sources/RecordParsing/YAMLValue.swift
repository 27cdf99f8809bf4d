internal import SourceText

/// A value of a YAML text: words as written, lists and keys in their order, each with its place.
enum YAMLValue {
  case scalar(Field)
  case list([YAMLValue], SourceRange)
  case mapping(YAMLMapping)

  /// Where it stands.
  var range: SourceRange {
    switch self {
    case .scalar(let field): field.range
    case .list(_, let range): range
    case .mapping(let mapping): mapping.range
    }
  }
}

/// Keys with their values in the order written; no key is there twice.
struct YAMLMapping {
  var entries: [Entry]
  let range: SourceRange

  /// A key with its value.
  struct Entry {
    let key: Field
    let value: YAMLValue
  }

  /// The value of a key; nil where the key is missing.
  subscript(key: String) -> YAMLValue? { entries.first { $0.key.text == key }?.value }
}
