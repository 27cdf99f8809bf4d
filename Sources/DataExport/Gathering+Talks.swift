internal import BalanceMetrics
internal import CivilCalendar
internal import HouseholdModel

extension Gathering {
  /// METRICS §4.
  mutating func addConnection(_ report: PeriodReport) {
    let (connection, period) = (report.connection, report.period.id)
    add(
      Measurement(
        "connection.appreciation", in: period, value: connection.appreciations.map(Double.init)))
    add(
      comparing: "connection.initiation", "connection.response", "connection.noticing",
      "connection.energy", in: period
    ) {
      if let comparison = connection.comparison { $0.addConnection(comparison, in: period) }
    }
  }

  private mutating func addConnection(_ comparison: ConnectionComparison, in period: String) {
    if let initiation = comparison.initiation {
      add(
        Measurement(
          "connection.initiation", in: period, value: initiation.share.value,
          lower: initiation.range?.lower.value, upper: initiation.range?.upper.value,
          gate: initiation.range == nil ? .tooEarlyForRange : .shown, weeks: initiation.weeks,
          rows: initiation.counts.first + initiation.counts.second))
    }
    if let response = comparison.response {
      for seat in Seat.allCases {
        var measurement = Measurement(
          "connection.response", in: period, about: "reached-out", partner: seat,
          weeks: response.pairedWeeks)
        if case .answered(let answered, let bids) = response.directions[seat] {
          measurement.value = Double(answered) / Double(bids)
          measurement.rows = bids
          measurement.gate = .shown
        }
        add(measurement)
      }
      add(
        "connection.responseDifference", response.difference, in: period,
        weeks: response.pairedWeeks)
    }
    for noticing in comparison.noticing {
      for seat in Seat.allCases {
        add(
          Measurement(
            "connection.noticing", in: period, about: noticing.verb.rawValue, partner: seat,
            value: Double(noticing.by[seat])))
      }
    }
    for seat in Seat.allCases {
      let energy = comparison.energy[seat]
      add(
        Measurement(
          "connection.energy", in: period, partner: seat, value: energy?.median,
          gate: energy == nil ? .tooFewRows : .shown, rows: energy?.rows))
    }
  }

  /// METRICS §5 and §6 of a period: what was said of parts, and of room.
  mutating func addTalks(_ report: PeriodReport) {
    let period = report.period.id
    add(comparing: "perception.overclaim", "perception.gap", "capacity.expected", in: period) {
      for parts in report.perception
      where $0.mayShowAnswers(of: .first, on: parts.date)
        && $0.mayShowAnswers(of: .second, on: parts.date)
      {
        $0.add(
          Measurement(
            "perception.overclaim", in: period, about: parts.date.iso, value: parts.overclaim))
        for seat in Seat.allCases {
          $0.add(
            Measurement(
              "perception.gap", in: period, about: parts.date.iso, partner: seat,
              value: parts.gap(of: seat)))
        }
      }
      $0.add(
        Measurement(
          "capacity.expected", in: period, about: report.expectedCapacity?.date.iso,
          value: report.expectedCapacity?.share.value))
    }
  }

  /// A scale of some check-ins, date by date.
  mutating func addScale(_ metric: String, _ points: ArraySlice<ScaleSeries.Point>) {
    for point in points {
      for seat in Seat.allCases {
        guard let answer = point.answers[seat], mayShowAnswers(of: seat, on: point.date) else {
          continue
        }
        add(Measurement(metric, in: nil, about: point.date.iso, partner: seat, value: answer))
      }
    }
  }

  /// METRICS §6, capacity.spike.
  mutating func addCapacity(_ report: BalanceReport) {
    for spike in report.capacitySpikes where mayShowAnswers(of: spike.seat, on: spike.date) {
      add(
        Measurement(
          "capacity.spike", in: nil, about: spike.date.iso, partner: spike.seat,
          value: spike.capacity))
    }
  }

  /// METRICS §5, inventory.*, of the rounds that the edition shows.
  mutating func addInventories(_ report: BalanceReport) {
    let shown = Set(household.inventories.map(\.id))
    for round in report.inventories where shown.contains(round.round) {
      add(Measurement("inventory.overlap", in: nil, about: round.round, value: round.overlap))
      if let lists = round.lists {
        for seat in Seat.allCases {
          add(
            Measurement(
              "inventory.lists", in: nil, about: round.round, partner: seat,
              value: Double(lists.alone[seat])))
        }
        add(
          Measurement("inventory.lists", in: nil, about: round.round, value: Double(lists.both)))
      }
      for seat in Seat.allCases {
        guard let guess = round.guesses[seat] else { continue }
        add(
          Measurement(
            "inventory.guess", in: nil, about: round.round, partner: seat, value: guess))
      }
    }
  }
}
