/// A part of a task: anticipate and identify, decide, execute, monitor (Daminger 2019).
package enum Stage: String, Sendable, Hashable, Encodable, CaseIterable {
  case notice, plan, `do`, check

  /// Whether it is thinking work; `do` alone is not.
  package var isCognitive: Bool { self != .do }
}

/// Who holds a stage.
package enum Holder: Sendable, Hashable, Encodable {
  /// One of the two by name.
  case partner(Seat)
  /// The two together, half each.
  case both
  /// Whoever's turn it is.
  case rotating
  /// Paid or family help.
  case outside
  /// Nobody.
  case nobody
}

/// The holders of a task's four stages.
package struct StageHolders: Sendable, Hashable, Encodable {
  /// Who notices.
  package var notice: Holder
  /// Who plans.
  package var plan: Holder
  /// Who does it.
  package var `do`: Holder
  /// Who checks.
  package var check: Holder

  /// Holders stage by stage.
  package init(notice: Holder, plan: Holder, do: Holder, check: Holder) {
    self.notice = notice
    self.plan = plan
    self.do = `do`
    self.check = check
  }

  /// One holder of all four.
  package init(all holder: Holder) {
    self.init(notice: holder, plan: holder, do: holder, check: holder)
  }

  /// The holder of one stage.
  package subscript(stage: Stage) -> Holder {
    get {
      switch stage {
      case .notice: notice
      case .plan: plan
      case .do: self.do
      case .check: check
      }
    }
    set {
      switch stage {
      case .notice: notice = newValue
      case .plan: plan = newValue
      case .do: self.do = newValue
      case .check: check = newValue
      }
    }
  }
}
