internal import CivilCalendar
internal import TestSupport

extension HouseholdMaker {
  /// Adds all that is no row of tasks, turns or the log.
  func addRecords(
    to household: inout MadeUpHousehold, _ tasks: [MadeUpTask], _ random: inout SplitMix64
  ) {
    var dates: Set<String> = []
    for _ in 0..<random.number(0...9) { dates.insert(someDay(&random).iso) }
    for date in dates.sorted() { addCheckIn(on: date, to: &household, &random) }
    for number in 0..<random.number(0...4) { household.documents.append(repair(number, &random)) }
    for number in 0..<random.number(0...2) {
      household.documents.append(stepBack(number, tasks, &random))
    }
    for number in 0..<random.number(0...3) {
      household.documents.append(milestone(number, &random))
    }
    for number in 0..<random.number(0...3) { household.documents.append(moment(number, &random)) }
    for number in 0..<random.number(0...2) { addRound(number, to: &household, tasks, &random) }
    for number in 0..<random.number(0...2) {
      let owner = random.oneIn(3) ? "nobody" : nil
      household.documents.append(
        document(
          "pages/p\(number).md", ["title: Page \(number)"] + visibility(owner), owner: owner))
    }
    for partner in Self.partners where random.oneIn(3) {
      addOwnFolder(of: partner, to: &household, &random)
    }
  }

  private func document(
    _ path: String, _ keys: [String], own: [(String, String)] = [], body: String? = "",
    owner: String? = nil
  ) -> MadeUpHousehold.Document {
    .init(
      path: path,
      keys: keys.map { .init(text: $0) } + own.map { .init(text: $0.1, owner: $0.0) }, body: body,
      owner: owner)
  }

  private func visibility(_ owner: String?) -> [String] {
    owner == nil ? [] : ["visibility: private"]
  }

  private func addCheckIn(
    on date: String, to household: inout MadeUpHousehold, _ random: inout SplitMix64
  ) {
    let isSealed = random.oneIn(5)
    let sides = isSealed ? [random.pick(Self.partners)] : Self.partners
    for partner in sides {
      var keys: [String] = []
      let scales = [
        ("partner_carried", 0...100), ("i_carried", 0...100), ("energy", 0...5),
        ("capacity", 0...5), ("fairness", -3...3), ("closeness", 1...5), ("wellbeing", 1...5),
        ("feeling", 1...5), ("sleep", 4...9),
      ]
      for (name, range) in scales where !random.oneIn(4) {
        keys.append("\(name): \(random.number(range))")
      }
      let own = random.oneIn(3) ? [(partner, "unease: \(random.number(0...4))")] : []
      // Neither answers without a word.
      household.documents.append(
        document(
          "check-ins/\(date)/\(partner).md", keys, own: own, body: "## Heavy\n\nA thing.\n",
          owner: isSealed ? partner : nil))
    }
    guard random.oneIn(2) else { return }
    let agreements = (0..<random.number(0...7)).map { number in
      let who = random.pick(["ana: ", "ben: ", "both: ", ""])
      let by = random.oneIn(3) ? "" : " (by \(someDay(&random).iso))"
      return switch random.number(0...4) {
      case 0: "- [ ] ~~\(who)Plan \(number)\(by)~~"
      case 1: "- [ ] \(who)Plan \(number)\(by)"
      default: "- [x] \(who)Plan \(number)\(by)"
      }
    }
    let asked = random.oneIn(2) ? ["initiated_by: \(random.pick(Self.partners + ["both"]))"] : []
    household.documents.append(
      document(
        "check-ins/\(date)/together.md", asked + ["paraphrased: yes"],
        body: agreements.joined(separator: "\n")))
  }

  private func repair(_ number: Int, _ random: inout SplitMix64) -> MadeUpHousehold.Document {
    let date = someDay(&random)
    let owner = random.oneIn(6) ? "nobody" : nil
    var keys = ["date: \(date.iso)"] + visibility(owner)
    if random.oneIn(2) { keys.append("initiated_by: \(random.pick(Self.partners + ["both"]))") }
    if random.oneIn(2) {
      keys.append("talked: \(min(date.advanced(by: random.number(0...9)), last).iso)")
    }
    if random.oneIn(2) { keys.append("remedy: Try \(number)") }
    if !random.oneIn(3) { keys.append("result: \(random.pick(["kept", "changed", "open"]))") }
    return document("repairs/r\(number).md", keys, owner: owner)
  }

