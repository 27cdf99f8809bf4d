import HouseholdModel
import TestSupport
import Testing

/// The pages of what two people say to each other, as they were looked at.
struct TalkGoldenTests {
  @Test(arguments: [
    ("check-in", "check-ins/2026-02-15.html"), ("check-ins", "check-ins/index.html"),
    ("inventory", "inventory/winter.html"),
    ("inventory-together", "inventory-together/winter.html"), ("connection", "connection.html"),
    ("moments", "moments.html"), ("repair", "repairs/cold-dinner.html"),
    ("step-back", "step-backs/basket.html"), ("own", "own.html"),
  ])
  func `a page is written as it was looked at`(name: String, path: String) throws {
    let page = try #require(pages(of: ownHousehold(of: .second)).files[path])
    #expect(snapshotMismatch(mainPart(of: page), "talk/\(name).html") == nil)
  }
}

/// What a page says itself, without the frame around it.
func mainPart(of page: String) -> String {
  guard let start = page.firstRange(of: "<main"), let end = page.firstRange(of: "</main>") else {
    return page
  }
  return page[start.lowerBound..<end.upperBound] + "\n"
}
