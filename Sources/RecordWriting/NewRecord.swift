package import CivilCalendar

/// A file that a record of its own is started with: where it lies, and what stands in it.
package struct NewRecord: Sendable, Hashable {
  /// The path inside the folder of the files, such as `milestones/first-walk.md`.
  package let path: String
  /// The keys that are known, the others named and empty, and the headings to write under.
  package let text: String

  /// One's own side of a check-in: the questions about the other's part come first.
  package static func checkIn(on date: CalendarDate, by partner: String) -> NewRecord {
    let keys = [
      "partner_carried", "i_carried", "energy", "capacity", "fairness", "closeness", "wellbeing",
      "sleep",
    ]
    let headings = ["Heavy", "Working", "Shift", "Unseen", "Needs", "Appreciations"]
    return NewRecord(
      path: "check-ins/\(date.iso)/\(partner).md",
      text: frontMatter(keys.map { ($0, "") }) + headings.map { "\n## \($0)\n\n" }.joined())
  }

  /// What the two agree on at a check-in: a line of a task list each, below the keys.
  package static func together(on date: CalendarDate) -> NewRecord {
    NewRecord(
      path: "check-ins/\(date.iso)/together.md",
      text: frontMatter([("title", ""), ("initiated_by", ""), ("paraphrased", "")]) + "\n")
  }

  /// One's own list of an inventory round, which is named after its month.
  package static func inventory(on date: CalendarDate, by partner: String) -> NewRecord {
    NewRecord(
      path: "inventory/\(date.iso.prefix(7))/\(partner).csv",
      text: "task,title,verb,category,day,note\n")
  }

  /// A term of the glossary.
  package static func milestone(_ term: String, reached: CalendarDate?) -> NewRecord {
    NewRecord(
      path: "milestones/\(slug(of: term)).md",
      text: frontMatter([
        ("term", quoted(term)), (reached == nil ? "target" : "reached", reached?.iso ?? ""),
        ("theme", ""),
      ]))
  }

  /// A moment, told by one.
  package static func moment(_ what: String, on date: CalendarDate, by author: String) -> NewRecord
  {
    NewRecord(
      path: "moments/\(date.iso)-\(slug(of: what)).md",
      text: frontMatter([
        ("date", date.iso), ("author", author), ("what", quoted(what)), ("impact", ""),
        ("intent", ""), ("received", ""), ("validated", ""), ("visibility", "private"),
      ]))
  }

  /// A row and its mending.
  package static func repair(on date: CalendarDate, by starter: String?) -> NewRecord {
    NewRecord(
      path: "repairs/\(date.iso).md",
      text: frontMatter([
        ("date", date.iso), ("initiated_by", starter ?? ""), ("talked", ""), ("pause", ""),
        ("impact", ""), ("remedy", ""), ("test", ""), ("by", ""), ("result", ""),
      ]))
  }

  /// Stepping back from something; for both of them once both have agreed.
  package static func stepBack(
    _ purpose: String, from date: CalendarDate, by author: String
  ) -> NewRecord {
    NewRecord(
      path: "step-backs/\(date.iso)-\(slug(of: purpose)).md",
      text: frontMatter([
        ("author", author), ("purpose", quoted(purpose)), ("scope", ""), ("agreed_by", ""),
        ("from", date.iso), ("to", ""), ("allowed", ""),
      ]))
  }

  /// A task with room for notes.
  package static func task(_ title: String, category: String, owner: String?) -> NewRecord {
    NewRecord(
      path: "tasks/\(slug(of: title)).md",
      text: frontMatter([
        ("title", quoted(title)), ("category", category), ("owner", owner ?? ""), ("cadence", ""),
        ("minutes", ""), ("outcome", ""), ("chosen", ""),
      ]))
  }

  /// A page of one's own words.
  package static func page(_ title: String) -> NewRecord {
    NewRecord(
      path: "pages/\(slug(of: title)).md", text: frontMatter([("title", quoted(title))]) + "\n")
  }

  /// The same record under a name that is not taken: `name-2`, `name-3` and so on.
  package func avoiding(_ taken: Set<String>) -> NewRecord {
    guard taken.contains(path) else { return self }
    let stem = path.dropLast(3)
    let free = (2...).lazy.map { "\(stem)-\($0).md" }.first { !taken.contains($0) }
    return NewRecord(path: free ?? path, text: text)
  }

  private static func frontMatter(_ keys: [(String, String)]) -> String {
    "---\n" + keys.map { $0.1.isEmpty ? "\($0.0):\n" : "\($0.0): \($0.1)\n" }.joined() + "---\n"
  }

  /// A text as YAML in double quotes, whatever signs it has.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A text as the name of a file: letters `a` to `z` and digits, 60 at most; `note` for none.
  private static func slug(of text: String) -> String {
    var words: [String] = [""]
    for scalar in text.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if let plain = Self.plain[scalar] {
        words[words.count - 1] += plain
      } else if words.last != "", scalar != "'", scalar != "’" {
        words.append("")
      }
    }
    var name = ""
    for word in words where !word.isEmpty {
      guard name.utf8.count + word.utf8.count < 60 else { break }
      name += (name.isEmpty ? "" : "-") + word
    }
    return name.isEmpty ? "note" : name
  }

  /// Letters of our languages beyond `a` to `z`, as names of files have them.
  private static let plain: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "à": "a", "á": "a", "â": "a", "ç": "c", "è": "e",
    "é": "e", "ê": "e", "ë": "e", "î": "i", "í": "i", "ï": "i", "ñ": "n", "ó": "o", "ô": "o",
    "ù": "u", "ú": "u", "û": "u", "œ": "oe",
  ]
}
