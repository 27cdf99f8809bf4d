extension Household {
  /// What the pages of an edition may hold; no number is ever computed from this.
  ///
  /// 1. The couple's edition has everything but what is one partner's own.
  /// 2. A partner's edition has the same, and `own` where it is that partner's.
  /// 3. A therapist's edition has the rows, records and texts that their authors marked for it, and
  ///    what they need to be read: the categories, and the rituals that such rows name. Goals,
  ///    boundaries, life events and the titles of pauses can't be marked, and are not in it.
  ///
  /// Numbers come from the couple's household in every edition (METRICS §0). Pure; linear in the
  /// records.
  package func shown(to edition: Edition) -> Household {
    var shown = self
    shown.edition = edition
    switch edition {
    case .couple: shown.own = nil
    case .partner(let seat): shown.own = own?.seat == seat ? own : nil
    case .facilitator:
      shown.own = nil
      shown.keepWhatIsMarked()
      if settings.usesInitials {
        shown.partners = partners.initials
        shown.log = shown.log.map { $0.naming(shown.partners, wherePartnersWere: partners) }
      }
    }
    return shown
  }

  private mutating func keepWhatIsMarked() {
    tasks.removeAll { !$0.isForFacilitator }
    let known = Set(tasks.map(\.id))
    log.removeAll { entry in
      guard entry.isForFacilitator else { return true }
      if case .task(let id, _) = entry.subject { return !known.contains(id) }
      return false
    }
    changes.removeAll { !$0.isForFacilitator || !known.contains($0.task) }
    turns = turns.filter { known.contains($0.key) }
    milestones = milestones.filter(\.isForFacilitator).map { $0.naming(known) }
    let named = Set(log.map(\.subject))
    settings.rituals.removeAll { !named.contains(.other($0.id)) }
    settings.goals = []
    pages.removeAll { !$0.isForFacilitator }
    checkIns = checkIns.compactMap(\.marked)
    inventories = inventories.compactMap { $0.marked(naming: known) }
    moments.removeAll { !$0.isForFacilitator }
    repairs.removeAll { !$0.isForFacilitator }
    stepBacks = stepBacks.filter(\.isForFacilitator).map { $0.naming(known) }
    settings.boundaries = []
    settings.lifeEvents = []
    settings.pauses = settings.pauses.map { Pause(span: $0.span, title: nil, range: $0.range) }
  }
}

extension LogEntry {
  /// The row with other words for the two, where it is about one of them.
  fileprivate func naming(
    _ partners: BySeat<Partner>, wherePartnersWere known: BySeat<Partner>
  ) -> LogEntry {
    guard case .other(let word) = subject,
      let seat = Seat.allCases.first(where: { seat in
        ([known[seat].id.text, known[seat].name] + known[seat].alsoKnownAs)
          .contains { $0.lowercased() == word.lowercased() }
      })
    else { return self }
    return LogEntry(
      date: date, who: who, verb: verb, subject: .other(partners[seat].id.text),
      minutes: minutes, isPrompted: isPrompted, wanted: wanted, energyAfter: energyAfter,
      note: note, isForFacilitator: isForFacilitator, range: range)
  }
}

extension CheckIn {
  /// The sides that are marked for a therapist; nil where none is.
  fileprivate var marked: CheckIn? {
    func marked(_ answers: CheckInAnswers?) -> CheckInAnswers? {
      answers?.isForFacilitator == true ? answers : nil
    }
    let answers = BySeat(first: marked(answers.first), second: marked(answers.second))
    let together = together?.isForFacilitator == true ? together : nil
    guard together != nil || answers.first != nil || answers.second != nil else { return nil }
    return CheckIn(date: date, answers: answers, together: together)
  }
}

extension InventoryRound {
  /// The round with the rows that are marked for a therapist; nil where a list has none.
  fileprivate func marked(naming tasks: Set<TaskID>) -> InventoryRound? {
    func marked(_ items: [InventoryItem]) -> [InventoryItem] {
      items.filter(\.isForFacilitator).map { item in
        guard let task = item.task, !tasks.contains(task) else { return item }
        return InventoryItem(
          title: item.title, verb: item.verb, category: item.category, day: item.day,
          note: item.note, isForFacilitator: true, range: item.range)
      }
    }
    let lists = BySeat(first: marked(lists.first), second: marked(lists.second))
    guard lists.both.allSatisfy({ !$0.isEmpty }) else { return nil }
    return InventoryRound(
      id: id, asked: asked, discussed: discussed, lists: lists, guesses: guesses, range: range)
  }
}

extension Milestone {
  /// The milestone without the tasks that are not among these.
  func naming(_ known: Set<TaskID>) -> Milestone {
    Milestone(
      id: id, term: term, also: also, state: state, theme: theme,
      tasks: tasks.filter(known.contains), goals: [], meaning: meaning, body: body,
      isForFacilitator: isForFacilitator, range: range)
  }
}

extension StepBack {
  /// The step-back without the tasks that are not among these.
  func naming(_ known: Set<TaskID>) -> StepBack {
    StepBack(
      id: id, author: author, purpose: purpose, tasks: tasks.filter(known.contains), scope: scope,
      from: from, to: to, allowed: allowed, outcome: outcome, body: body,
      isForFacilitator: isForFacilitator, range: range)
  }
}

extension BySeat<Partner> {
  /// The two with initials for names and ids, told apart by a number where they are the same.
  fileprivate var initials: BySeat<Partner> {
    func letter(_ partner: Partner) -> String { partner.name.prefix(1).uppercased() }
    let isSame = letter(first) == letter(second)
    func shown(_ partner: Partner, _ number: Int) -> Partner {
      let name = letter(partner) + (isSame ? String(number) : "")
      return Partner(
        id: PartnerID(number == 1 ? "first" : "second"), seat: partner.seat, name: name,
        range: partner.range)
    }
    return BySeat(first: shown(first, 1), second: shown(second, 2))
  }
}
