import Messages
import Testing

@Test func `every catalogue can be read and has each key once`() throws {
  for catalogue in try Catalogue.all() {
    #expect(catalogue.problems == [], "\(catalogue.path)")
    #expect(Language.allCases.contains { catalogue.path == "Templates/\($0.cataloguePath)" })
  }
}

@Test func `every catalogue has the texts of the English one, with the same values`() throws {
  let english = Catalogue(try Repository.file("Templates/locales/en.ftl"))
  #expect(english.messages.count > 600)
  for catalogue in try Catalogue.all() { #expect(catalogue.differences(from: english) == []) }
}

@Test func `what two catalogues do not share is listed`() {
  func catalogue(_ path: String, _ text: String) -> Catalogue {
    Catalogue(RepositoryFile(path: path, text: text))
  }
  let english = catalogue(
    "en",
    """
    both = For { $name }, on { $day }
    gone = Gone
    link = See <a href="{ $href }">here</a>
    many = { $count -> [one] day *[other] { $count } days }
    # ==== Sentences ====
    free = { $name } did
    """)
  let german = catalogue(
    "de",
    """
    both = Für { $name }
    link = Siehe <b href="{ $href }">hier</b>
    many = { $count -> [one] Tag *[other] { $count } Tage }
    new = Neu
    # ==== Sentences ====
    free = { $who -> [both] Ihr habt *[one] { $name } hat }
    """)
  #expect(
    german.differences(from: english) == [
      "de lacks 'gone'", "de has 'new', which en lacks",
      "de: 'both' has [\"name\"], in en [\"day\", \"name\"]",
      "de: 'link' has [\"</b>\", \"<b href=\\\"$href\\\">\"], "
        + "in en [\"</a>\", \"<a href=\\\"$href\\\">\"]",
    ])
  #expect(english.differences(from: english) == [])
}
