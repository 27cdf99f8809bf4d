import CivilCalendar
import SourceText
import Testing

@testable import RecordParsing

struct ScalarTests {
  @Test(
    arguments: [
      ("2026-10-03", CellFormats.DateOrder.iso, "2026-10-03"),
      ("2026-10-03", .dmy, "2026-10-03"),
      ("2026-10-03", .mdy, "2026-10-03"),
      ("3.10.2026", .dmy, "2026-10-03"),
      ("03.10.2026", .dmy, "2026-10-03"),
      ("3. 10. 2026", .dmy, "2026-10-03"),
      ("03/10/2026", .dmy, "2026-10-03"),
      ("3-10-2026", .dmy, "2026-10-03"),
      ("10/3/2026", .mdy, "2026-10-03"),
      ("29.2.2024", .dmy, "2024-02-29"),
    ])
  func `dates are read in the order that the couple names`(
    text: String, order: CellFormats.DateOrder, day: String
  ) throws {
    #expect(DateReading(text, order: order) == .day(try #require(CalendarDate(iso: day))))
  }

  @Test(
    arguments: [
      ("2026-02-30", CellFormats.DateOrder.iso, DateReading.impossible),
      ("29.2.2026", .dmy, .impossible),
      ("10/13/2026", .dmy, .impossible),
      ("13/10/2026", .mdy, .impossible),
      ("0000-01-01", .iso, .impossible),
      ("03/10/26", .dmy, .shortYear),
      ("03/10/26", .iso, .shortYear),
      ("3.10.2026", .iso, .otherOrder),
      ("2026-1-5", .iso, .unreadable),
      ("2026/10/03", .dmy, .unreadable),
      ("3.10/2026", .dmy, .unreadable),
      ("3. Oktober 2026", .dmy, .unreadable),
      ("2026-10-03 08:00", .iso, .unreadable),
      ("46298", .iso, .unreadable),
      ("--", .iso, .unreadable),
      ("..2026", .dmy, .unreadable),
      ("٣.١٠.٢٠٢٦", .dmy, .unreadable),
      ("99999999999999999999.1.1", .dmy, .unreadable),
    ])
  func `what is no date is told apart`(
    text: String, order: CellFormats.DateOrder, reading: DateReading
  ) {
    #expect(DateReading(text, order: order) == reading)
  }

  @Test(
    arguments: [
      ("0", 0), ("45", 45), ("007", 7), ("+3", 3), ("-2", -2), ("\u{2212}2", -2),
      ("999999999", 999_999_999), ("1000000000", nil), ("", nil), ("-", nil), ("1.0", nil),
      ("0x1F", nil), ("1e3", nil), ("nan", nil), ("٣", nil), ("1 000", nil), ("--1", nil),
    ] as [(String, Int?)])
  func `whole numbers are digits with a sign`(text: String, number: Int?) {
    #expect(wholeNumber(text) == number)
  }

  @Test(
    arguments: [
      ("2.5", CellFormats.DecimalSign.point, 2.5), ("2,5", .comma, 2.5), ("3", .point, 3),
      ("3", .comma, 3), ("-0.45", .point, -0.45), ("0.1", .point, 0.1), ("4.35", .point, 4.35),
      ("2.5", .comma, nil), ("2,5", .point, nil), ("1.2.3", .point, nil), (".5", .point, nil),
      ("5.", .point, nil), ("2.-5", .point, nil), ("inf", .point, nil), ("1e2", .point, nil),
    ] as [(String, CellFormats.DecimalSign, Double?)])
  func `decimals have the couple's own sign`(
    text: String, sign: CellFormats.DecimalSign, number: Double?
  ) {
    #expect(decimalNumber(text, sign: sign) == number)
  }

  @Test(
    arguments: [
      ("First calm Sunday", "first-calm-sunday"), ("Küche & Bad", "kueche-bad"),
      ("crème_brûlée", "creme-brulee"), ("  -x- ", "x"), ("Ana's day", "anas-day"),
      ("晚饭", nil), ("...", nil), ("con", nil), ("Index", nil),
      (String(repeating: "a", count: 200), String(repeating: "a", count: 64)),
    ] as [(String, String?)])
  func `a name of a file becomes an id`(name: String, id: String?) {
    #expect(slug(of: name) == id)
  }

  @Test(arguments: ["Dinner", "a b", "-a", "a-", "ä", "a_b", "a/b", "..", "nul", "com1", "index"])
  func `an id that can't name a page is refused`(id: String) {
    #expect(brokenIDRule(id) != nil)
  }

  @Test(arguments: ["a", "dinner", "after-school-2", "2026", "icon"])
  func `a plain id is taken`(id: String) {
    #expect(brokenIDRule(id) == nil)
  }

  @Test func `a quoted word stays on its line, is cut, and hides nothing behind marks`() {
    #expect(quotedWord("a\nb\u{1B}[31m") == "'a b [31m'")
    #expect(quotedWord("\u{202E}abc") == "' abc'")
    #expect(quotedWord(String(repeating: "x", count: 100)).count == 63)
    #expect(quotedWord("secret", isHidden: true) == "this")
  }
}
