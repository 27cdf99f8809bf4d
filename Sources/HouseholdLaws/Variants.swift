internal import TestSupport

/// The same household with its rows in another order, in other files.
///
/// Changes of holders keep the order that the paths of their files and their lines gave them.
func reordered(_ household: MadeUpHousehold, _ random: inout SplitMix64) -> MadeUpHousehold {
  var other = household
  // As they are read: by day, path, line.
  let changes = household.rows.enumerated().filter { $0.element.isChange }.sorted { left, right in
    let (one, two) = (left.element, right.element)
    if one.path != two.path { return one.path.utf8.lexicographicallyPrecedes(two.path.utf8) }
    return left.offset < right.offset
  }.map { change in
    var row = change.element
    row.path = "log/changes.csv"
    return row
  }
  var rows = household.rows.filter { !$0.isChange }.shuffled(using: &random)
  for place in rows.indices where ["tasks", "rotations", "log"].contains(rows[place].folder) {
    let folder = rows[place].path.split(separator: "/").dropLast().joined(separator: "/")
    rows[place].path = "\(folder)/\(random.pick(["c", "d", "e f"])).csv"
  }
  other.rows = rows + changes
  other.documents.shuffle(using: &random)
  for place in other.documents.indices { other.documents[place].keys.shuffle(using: &random) }
  other.couple.rituals.shuffle(using: &random)
  other.couple.pauses.shuffle(using: &random)
  other.couple.lifeEvents.shuffle(using: &random)
  other.couple.goals.shuffle(using: &random)
  other.couple.boundaries.shuffle(using: &random)
  return other
}

/// The same household with one of its tasks in two halves, the second called `zz`; nil where a half
/// would be lighter than a load can be.
func halved(_ household: MadeUpHousehold, _ random: inout SplitMix64) -> MadeUpHousehold? {
  var other = household
  let places = household.rows.indices.filter { place in
    let row = household.rows[place]
    return row.folder == "tasks" && loads(of: row).allSatisfy { $0.value >= 2 }
  }
  guard !places.isEmpty else { return nil }
  let place = random.pick(places)
  let id = household.rows[place].cells["task"]
  var half = household.rows[place]
  for (column, load) in loads(of: half) { half.cells[column] = "\(load / 2)" }
  other.rows[place] = half
  half.cells["task"] = "zz"
  half.cells["also_known_as"] = nil
  other.rows.insert(half, at: place)
  for row in household.rows where row.isChange || row.folder == "rotations" {
    let column = row.isChange ? "subject" : "task"
    let subject = row.cells[column]?.split(separator: ":").map(String.init) ?? []
    guard subject.first == id else { continue }
    var copy = row
    copy.cells[column] = (["zz"] + subject.dropFirst()).joined(separator: ":")
    other.rows.append(copy)
  }
  return other
}

/// The loads of a task by their columns; 3 is assumed where there is none.
private func loads(of row: MadeUpHousehold.Row) -> [String: Double] {
  let columns = ["load", "load.ana", "load.ben"]
  let given = columns.compactMap { column in
    row.cells[column].flatMap(Double.init).map { (column, $0) }
  }
  return given.isEmpty ? ["load": 3] : Dictionary(given) { first, _ in first }
}
