internal import CivilCalendar
package import SourceText

/// A household made up as its files, in parts that laws can take apart.
package struct MadeUpHousehold: Sendable, Hashable {
  /// The seed that it was made of.
  package let seed: Int
  /// `couple.yaml`.
  package var couple: Couple
  /// Rows of all CSV files, each with the file it stands in, in their order.
  package var rows: [Row] = []
  /// Markdown and YAML files.
  package var documents: [Document] = []
  /// The last day that counts; nil for the newest of the files.
  package var asOf: String?

  /// A row of a CSV file.
  package struct Row: Sendable, Hashable {
    /// The file, such as `log/a.csv`.
    package var path: String
    /// What stands in its columns, by their names.
    package var cells: [String: String]
    /// The id of the one whom it is private to; nil where both may see it.
    package var owner: String?

    /// The folder that its file lies in.
    package var folder: Substring { path.prefix { $0 != "/" } }
  }

  /// A file of keys with a text below.
  package struct Document: Sendable, Hashable {
    /// The file, such as `repairs/a.md`.
    package var path: String
    /// Its keys as lines of YAML, each with the id of the one whom it is private to.
    package var keys: [Key]
    /// The metric and range that its `when` waits for, and the weeks.
    package var when: Aim?
    /// The text below the keys; nil for a file of YAML alone.
    package var body: String?
    /// The id of the one whom it is private to, `nobody` where it is nowhere; nil for both.
    package var owner: String?

    /// A line of YAML.
    package struct Key: Sendable, Hashable {
      /// The line.
      package var text: String
      /// The id of the one whom it is private to; nil for both.
      package var owner: String?
    }
  }

  /// A range that a metric is to lie in, as the partner sees it who stands first at the outset.
  package struct Aim: Sendable, Hashable {
    /// The id of a goal; empty for a milestone's `when`.
    package var id = ""
    /// The metric.
    package var metric: String
    /// The id of the one whom a goal is about; nil for both.
    package var partner: String?
    /// The lower end, in the metric's unit.
    package var lower: Double
    /// The upper end.
    package var upper: Double
    /// The weeks that a milestone waits for.
    package var weeks = 0
  }

  /// `couple.yaml` in parts.
  package struct Couple: Sendable, Hashable {
    /// The ids of the two in the order in which they are declared.
    package var partners = ["ana", "ben"]
    /// The first day that counts.
    package var started: String
    /// The language of the pages, as a tag.
    package var language = "en"
    /// The day on which weeks start.
    package var weekStarts: String
    /// What each said to comparing, by id; nil where nothing is said at all.
    package var compare: [String: String]?
    /// Attention by cadence.
    package var attention: [String: Double] = [:]
    /// Categories as members of YAML, as are the lists below.
    package var categories: [String] = []
    /// Rituals.
    package var rituals: [String] = []
    /// Holidays from logging.
    package var pauses: [String] = []
    /// What comes from outside.
    package var lifeEvents: [String] = []
    /// Boundaries of each.
    package var boundaries: [String] = []
    /// Goals.
    package var goals: [Aim] = []
    /// Where next moves aim.
    package var target: String
    /// How often they sit down together.
    package var checkIn: String
  }

  /// The files, without what is private to some.
  ///
  /// - Parameter hidden: ids of those whose private files, rows and keys are left out.
  /// - Returns: the files in no order.
  package func files(without hidden: Set<String> = []) -> [SourceFile] {
    func isShown(_ owner: String?) -> Bool { owner.map { !hidden.contains($0) } ?? true }
    var files = [SourceFile(path: "couple.yaml", text: couple.text)]
    var tables: [String: [Row]] = [:]
    for row in rows where isShown(row.owner) { tables[row.path, default: []].append(row) }
    for (path, rows) in tables { files.append(SourceFile(path: path, text: table(rows))) }
    for document in documents where isShown(document.owner) {
      var lines = document.keys.filter { isShown($0.owner) }.map(\.text)
      if let when = document.when.map(couple.seen) {
        lines.append(
          "when: {metric: \(when.metric), range: [\(decimal(when.lower)), \(decimal(when.upper))], for: \(when.weeks)}"
        )
      }
      if let body = document.body { lines = ["---"] + lines + ["---", body] }
      files.append(
        SourceFile(path: document.path, text: lines.map { $0 + "\n" }.joined()))
    }
    return files
  }

  private func table(_ rows: [Row]) -> String {
    // Each file has its columns in an order of its own.
    var columns = Set(rows.flatMap(\.cells.keys)).sorted()
    columns.rotate(by: seed)
    let lines = rows.map { row in columns.map { row.cells[$0] ?? "" } }
    return ([columns] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
  }
}

extension MadeUpHousehold.Couple {
  /// The file.
  var text: String {
    func list(_ key: String, _ lines: [String]) -> String {
      lines.isEmpty ? "" : "\(key):\n" + lines.map { "  - {\($0)}\n" }.joined()
    }
    func map(_ key: String, _ values: [String: String]) -> String {
      let members = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      return members.isEmpty ? "" : "\(key): {\(members.joined(separator: ", "))}\n"
    }
    let people = partners.map { "{id: \($0), name: \(Self.name(of: $0))}" }
    return """
      format: 1
      partners: [\(people.joined(separator: ", "))]
      started: \(started)
      language: \(language)
      week_starts: \(weekStarts)
      target: \(target)
      cadence: {check_in: \(checkIn)}
      facilitator: {ana: yes, ben: yes}

      """ + map("compare", compare ?? [:])
        + map("attention", attention.mapValues { String($0) })
        + list("categories", categories) + list("rituals", rituals) + list("pauses", pauses)
        + list("life_events", lifeEvents) + list("boundaries", boundaries)
        + list("goals", goals.map(goalText))
  }

  /// What a partner is called.
  package static func name(of id: String) -> String {
    id.prefix(1).uppercased() + id.dropFirst()
  }

  private func goalText(_ goal: MadeUpHousehold.Aim) -> String {
    let aim = goal.partner == nil ? seen(goal) : goal
    let partner = aim.partner.map { ", partner: \($0)" } ?? ""
    return "id: \(aim.id), title: Aim \(aim.id), metric: \(aim.metric)\(partner), "
      + "range: [\(decimal(aim.lower)), \(decimal(aim.upper))]"
  }

  /// A range as the one who stands first reads it: a share is that one's part.
  func seen(_ aim: MadeUpHousehold.Aim) -> MadeUpHousehold.Aim {
    guard partners.first != "ana" else { return aim }
    var seen = aim
    switch mirroring(of: aim.metric) {
    case .rest: (seen.lower, seen.upper) = (1 - aim.upper, 1 - aim.lower)
    case .negative: (seen.lower, seen.upper) = (-aim.upper, -aim.lower)
    case .same: break
    }
    return seen
  }
}

/// A number with three decimals at most.
private func decimal(_ number: Double) -> String { "\((number * 1000).rounded() / 1000)" }

extension Array {
  /// Moves some elements from the front to the end.
  fileprivate mutating func rotate(by count: Int) {
    guard !isEmpty else { return }
    let places = count % self.count
    self = Array(self[places...] + self[..<places])
  }
}
