internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Checks the files of inventory rounds and keeps the rounds whose two lists are there.
///
/// A list whose rows are all private, and one without rows, leaves its round sealed just as a
/// missing one does. What one list says appears nowhere before that, in no message either.
struct InventoryCheck {
  let partners: PartnerDirectory
  let settings: CoupleSettings
  let own: OwnFiles
  private var tasks: TaskBook
  /// The rounds that are shown, by id.
  private(set) var rounds: [InventoryRound] = []
  private var folders: [String: Folder] = [:]

  fileprivate struct Folder {
    /// Its name, at its first shared file where it has one.
    var name: Located<String>
    /// Whether a shared file lies in it; one that is in someone's own folder alone makes no round.
    var isShared = false
    var lists = BySeat<InventoryListRecord?>(first: nil, second: nil)
    /// All items, private ones too, and those of them that are shown.
    var items = BySeat<[(item: InventoryItem, isPrivate: Bool)]>(first: [], second: [])
    var guesses = BySeat<Double?>(first: nil, second: nil)
    /// Guesses of one's own folder.
    var ownGuesses = BySeat<Double?>(first: nil, second: nil)
    var round: InventoryRoundRecord?
    var isIncomplete = false

    var isOpen: Bool { lists.both.allSatisfy { $0?.isAnswer == true } }

    /// Notes that a shared file lies in it, with the name as that one has it.
    mutating func share(_ name: Located<String>) {
      if !isShared || name.range < self.name.range { self.name = name }
      isShared = true
    }
  }

