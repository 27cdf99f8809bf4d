internal import CivilCalendar
internal import HouseholdModel

/// Someone reaching out by name, and whether the other answered.
struct Bid {
  /// Its day.
  let day: CalendarDate
  /// Who reached out.
  let seat: Seat
  /// Whether a reply was taken for it.
  var isAnswered = false
}

/// The bids of some rows, oldest first, each with whether it was answered (connection.response).
///
/// Replies are taken by date, then by file and line; each answers the earliest open bid of the other
/// with the same subject, dated that day or the day before. A bid further down on the same day counts
/// as open: the order of lines is not the order of the day. Rows by both are neither bid nor reply.
///
/// - Parameter rows: rows of any verb and order; those that count.
/// - Returns: the bids.
func matchedBids(in rows: [LogEntry]) -> [Bid] {
  let sorted = rows.enumerated().filter {
    $0.element.verb == .initiated || $0.element.verb == .responded
  }.sorted {
    ($0.element.date, $0.element.range, $0.offset) < ($1.element.date, $1.element.range, $1.offset)
  }.map(\.element)
  var bids: [Bid] = []
  var open: [BidPlace: [Int]] = [:]
  for row in sorted where row.verb == .initiated {
    guard case .partner(let seat) = row.who else { continue }
    open[BidPlace(seat: seat, subject: row.subject, day: row.date), default: []].append(bids.count)
    bids.append(Bid(day: row.date, seat: seat))
  }
  for row in sorted where row.verb == .responded {
    guard case .partner(let seat) = row.who else { continue }
    for day in [row.date.advanced(by: -1), row.date] {
      let place = BidPlace(seat: seat.other, subject: row.subject, day: day)
      guard let bid = open[place]?.first else { continue }
      open[place]?.removeFirst()
      bids[bid].isAnswered = true
      break
    }
  }
  return bids
}

/// What a reply looks for.
private struct BidPlace: Hashable {
  let seat: Seat
  let subject: LogEntry.Subject?
  let day: CalendarDate
}
