internal import HouseholdModel

/// The places of categories in the couple's order.
struct CategoryOrder {
  /// The categories: the couple's, then any that only a task names, by bytes.
  let ids: [CategoryID]
  private let places: [CategoryID: Int]

  init(of household: Household) {
    var ids: [CategoryID] = []
    var places: [CategoryID: Int] = [:]
    func add(_ id: CategoryID) {
      guard places[id] == nil else { return }
      places[id] = ids.count
      ids.append(id)
    }
    household.settings.categories.forEach { add($0.id) }
    let others = Set(household.tasks.map(\.category)).subtracting(ids)
    others.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.forEach(add)
    self.ids = ids
    self.places = places
  }

  /// The place of a category that the household or one of its tasks names.
  func place(of id: CategoryID) -> Int { places[id] ?? 0 }
}
