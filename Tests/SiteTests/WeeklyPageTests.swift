import CivilCalendar
import HouseholdModel
import Testing

/// Logged work week by week, kind by kind, and before and after, on the pages that show them.
struct WeeklyPageTests {
  /// The household whose log is so many weeks from 2 March 2026, in which both did the groceries.
  private func logged(weeks: Int, change day: String? = nil) -> Household {
    var household = rhythmicHousehold()
    household.settings.pauses = []
    household.changes = []
    household.asOf = date("2026-06-28")
    household.log = (0..<weeks).flatMap { week in
      (0..<2).flatMap { day -> [LogEntry] in
        let iso = date("2026-03-02").advanced(by: 7 * week + day).iso
        let groceries = LogEntry.Subject.task(TaskID("groceries"), nil)
        return [
          entry(iso, "1", .did, groceries, minutes: 30 + week % 3),
          entry(iso, "2", .did, groceries, minutes: 20 + week % 2),
        ]
      }
    }
    if let day { household.changes = [change(day, .partner(.second), from: ana, to: ben)] }
    return household
  }

  private func page(_ path: String, of household: Household) throws -> String {
    let site = pages(of: household)
    #expect(site.problems.isEmpty)
    return plain(try #require(site.files[path]))
  }

  @Test(arguments: [(4, false), (5, true), (12, true)])
  func `the smooth line is drawn from two points on, which take five weeks`(
    weeks: Int, isDrawn: Bool
  ) throws {
    let page = try page("months/index.html", of: logged(weeks: weeks))
    #expect(page.contains("id=\"weekly-t\"") == isDrawn)
    #expect(page.contains("Line at month’s end") == isDrawn)
    #expect(page.contains("Too early for a line: ") == !isDrawn)
    #expect(isDrawn || page.contains("(4 weeks so far)"))
  }

  @Test func `without consent there is neither line nor why`() throws {
    var household = logged(weeks: 12)
    household.settings.compare.second = false
    let page = try page("months/index.html", of: household)
    #expect(!page.contains("Logged work, week by week") && !page.contains("Kind by kind"))
    #expect(page.contains("this waits for both of you"))
  }

  @Test(arguments: [(7, false), (8, true)])
  func `a kind of work has a chart from eight weeks on and is named once before`(
    weeks: Int, isDrawn: Bool
  ) throws {
    var household = logged(weeks: weeks)
    household.asOf = date("2026-03-02").advanced(by: 7 * weeks - 1)
    let page = try page("months/index.html", of: household)
    #expect(page.contains("id=\"kind-0-t\"") == isDrawn)
    #expect(page.contains("Too early for a direction: ") == !isDrawn)
    #expect(page.split(separator: "Too early for a direction").count == (isDrawn ? 1 : 2))
  }

  @Test func `what is emotional is named and not followed`() throws {
    var household = logged(weeks: 12)
    household.asOf = date("2026-05-24")
    household.settings.categories = household.settings.categories.map {
      Category(id: $0.id, title: $0.title, isEmotional: true)
    }
    let months = try page("months/index.html", of: household)
    #expect(!months.contains("id=\"kind-0-t\"") && !months.contains("Too early for a direction"))
    let month = try page("months/2026-04.html", of: household)
    #expect(month.contains("who holds what of the emotional kinds"))
    #expect(month.contains("<li>Ana: ") || month.contains("<li>Ben: "))
  }

  @Test func `a month in the list says the range before the point, of both`() throws {
    let page = try page("months/index.html", of: logged(weeks: 4))
    let cells = page.matches(of: /Ana (\d+)–(\d+) % \((\d+)\), Ben (\d+)–(\d+) % \((\d+)\)/)
    for cell in cells {
      let numbers = [cell.1, cell.2, cell.3, cell.4, cell.5, cell.6].compactMap { Int($0) }
      #expect(numbers[0] <= numbers[2] && numbers[2] <= numbers[1])
      #expect(numbers[2] + numbers[5] == 100 && numbers[0] + numbers[4] == 100)
    }
    #expect(page.contains(/Ana \d+ %, Ben \d+ %/) || !cells.isEmpty)
  }

  @Test(arguments: [("2026-03-25", false), ("2026-04-01", true), ("2026-05-20", true)])
  func `before and after a hand-off is drawn with four weeks on each side`(
    day: String, isDrawn: Bool
  ) throws {
    let page = try page("hand-offs.html", of: logged(weeks: 16, change: day))
    #expect(page.contains("id=\"around-\(day)-t\"") == isDrawn)
    #expect(page.contains("<details open>") == isDrawn)
    #expect(page.contains("Ana, lowest to highest") == isDrawn)
  }
}
