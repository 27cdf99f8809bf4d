package import CivilCalendar

/// A row for the log, before it is written.
package struct LogRow: Sendable, Hashable {
  /// Its day.
  package var date: CalendarDate
  /// Whose act it was, by the word that names them.
  package var who: String
  /// What was done.
  package var verb: String
  /// What it was about; empty for nothing.
  package var subject = ""
  /// How long it took; nil where it isn't said.
  package var minutes: Int?
  /// `yes`, `no` or empty: whether the other had to ask.
  package var prompted = ""
  /// `listen`, `help` or empty.
  package var wanted = ""
  /// How one felt afterwards, −2 to 2; nil where it isn't said.
  package var energyAfter: Int?
  /// In their words; empty for none.
  package var note = ""
  /// `shared`, `private`, `facilitator` or empty for the default.
  package var visibility = ""
  /// What it is called where it was imported from, such as `donetick:4711`; empty for a row of theirs.
  package var importID = ""

  /// A row that says who did what, when.
  package init(date: CalendarDate, who: String, verb: String) {
    self.date = date
    self.who = who
    self.verb = verb
  }

  /// The columns of a new file of the log, in order; `who` first where a file is for both.
  package static func columns(namingWho: Bool) -> [String] {
    ["date"] + (namingWho ? ["who"] : [])
      + ["verb", "subject", "minutes", "prompted", "wanted", "energy_after", "note", "visibility"]
  }

  /// The columns of a new file of imported rows, in order.
  package static let importColumns = columns(namingWho: true) + ["import"]

  /// Its cells by the names of their columns; empty ones are left out.
  package var cells: [String: String] {
    let all = [
      "date": date.iso, "who": who, "verb": verb, "subject": subject,
      "minutes": minutes.map(String.init) ?? "", "prompted": prompted, "wanted": wanted,
      "energy_after": energyAfter.map(String.init) ?? "", "note": note, "visibility": visibility,
      "import": importID,
    ]
    return all.filter { !$0.value.isEmpty }
  }
}
