import CivilCalendar
import SourceText
import TestSupport

/// The files of a household at random, with what is private in them and without.
struct RandomFiles {
  /// The files with all that is private.
  private(set) var whole: [SourceFile] = []
  /// The same without private files, rows and keys.
  private(set) var bare: [SourceFile] = []
  private var random: SplitMix64
  private let start: CalendarDate

  /// The files of a seed; the same seed gives the same files.
  init(seed: Int, start: CalendarDate) {
    random = SplitMix64(seed: seed)
    self.start = start
    addCouple()
    addTasks()
    for month in 0..<(1 + below(3)) { addLog(month) }
    for number in 0..<below(4) { addMilestone(number) }
    for number in 0..<below(4) { addMoment(number) }
    for number in 0..<below(3) { addRepair(number) }
    for number in 0..<below(3) { addStepBack(number) }
    for number in 0..<below(4) { addCheckIn(number) }
    for number in 0..<below(2) { addInventory(number) }
    for number in 0..<below(3) { addPage(number) }
    addOwnFolder()
  }

  // MARK: Chance

  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func day(within days: Int = 90) -> String {
    start.advanced(by: below(days)).iso
  }

  private mutating func isPrivate() -> Bool { below(3) == 0 }

  private mutating func partner() -> String { one(of: ["ana", "ben"]) }

  // MARK: Files

  private mutating func add(_ path: String, _ text: String, isPrivate: Bool = false) {
    whole.append(SourceFile(path: path, text: text))
    if !isPrivate { bare.append(SourceFile(path: path, text: text)) }
  }

  /// A table of rows, some of them private; the file is private where all its rows are.
  private mutating func add(_ path: String, _ header: String, _ rows: [(String, Bool)]) {
    let shown = rows.filter { !$0.1 }
    whole.append(SourceFile(path: path, text: ([header] + rows.map(\.0)).joined(separator: "\n")))
    guard !shown.isEmpty else { return }
    bare.append(SourceFile(path: path, text: ([header] + shown.map(\.0)).joined(separator: "\n")))
  }

  /// A Markdown file of keys, some of them private.
  private mutating func add(
    _ path: String, keys: [String], own: [String] = [], body: String, isPrivate: Bool
  ) {
    func text(_ keys: [String]) -> String {
      (["---"] + keys + ["---", body]).joined(separator: "\n")
    }
    whole.append(SourceFile(path: path, text: text(keys + own)))
    if !isPrivate { bare.append(SourceFile(path: path, text: text(keys))) }
  }

  private mutating func addCouple() {
    let agreed = one(of: ["yes", "no"])
    add(
      "couple.yaml",
      """
      format: 1
      partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
      started: \(start.iso)
      compare: {ana: yes, ben: \(agreed)}
      rituals: [{id: tea, title: Tea, every: weekly}]
      """)
  }

  private mutating func addTasks() {
    var rows: [(String, Bool)] = []
    for number in 0..<3 {
      rows.append(("shared-\(number),Shared \(number),\(category()),\(partner()),3,", false))
    }
    for number in 0..<below(3) {
      rows.insert(
        ("secret-\(number),Secret \(number),\(category()),\(partner()),5,private", true),
        at: below(rows.count))
    }
    add("tasks/all.csv", "task,title,category,owner,load,visibility", rows)
  }

  private mutating func category() -> String { one(of: ["household", "social", "emotional"]) }

  private mutating func addLog(_ month: Int) {
    var rows: [(String, Bool)] = []
    for number in 0..<(10 + below(20)) {
      let task = "shared-\(below(3))"
      switch below(6) {
      case 0...2:
        let isHidden = isPrivate()
        rows.append(
          (
            "\(day()),\(partner()),\(one(of: ["did", "planned", "noticed"])),\(task),\(below(60)),"
              + "n\(number),\(isHidden ? "private" : "")", isHidden
          ))
      case 3:
        let verb = one(of: ["reminded", "held-back", "voiced", "rescued"])
        rows.append(("\(day(within: 200)),\(partner()),\(verb),,,n\(number),", true))
      case 4:
        let verb = one(of: ["kept", "skipped"])
        let isHidden = isPrivate()
        rows.append(
          ("\(day()),\(partner()),\(verb),tea,,,\(isHidden ? "private" : "")", isHidden))
      default:
        let isHidden = isPrivate()
        let verb = one(of: ["appreciated", "initiated", "celebrated"])
        rows.append(
          (
            "\(day(within: isHidden ? 300 : 90)),\(partner()),\(verb),,,Shared 1 n\(number),"
              + (isHidden ? "private" : ""), isHidden
          ))
      }
    }
    rows.append(("\(day()),ana,took,shared-0,,,", false))
    add("log/\(month).csv", "date,who,verb,subject,minutes,note,visibility", rows)
  }

