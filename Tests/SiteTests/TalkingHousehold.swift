import CivilCalendar
import HouseholdModel
import SourceText

let nowhere = SourceRange(file: 0, start: 0, end: 0)

private func text(_ words: String) -> MarkdownText { MarkdownText(words, at: nowhere) }

/// The small household, with what the two said to each other.
func talkingHousehold(mayCompare: Bool = true) -> Household {
  var household = smallHousehold(mayCompare: mayCompare)
  household.checkIns = [
    CheckIn(
      date: date("2026-01-18"),
      answers: BySeat(
        first: answers(4, 75, 25, [.heavy: "Ana heavy early", .support: "Ana support"]),
        second: answers(3, 45, 55, [.heavy: "Ben heavy early", .support: "Ben support"])),
      together: together(
        nil, "We wrote it down.",
        [
          Agreement(
            who: .partner(.first), text: "read the whole list", by: date("2026-01-25"),
            state: .kept, range: nowhere)
        ])),
    CheckIn(
      date: date("2026-02-15"),
      answers: BySeat(
        first: answers(
          2, nil, nil,
          [
            .heavy: "Ana heavy & tired", .working: "Our first hand-off",
            .appreciations: "Ana thanks",
          ]),
        second: answers(5, nil, nil, [.heavy: "Ben heavy", .shift: "Ben shift"])),
      together: together(
        "February: the bread came by itself", "Short and good.",
        [
          Agreement(
            who: .both, text: "walk on Sundays", by: date("2026-03-08"), state: .open,
            range: nowhere),
          Agreement(
            who: .partner(.second), text: "the *other* shop", by: nil, state: .changed,
            range: nowhere),
          Agreement(who: nil, text: "no phones", by: nil, state: .kept, range: nowhere),
        ])),
  ]
  household.inventories = [inventoryRound(discussed: date("2026-01-20"))]
  household.log = (household.log + connectionRows).sorted { $0.date < $1.date }
  household.moments = [moment("look", .second, "2026-02-10")]
  household.repairs = [
    Repair(
      id: "cold-dinner", date: date("2026-02-03"), initiatedBy: .partner(.second),
      talked: date("2026-02-04"), pause: "A walk", impact: "It felt cold", remedy: "Ring first",
      test: "Three weeks", by: date("2026-02-24"), result: .changed, apologyBy: .both,
      body: text("It became *one word*."), range: nowhere)
  ]
  household.stepBacks = [stepBack("basket", .first, to: "2026-02-08")]
  return household
}

/// One partner's edition of it.
func ownHousehold(of seat: Seat) -> Household {
  var household = talkingHousehold()
  var own = OwnRecords(seat: seat)
  own.log = [
    LogEntry(
      date: date("2026-02-11"), who: .partner(seat), verb: .redid,
      subject: .task(TaskID("groceries"), nil), note: "canary row", range: nowhere)
  ]
  own.sealedAnswers[date("2026-02-27")] = answers(1, nil, nil, [.needs: "canary sealed"])
  own.scales = [
    date("2026-02-01"): [.unease: 3], date("2026-02-15"): [.unease: 1, .heldBack: 2],
  ]
  own.texts[date("2026-02-15")] = [.heavy: text("canary text")]
  own.moments = [moment("canary moment", seat, "2026-02-12")]
  own.stepBacks = [stepBack("canary step-back", seat, to: nil)]
  own.stepBackThoughts["basket"] = StepBackThoughts(worry: "canary worry", reflection: nil)
  own.sealedLists["2026-03"] = [InventoryItem(title: "canary list", range: nowhere)]
  own.sealedGuesses["2026-03"] = 62.5
  household.own = own
  household.edition = .partner(seat)
  return household
}

/// A round in which both wrote down the school bag and a walk, each in their own way.
func inventoryRound(discussed: CalendarDate?, id: String = "winter") -> InventoryRound {
  func item(_ title: String, _ task: String?, _ day: String?, _ note: String? = nil)
    -> InventoryItem
  {
    InventoryItem(
      title: title, task: task.map { TaskID($0) }, verb: .noticing, day: day.map(date), note: note,
      range: nowhere)
  }
  return InventoryRound(
    id: id, asked: .mine, discussed: discussed,
    lists: BySeat(
      first: [
        item("The school bag", "school-bag", "2026-01-12", "Gym things"),
        item("Groceries", "groceries", "2026-01-13"), item("A Walk", nil, "2026-01-13"),
        item("Groceries", "groceries", "2026-01-14"),
      ],
      second: [
        item("a  walk", nil, "2026-01-12"), item("the school BAG", nil, "2026-01-15"),
        item("The <cat>", nil, nil),
      ]), guesses: BySeat(first: 75, second: nil), range: nowhere)
}

private func answers(
  _ energy: Double, _ iCarried: Double?, _ partnerCarried: Double?,
  _ texts: [CheckInHeading: String]
) -> CheckInAnswers {
  CheckInAnswers(
    partnerCarried: partnerCarried, iCarried: iCarried, scales: [.energy: energy],
    texts: texts.mapValues(text), range: nowhere)
}

private func together(_ title: String?, _ body: String, _ agreements: [Agreement]) -> Together {
  Together(
    title: title, initiatedBy: .partner(.first), isParaphrased: true, agreements: agreements,
    body: text(body), range: nowhere)
}

private func moment(_ id: String, _ author: Seat, _ day: String) -> Moment {
  Moment(
    id: id, date: date(day), author: author, what: "I waited by the cupboard: \(id)",
    impact: "like a guest", intent: "I wanted the towels to be over.", isReceived: true,
    isValidated: true, action: "Hum", by: date("2026-02-20"), body: text("Fewer looks now."),
    range: nowhere)
}

func stepBack(_ id: String, _ author: Seat, to last: String?) -> StepBack {
  StepBack(
    id: id, author: author, purpose: "To see what \(id) does by itself",
    tasks: [TaskID("groceries")], scope: ["the list in the head"], from: date("2026-01-26"),
    to: last.map(date), allowed: ["an empty fridge"], outcome: last.map { _ in .steppedUp },
    body: text("One burnt pan."), range: nowhere)
}

private var connectionRows: [LogEntry] {
  func row(_ day: String, _ who: LogEntry.Actor, _ verb: Verb, _ note: String?) -> LogEntry {
    LogEntry(
      date: date(day), who: who, verb: verb, subject: .other("ben"), wanted: .listen,
      energyAfter: 1, note: note, range: nowhere)
  }
  return [
    row("2026-02-05", .partner(.first), .initiated, "How are we"),
    row("2026-02-06", .partner(.second), .responded, nil),
    row("2026-02-07", .both, .smallAct, "Tea on the step"),
    row("2026-02-08", .partner(.first), .noticedDistance, "Quiet since Tuesday"),
  ]
}
