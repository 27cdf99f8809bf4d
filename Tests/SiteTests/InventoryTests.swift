import BalanceMetrics
import HouseholdModel
import Testing

struct InventoryTests {
  @Test func `things are matched by task, else by title, and count once`() {
    let lists = InventoryComparison(of: inventoryRound(discussed: nil).lists)
    #expect(lists.first.map(\.title) == ["Groceries"])
    #expect(lists.both.map(\.title) == ["The school bag", "A Walk"])
    #expect(lists.second.map(\.title) == ["The <cat>"])
  }

  @Test func `swapping the lists mirrors what is on one alone`() {
    let lists = inventoryRound(discussed: nil).lists
    let one = InventoryComparison(of: lists)
    let other = InventoryComparison(of: BySeat(first: lists.second, second: lists.first))
    #expect(one.first == other.second)
    #expect(one.second == other.first)
    #expect(one.both.count == other.both.count)
  }

  @Test func `the reveal has no figure and no link but to what follows`() throws {
    let files = pages(of: talkingHousehold()).files
    let page = try #require(files["inventory/winter.html"])
    let main = mainPart(of: page)
    let words = main.replacing(/<[^>]*>/, with: " ").replacing("January 2026", with: "")
    #expect(!words.contains(/[0-9%]/))
    #expect(!main.contains("<svg"))
    #expect(main.matches(of: /href=/).count == 1)
    let order = ["Monday", "Gym things", "a  walk", "Tuesday", "On no day", "The &lt;cat&gt;"]
    #expect(places(of: order, in: page) == places(of: order, in: page).sorted())
    #expect(!places(of: order, in: page).contains(-1))
  }

  @Test func `what the lists say waits for the talk`() {
    var household = talkingHousehold()
    for day in [nil, date("2026-03-01")] {
      household.inventories = [inventoryRound(discussed: day)]
      let files = pages(of: household).files
      #expect(files["inventory/winter.html"]?.contains("inventory-together/") == false)
      #expect(files["inventory-together/winter.html"] == nil)
    }
  }

  @Test func `numbers of the lists wait for both, the lists do not`() {
    let path = "inventory-together/winter.html"
    let agreed = pages(of: talkingHousehold()).files[path]
    #expect(agreed?.contains("threepart") == true)
    let alone = pages(of: talkingHousehold(mayCompare: false)).files[path]
    #expect(alone?.contains("threepart") == false)
    for words in [
      "On both lists", "The &lt;cat&gt;", "75\u{A0}%",
      "There may be more that neither of you wrote down.",
    ] {
      #expect(alone?.contains(words) == true, "\(words)")
    }
  }
}
