import SourceText

/// What a name in the content folder says about the file.
enum FileNameKind: Hashable {
  /// A file that editors and systems leave behind.
  case ignored
  /// A copy that a sync service made because two people had changed the file.
  case conflictCopy
  /// A file of a spreadsheet program.
  case spreadsheet
  /// CSV, Markdown or YAML.
  case text
  /// Anything else.
  case other

  /// The kind of a name without its folder.
  init(_ name: String) {
    let lower = name.lowercased()
    let point = lower.utf8.lastIndex(of: UInt8(ascii: "."))
    let ending = point.map { String(lower[lower.utf8.index(after: $0)...]) } ?? ""
    if isLeftBehind(lower, ending: ending) {
      self = .ignored
    } else if isConflictCopy(name) {
      self = .conflictCopy
    } else if ["xlsx", "xlsm", "xls", "ods", "fods", "numbers", "gsheet"].contains(ending) {
      self = .spreadsheet
    } else if ["csv", "md", "markdown", "yaml", "yml"].contains(ending) {
      self = .text
    } else {
      self = .other
    }
  }
}

private func isLeftBehind(_ name: String, ending: String) -> Bool {
  name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
    || (name.hasPrefix("#") && name.hasSuffix("#"))
    || ["4913", "thumbs.db", "desktop.ini"].contains(name)
    || ["swp", "swo", "swx", "tmp", "part"].contains(ending)
}

/// Whether a name is one that Dropbox, Nextcloud, Syncthing, Synology or Resilio gives to the copy
/// that lost.
private func isConflictCopy(_ name: String) -> Bool {
  // What all of them have in common, and hardly any other name.
  guard name.holds("onflict") else { return false }
  if name.contains("conflicted copy") || name.contains("(Case Conflict") { return true }
  if let found = name.firstRange(of: ".sync-conflict-"),
    name[found.upperBound...].first?.isNumber == true
  {
    return true
  }
  let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
  // A number in brackets tells several copies apart.
  let plain = stem.hasSuffix(")") ? stem.prefix { $0 != "(" } : stem
  return plain.hasSuffix("_Conflict") || plain.hasSuffix(".Conflict")
    || name.contains(".Conflict.")
}

/// A name as messages print it: characters that can't be seen are named.
func printable(_ name: String) -> String {
  var result = ""
  for scalar in name.unicodeScalars {
    if isUnprintable(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Whether a character can't be seen, or turns the direction of what follows.
func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F,
    0xFEFF, 0xFFF9...0xFFFB:
    true
  default: false
  }
}
