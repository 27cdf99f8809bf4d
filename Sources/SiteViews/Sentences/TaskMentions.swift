import HouseholdModel

extension Site {
  /// The agreements that name a task by its title, another word of it or its id, newest first.
  ///
  /// Letters and digits around a name make another word of it: "dishwasher" does not name "wash".
  func agreements(naming task: HouseholdTask) -> [MadeAgreement] {
    let names = [task.title] + task.alsoKnownAs + [task.id.text.replacing("-", with: " ")]
    let places = Set(names.flatMap(agreementWords.texts(naming:)))
    return places.sorted().map { newestAgreements[$0] }
  }
}
