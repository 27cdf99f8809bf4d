internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

/// The sums over tasks that a period's standing load is made of; weights × half-days.
struct StandingTally {
  /// By category, in the couple's order.
  private(set) var categories: [Sums]
  /// By stage.
  private(set) var stages = [Sums](repeating: Sums(), count: Stage.allCases.count)
  /// All of it, and all of it with every weight 1.
  private(set) var all = Sums()
  private(set) var counts = Sums()
  /// Weight of stage-days that nobody and that `outside` holds, and of all of them.
  private(set) var nobody = 0.0
  private(set) var outside = 0.0
  private(set) var stageDays = 0.0
  /// Weight of task-days: held by the couple, fully owned, split.
  private(set) var coupleHeld = 0.0
  private(set) var fullyOwned = 0.0
  private(set) var split = BySeat(first: 0.0, second: 0.0)
  /// Tasks with credited weight, and those of them that are shared.
  private(set) var credited = 0
  private(set) var shared = 0

  /// What each partner is credited with.
  struct Sums {
    var partner = BySeat(first: 0.0, second: 0.0)
    /// Whether any task lives here in the period.
    var isLived = false

    /// The first partner's part; nil where neither is credited.
    var share: Share? {
      Statistics.share(of: partner.first, beside: partner.second).map(Share.init)
    }

    mutating func add(_ credits: BySeat<Int>, weight: Double) {
      partner.first += weight * Double(credits.first)
      partner.second += weight * Double(credits.second)
      isLived = true
    }

    static func + (left: Sums, right: Sums) -> Sums {
      Sums(
        partner: BySeat(
          first: left.partner.first + right.partner.first,
          second: left.partner.second + right.partner.second),
        isLived: left.isLived || right.isLived)
    }
  }

  /// The sums of these tasks over a span.
  init(of tasks: [TaskTimeline], in span: DateSpan, categoryCount: Int) {
    categories = [Sums](repeating: Sums(), count: categoryCount)
    var days = HeldDays()
    for task in tasks where task.life.start < span.end && span.start < task.life.end {
      days.read(task, in: span)
      add(days, of: task)
    }
  }

  private mutating func add(_ days: HeldDays, of task: TaskTimeline) {
    let credits = days.credits
    let weight = task.weight
    categories[task.category].add(credits, weight: weight)
    all.add(credits, weight: weight)
    counts.add(credits, weight: 1)
    for (index, stage) in days.stages.enumerated() {
      stages[index].add(stage.partner, weight: weight)
      nobody += weight * Double(stage.nobody)
      outside += weight * Double(stage.outside)
    }
    stageDays += weight * Double(2 * Stage.allCases.count * days.lived)
    coupleHeld += weight * Double(days.coupleHeld)
    fullyOwned += weight * Double(days.fullyOwned)
    split.first += weight * Double(days.split.first)
    split.second += weight * Double(days.split.second)
    guard weight > 0, let isShared = isShared(Double(credits.first), Double(credits.second)) else {
      return
    }
    credited += 1
    shared += isShared ? 1 : 0
  }
}