  private func stepBack(
    _ number: Int, _ tasks: [MadeUpTask], _ random: inout SplitMix64
  ) -> MadeUpHousehold.Document {
    let author = random.pick(Self.partners)
    let isAgreed = !random.oneIn(4)
    let from = someDay(&random)
    var keys = [
      "author: \(author)", "purpose: Reason \(number)", "from: \(from.iso)",
      "agreed_by: \(isAgreed ? "both" : author)",
      "scope: [\((tasks.prefix(2).map(\.id) + ["tea"]).joined(separator: ", "))]",
    ]
    if random.oneIn(2) { keys.append("to: \(from.advanced(by: random.number(3...30)).iso)") }
    let own = random.oneIn(2) ? [("ben", "worry.ben: Worry \(number)")] : []
    return document(
      "step-backs/s\(number).md", keys, own: own, owner: isAgreed ? nil : author)
  }

  private func milestone(_ number: Int, _ random: inout SplitMix64) -> MadeUpHousehold.Document {
    let owner = random.oneIn(6) ? "nobody" : nil
    var milestone = document(
      "milestones/m\(number).md", ["term: Word \(number)"] + visibility(owner), owner: owner)
    switch random.number(0...4) {
    case 0: milestone.keys.append(.init(text: "reached: \(someDay(&random).iso)"))
    case 1: milestone.keys.append(.init(text: "target: \(last.advanced(by: 30).iso)"))
    default: milestone.when = aim("", mayName: false, &random)
    }
    return milestone
  }

  private func moment(_ number: Int, _ random: inout SplitMix64) -> MadeUpHousehold.Document {
    let author = random.pick(Self.partners)
    let isShared = random.oneIn(2)
    return document(
      "moments/o\(number).md",
      ["date: \(someDay(&random).iso)", "author: \(author)", "what: Scene \(number)"]
        + (isShared ? ["visibility: shared"] : []), owner: isShared ? nil : author)
  }

  private func addRound(
    _ number: Int, to household: inout MadeUpHousehold, _ tasks: [MadeUpTask],
    _ random: inout SplitMix64
  ) {
    let isSealed = random.oneIn(4)
    for partner in isSealed ? ["ben"] : Self.partners {
      for _ in 0..<random.number(1...6) {
        var cells = ["day": someDay(&random).iso]
        if random.oneIn(3) {
          cells["task"] = random.pick(tasks).id
        } else {
          cells["title"] = "\(random.pick(["Small", "small"])) job \(random.number(0...5))"
        }
        household.rows.append(
          .init(
            path: "inventory/i\(number)/\(partner).csv", cells: cells,
            owner: isSealed ? partner : nil))
      }
      if random.oneIn(2) {
        household.documents.append(
          document(
            "inventory/i\(number)/\(partner).yaml", ["guess: \(random.number(0...100))"], body: nil,
            owner: isSealed ? partner : nil))
      }
    }
    household.documents.append(
      document(
        "inventory/i\(number)/round.yaml",
        ["asked: \(random.pick(["mine", "everything"]))"]
          + (random.oneIn(2) ? ["discussed: \(someDay(&random).iso)"] : []), body: nil))
  }

  private func addOwnFolder(
    of partner: String, to household: inout MadeUpHousehold, _ random: inout SplitMix64
  ) {
    household.rows.append(
      .init(
        path: "private/\(partner)/log/own.csv",
        cells: ["date": someDay(&random).iso, "verb": "rested", "minutes": "30"], owner: partner))
    household.rows.append(
      .init(
        path: "private/\(partner)/tasks/own.csv",
        cells: [
          "task": "own-\(partner)", "title": "Own thing", "category": category(of: household),
          "owner": partner,
        ], owner: partner))
    household.documents.append(
      document(
        "private/\(partner)/moments/own.md",
        ["date: \(someDay(&random).iso)", "what: Own scene"], owner: partner))
  }

  private func category(of household: MadeUpHousehold) -> String {
    household.rows.first { $0.folder == "tasks" }?.cells["category"] ?? "household"
  }
}
