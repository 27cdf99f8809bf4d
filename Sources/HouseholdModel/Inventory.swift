package import CivilCalendar
package import SourceText

/// A week of writing down every invisible task, each alone; only here once both lists are.
package struct InventoryRound: Sendable, Hashable, Encodable {
  /// The name of its folder.
  package let id: String
  /// What the two were asked to write down.
  package let asked: Asked
  /// The day they talked about it; comparisons are shown from then on.
  package let discussed: CalendarDate?
  /// Each one's list, in the order written.
  package let lists: BySeat<[InventoryItem]>
  /// Each one's guess of the part they hold, in percent, sealed with the lists.
  package let guesses: BySeat<Double?>
  /// Where it is written.
  package let range: SourceRange

  /// A round whose two lists are there.
  package init(
    id: String, asked: Asked, discussed: CalendarDate?, lists: BySeat<[InventoryItem]>,
    guesses: BySeat<Double?>, range: SourceRange
  ) {
    self.id = id
    self.asked = asked
    self.discussed = discussed
    self.lists = lists
    self.guesses = guesses
    self.range = range
  }

  /// Whether each wrote down what they carry themselves, or everything they see.
  package enum Asked: String, Sendable, Hashable, Encodable, CaseIterable {
    case mine, everything
  }
}

/// A line of an inventory.
package struct InventoryItem: Sendable, Hashable, Encodable {
  /// What it is called: the task's title where it names one.
  package let title: String
  /// The task, where it names one.
  package let task: TaskID?
  /// What kind of work it was.
  package let verb: InventoryVerb?
  /// The category, where one is given or the task has one.
  package let category: CategoryID?
  /// Its day.
  package let day: CalendarDate?
  /// In their words.
  package let note: String?
  /// Whether it may go to a therapist.
  package let isForFacilitator: Bool
  /// The row.
  package let range: SourceRange

  /// A line.
  package init(
    title: String, task: TaskID? = nil, verb: InventoryVerb? = nil, category: CategoryID? = nil,
    day: CalendarDate? = nil, note: String? = nil, isForFacilitator: Bool = false,
    range: SourceRange
  ) {
    self.title = title
    self.task = task
    self.verb = verb
    self.category = category
    self.day = day
    self.note = note
    self.isForFacilitator = isForFacilitator
    self.range = range
  }
}

/// The five verbs of the inventory week.
package enum InventoryVerb: String, Sendable, Hashable, Encodable, CaseIterable {
  case planning, remembering, noticing, anticipating, managing
}