  private mutating func addMilestone(_ number: Int) {
    let isHidden = isPrivate()
    add(
      "milestones/\(isHidden ? "a" : "m")\(number).md",
      keys: [
        "term: Shared \(number)", "reached: \(day(within: isHidden ? 300 : 90))",
        "tasks: [shared-\(below(3))]", "visibility: \(isHidden ? "private" : "shared")",
      ], body: "About Shared 1.", isPrivate: isHidden)
  }

  private mutating func addMoment(_ number: Int) {
    let isHidden = below(2) == 0
    add(
      "moments/m\(number).md",
      keys: [
        "date: \(day(within: isHidden ? 300 : 90))", "author: \(partner())",
        "what: Something \(number).",
      ] + (isHidden ? [] : ["visibility: shared"]), body: "", isPrivate: isHidden)
  }

  private mutating func addRepair(_ number: Int) {
    let isHidden = isPrivate()
    add(
      "repairs/r\(number).md",
      keys: [
        "date: \(day(within: isHidden ? 300 : 90))", "remedy: Something \(number).",
        "visibility: \(isHidden ? "private" : "shared")",
      ], body: "", isPrivate: isHidden)
  }

  private mutating func addStepBack(_ number: Int) {
    let isHidden = isPrivate()
    let own = below(2) == 0 ? ["worry.ana: Much \(number).", "reflection.ben: Little."] : []
    add(
      "step-backs/s\(number).md",
      keys: [
        "from: \(day(within: isHidden ? 300 : 90))", "author: \(partner())",
        "purpose: Something \(number).", "scope: [shared-1, the rest]",
        "agreed_by: \(isHidden ? "ana" : "both")",
      ], own: own, body: "", isPrivate: isHidden)
  }

  private mutating func addCheckIn(_ number: Int) {
    let date = start.advanced(by: number * 14 + below(7)).iso
    let kind = below(3)
    for (seat, name) in ["ana", "ben"].enumerated() {
      // All of a date with one side alone is its author's; so is a private side.
      let isHidden = kind == 1 ? true : kind == 2 && seat == 1
      if kind == 1, seat == 1 { continue }
      add(
        "check-ins/\(date)/\(name).md",
        keys: ["energy: \(below(6))", "i_carried: \(below(101))"]
          + (kind == 2 && seat == 1 ? ["visibility: private"] : []),
        own: below(2) == 0 ? ["unease: \(below(5))"] : [], body: "## Heavy\nn\(number)",
        isPrivate: isHidden)
    }
  }

  private mutating func addInventory(_ number: Int) {
    for name in ["ana", "ben"] {
      var rows: [(String, Bool)] = [(",Thing \(below(4)),", false), ("shared-1,,", false)]
      if isPrivate() { rows.insert((",Secret thing,private", true), at: below(3)) }
      add("inventory/i\(number)/\(name).csv", "task,title,visibility", rows)
    }
    add("inventory/i\(number)/round.yaml", "discussed: \(day())\n")
  }

  private mutating func addPage(_ number: Int) {
    let isHidden = isPrivate()
    add(
      "pages/p\(number).md",
      keys: ["title: Page \(number)", "visibility: \(isHidden ? "private" : "shared")"],
      body: "Shared 2, [one](p0.md).", isPrivate: isHidden)
  }

  private mutating func addOwnFolder() {
    for name in ["ana", "ben"] where below(2) == 0 {
      add(
        "private/\(name)/log/own.csv",
        "date,verb,subject,note\n\(day(within: 300)),rested,,mine\n", isPrivate: true)
      add(
        "private/\(name)/moments/own.md",
        "---\ndate: \(day(within: 300))\nwhat: Mine.\n---\n", isPrivate: true)
      add(
        "private/\(name)/tasks/own.csv",
        "task,title,category,owner\nshared-own,Shared own,household,\(name)\n", isPrivate: true)
    }
  }
}
