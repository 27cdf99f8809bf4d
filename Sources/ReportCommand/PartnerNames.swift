internal import Foundation
internal import RecordParsing

/// The two names that `init` was given, with the ids that files will use for them.
struct PartnerNames: Sendable, Hashable {
  /// The names as they were given, in that order.
  let names: [String]
  /// Lower-case letters, digits and hyphens; two, and not the same.
  let ids: [String]

  /// What is wrong with a list of names, as a sentence for the two who typed it.
  struct Problem: Error, Sendable, Hashable {
    /// The sentence.
    let message: String
  }

  /// Two names that a comma separates, such as `Ana,Ben`.
  init(_ list: String) throws(Problem) {
    names = list.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    guard names.count == 2 else {
      throw Problem(
        message: "Two names are needed with a comma between, as in --partners Ana,Ben; "
          + "there \(names.count == 1 ? "is 1" : "are \(names.count)").")
    }
    guard !names.contains("") else {
      throw Problem(message: "One of the two names is empty; write both, as in --partners Ana,Ben.")
    }
    for name in names where name.count > 80 || name.unicodeScalars.contains(where: isUnwritable) {
      throw Problem(
        message: "A name is longer than 80 characters or has a character in it that "
          + "can't be seen; couple.yaml can hold a longer one later.")
    }
    var slugs: [String] = []
    for (index, name) in names.enumerated() {
      var slug = String(PartnerNames.slug(of: name).prefix(64))
      while slug.hasSuffix("-") { slug.removeLast() }
      // A name without Latin letters, or of a device, has an id by its place.
      slugs.append(slug.isEmpty || brokenIDRule(slug) != nil ? ["first", "second"][index] : slug)
    }
    guard slugs[0] != slugs[1] else {
      throw Problem(
        message: "'\(names[0])' and '\(names[1])' would both be '\(slugs[0])' in the "
          + "files; write one of them so that they differ, and change the name in couple.yaml later."
      )
    }
    for (name, slug) in zip(names, slugs) where PartnerNames.reserved.contains(slug) {
      throw Problem(
        message: "'\(name)' would be '\(slug)' in the files, and that word has a "
          + "meaning of its own there; write the name a little differently.")
    }
    ids = slugs
  }

  /// Words that stand for something else where a partner may stand.
  static let reserved: Set<String> = [
    "both", "rotating", "outside", "nobody", "together", "round", "couple", "facilitator",
    "initials", "private",
  ]

  /// A name in lower-case ASCII letters, digits and single hyphens; empty where nothing is left.
  static func slug(of name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "ß": slug += "ss"
      case "æ": slug += "ae"
      case "œ": slug += "oe"
      case "ø": slug += "o"
      case "đ", "ð": slug += "d"
      case "ł": slug += "l"
      case "ı": slug += "i"
      case "þ": slug += "th"
      case " ", "-", "_", ".", "/":
        if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      default: break
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}

private func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
  default: scalar.properties.isBidiControl
  }
}

/// A text as a YAML scalar that reads back as the same text, whatever is in it.
///
/// Words of small letters that mean nothing else in YAML stay as they are; the rest is quoted.
func yamlScalar(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  let others = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
  if isPlain, !text.isEmpty, !text.hasPrefix("-"), !others.contains(text) { return text }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