  /// The rounds of some records.
  ///
  /// Appends `InvalidID`, `DuplicatePage`, `UnknownPartner`, `DuplicateAnswers`, `UnknownTask`,
  /// `UnknownCategory`, `PrivateInShared`, `SealedRecord` and `NearTitles`.
  init(
    _ records: Records, partners: PartnerDirectory, settings: CoupleSettings, tasks: TaskBook,
    own: OwnFiles, diagnostics: inout [Diagnostic]
  ) {
    self.partners = partners
    self.settings = settings
    self.own = own
    self.tasks = tasks
    for list in records.inventoryLists { add(list, diagnostics: &diagnostics) }
    for guess in records.inventoryGuesses { add(guess, diagnostics: &diagnostics) }
    for round in records.inventoryRounds {
      var folder = folders[round.round.value] ?? Folder(name: round.round)
      folder.share(round.round)
      folder.round = round
      folders[round.round.value] = folder
    }
    for path in records.incompleteFolders where path.hasPrefix("inventory/") {
      if let name = path.split(separator: "/").last { folders[String(name)]?.isIncomplete = true }
    }
    var ids: [String: SourceRange] = [:]
    let shared = folders.values.filter(\.isShared)
    for folder in shared.sorted(by: { $0.name.range < $1.name.range }) {
      guard let id = identifier(of: folder.name, ids: &ids, diagnostics: &diagnostics) else {
        continue
      }
      if folder.isOpen {
        rounds.append(folder.shownRound(id))
        reportNearTitles(of: folder.shownRound(id), diagnostics: &diagnostics)
      } else if folder.lists.both.count(where: { $0?.isAnswer == true }) == 1,
        !folder.isIncomplete
      {
        diagnostics.append(.sealed("the inventory round \(quotedWord(folder.name.value))"))
      }
    }
    rounds.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The days of the rows that are shown, and of talks about rounds that are, for the newest one.
  var days: [Located<CalendarDate>] {
    let written = rounds.flatMap { round in
      round.lists.both.flatMap { items in
        items.compactMap { item in item.day.map { Located($0, at: item.range) } }
      }
    }
    let open = folders.values.filter { $0.isShared && $0.isOpen }
    return written + open.compactMap { $0.round?.discussed }
  }

  // MARK: Files

  private mutating func add(_ list: InventoryListRecord, diagnostics: inout [Diagnostic]) {
    var folder = folders[list.round.value] ?? Folder(name: list.round)
    if !list.isOwn { folder.share(list.round) }
    defer { folders[list.round.value] = folder }
    var items: [(item: InventoryItem, isPrivate: Bool)] = []
    for row in list.rows {
      let item = item(row, list.isConfidential, diagnostics: &diagnostics)
      items.append((item, row.visibility == .private))
    }
    if let row = list.rows.first(where: { $0.visibility == .private }), !list.isOwn {
      diagnostics.append(.privateInShared(at: row.range))
    }
    guard let seat = partners.seat(of: list.partner.value) else {
      if !list.isOwn { folder.isIncomplete = true }
      diagnostics.append(
        .fileOfNobody(list.partner, partners, or: "round.yaml", ending: "csv"))
      return
    }
    if list.isOwn {
      guard isOwners(list.partner, seat, diagnostics: &diagnostics) else { return }
      folder.items[seat] += items.map { (item: $0.item, isPrivate: true) }
    } else if let first = folder.lists[seat] {
      diagnostics.append(.duplicateAnswers(at: list.partner.range, first: first.partner.range))
    } else {
      folder.lists[seat] = list
      folder.items[seat] += items
    }
  }

  private mutating func add(_ guess: InventoryGuessRecord, diagnostics: inout [Diagnostic]) {
    guard let seat = partners.seat(of: guess.partner.value) else {
      diagnostics.append(
        .fileOfNobody(guess.partner, partners, or: "round.yaml", ending: "yaml"))
      return
    }
    if guess.isOwn, !isOwners(guess.partner, seat, diagnostics: &diagnostics) { return }
    var folder = folders[guess.round.value] ?? Folder(name: guess.round)
    if !guess.isOwn { folder.share(guess.round) }
    if guess.isOwn {
      folder.ownGuesses[seat] = guess.guess?.value
    } else {
      folder.guesses[seat] = guess.guess?.value
    }
    folders[guess.round.value] = folder
  }

  /// Whether a file of someone's own folder is that one's; `OtherInOwnFolder` where it is not.
  private func isOwners(
    _ word: Located<String>, _ seat: Seat, diagnostics: inout [Diagnostic]
  ) -> Bool {
    let owner = own.seat(of: word.range)
    if let owner, owner != seat { diagnostics.append(.otherAuthor(at: word.range)) }
    return owner == seat
  }

  /// The id of a round, made of its folder's name.
  private func identifier(
    of name: Located<String>, ids: inout [String: SourceRange], diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let id = slug(of: name.value) else {
      diagnostics.append(
        Diagnostic(
          .invalidID, .error, "\(quotedWord(name.value)) can't be the id of a round",
          at: name.range,
          explanation: "The name of its folder is its id, made of letters a to z, digits and -.",
          suggestion: "rename the folder, such as 'inventory/2026-10'"))
      return nil
    }
    if let first = ids[id] {
      diagnostics.append(.duplicatePage(Located(id, at: name.range), first: first))
      return nil
    }
    ids[id] = name.range
    return id
  }

  private mutating func item(
    _ row: InventoryRowRecord, _ isSealed: Bool, diagnostics: inout [Diagnostic]
  ) -> InventoryItem {
    let isHidden = isSealed || row.visibility == .private
    var task: TaskDraft?
    if let word = row.task {
      task = tasks.life(of: word, isConfidential: isHidden, diagnostics: &diagnostics)
        .flatMap { tasks.draft($0.id) }
    }
    var category = task?.category.id
    if let word = row.category {
      let text = word.value.lowercased()
      if let known = settings.categories.first(where: { $0.id.text == text }) {
        category = known.id
      } else {
        diagnostics.append(
          .unknownWord(
            .unknownCategory, Field(word.value, at: word.range, isConfidential: isHidden),
            "category", among: settings.categories.map(\.id.text)))
      }
    }
    return InventoryItem(
      title: task?.record.title ?? row.title?.value ?? row.task?.value ?? "", task: task?.id,
      verb: row.verb.flatMap(InventoryVerb.init), category: category, day: row.day?.value,
      note: row.note, isForFacilitator: row.visibility == .facilitator, range: row.range)
  }

  // MARK: One's own

  /// What a partner wrote in inventory rounds that nobody else may see, by round: all of a sealed
  /// list, private rows, and the guess beside a sealed list or in one's own folder; without what is dated after a day.
  func ownLists(
    of seat: Seat, until day: CalendarDate?
  ) -> (items: [String: [InventoryItem]], guesses: [String: Double]) {
    var items: [String: [InventoryItem]] = [:]
    var guesses: [String: Double] = [:]
    for folder in folders.values {
      guard let id = slug(of: folder.name.value) else { continue }
      let own = folder.items[seat].filter { !folder.isOpen || $0.isPrivate }.map(\.item)
        .filter { item in item.day.map { date in day.map { date <= $0 } ?? true } ?? true }
      if !own.isEmpty { items[id] = own }
      guesses[id] = folder.ownGuesses[seat] ?? (folder.isOpen ? nil : folder.guesses[seat])
    }
    return (items, guesses)
  }
}

extension InventoryCheck.Folder {
  /// The round with what both may see.
  fileprivate func shownRound(_ id: String) -> InventoryRound {
    InventoryRound(
      id: id,
      asked: round?.asked.flatMap { InventoryRound.Asked(rawValue: $0.rawValue) } ?? .mine,
      discussed: round?.discussed?.value,
      lists: BySeat(
        first: items.first.filter { !$0.isPrivate }.map(\.item),
        second: items.second.filter { !$0.isPrivate }.map(\.item)),
      guesses: guesses, range: name.range)
  }
}
