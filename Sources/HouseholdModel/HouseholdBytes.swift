internal import CanonicalBytes
internal import CivilCalendar
import ParallelWork
package import SourceText

extension Household {
  /// All that pages for the two, or for one of them, may be made of, as bytes: the same for equal
  /// households in every run.
  ///
  /// Where in its file something stands is not in them, so that rows which never came into a household
  /// don't move those that did. Neither are marks for a therapist, nor whose yes is missing where it
  /// takes both: they are on no such page.
  ///
  /// - Parameters:
  ///   - sources: the files that ranges are of.
  ///   - each: what becomes of a piece of them; called from several threads at the same time.
  /// - Returns: what became of the pieces; nil where something can't be encoded, which is in no
  ///   household.
  package func canonicalBytes<Result: Sendable>(
    of sources: SourceSet, each: @Sendable ([UInt8]) -> Result
  ) -> [Result]? {
    var userInfo: [CodingUserInfoKey: any Sendable] = [:]
    if let key = SourceRange.pathsKey { userInfo[key] = sources.files.map(\.innerPath) }
    var rest = self
    (rest.log, rest.checkIns) = ([], [])
    // Whether both agreed decides what is shown; whose yes is missing is on no page.
    rest.settings.compare = BySeat(first: settings.mayCompare, second: settings.mayCompare)
    rest.settings.facilitator = BySeat(first: false, second: false)
    rest.settings.usesInitials = false
    // What there is much of, in pieces that all processors take.
    let (rows, talks) = (pieces(log, of: 4_096), pieces(checkIns, of: 64))
    let made = inParallel(rows.count + talks.count + 1, inPiecesOf: 1) {
      [rest, userInfo] number -> Result? in
      switch number {
      case 0: return bytes(of: rest, userInfo).map(each)
      case ...talks.count:
        return bytes(of: Array(talks[number - 1]), userInfo).map(each)
      default:
        var writer = CanonicalWriter()
        for entry in rows[number - 1 - talks.count] { entry.write(to: &writer) }
        return each(writer.bytes)
      }
    }
    let all = made.compactMap(\.self)
    return all.count == made.count ? all : nil
  }

  /// The files of what is in the household, by index, but for those of rows.
  package var textFiles: Set<Int32> {
    var ranges = tasks.map(\.range) + milestones.map(\.range) + pages.map(\.range)
    ranges += moments.map(\.range) + repairs.map(\.range) + stepBacks.map(\.range)
    for checkIn in checkIns {
      ranges +=
        checkIn.answers.both.compactMap { $0?.range } + [checkIn.together?.range].compactMap(\.self)
    }
    return Set(ranges.map(\.file)).union(own?.files ?? [])
  }
}

/// The bytes of a part of a household, without the marks for a therapist.
private func bytes(
  of value: some Encodable, _ userInfo: [CodingUserInfoKey: any Sendable]
) -> [UInt8]? {
  canonicalBytes(of: value, leavingOut: ["isForFacilitator"], userInfo: userInfo)
}

/// An array in parts of at most so many.
private func pieces<Element>(_ all: [Element], of size: Int) -> [ArraySlice<Element>] {
  stride(from: 0, to: all.count, by: size).map { all[$0..<min($0 + size, all.count)] }
}

extension LogEntry {
  /// Writes every field but the place and the mark for a therapist.
  ///
  /// There are very many rows, and encoding each takes long.
  func write(to writer: inout CanonicalWriter) {
    writer.put(date.dayNumber)
    writer.put(who.number)
    writer.put(verb.rawValue)
    switch subject {
    case .task(let id, let stage):
      writer.put(id.text)
      writer.put(stage?.rawValue)
    case .other(let words):
      writer.put(true)
      writer.put(words)
    case nil: writer.putNil()
    }
    writer.put(minutes?.count)
    writer.put(isPrompted)
    writer.put(wanted?.rawValue)
    writer.put(energyAfter)
    writer.put(note)
  }
}

extension LogEntry.Actor {
  fileprivate var number: Int {
    switch self {
    case .partner(.first): 1
    case .partner(.second): 2
    case .both: 3
    case .rotating: 4
    case .outside: 5
    }
  }
}

extension CanonicalWriter {
  fileprivate mutating func put(_ text: String?) {
    if let text { put(text) } else { putNil() }
  }

  fileprivate mutating func put(_ number: Int?) {
    if let number { put(number) } else { putNil() }
  }

  fileprivate mutating func put(_ answer: Bool?) {
    if let answer { put(answer) } else { putNil() }
  }
}
