import ArgumentParser
import BalanceMetrics
import CivilCalendar
import Foundation
import HouseholdModel
import TestSupport

/// Prints how often the range of logged.share holds the true share.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "How often the range of logged.share holds the true share, on made-up households.")

  @Option(help: "Households for each line of the tables.")
  var households = 2000

  @Option(help: "The seed; the same gives the same tables.")
  var seed = 1

  func run() throws {
    guard let start = CalendarDate(iso: "2025-01-06") else { return }
    print("\(households) households a line, seed \(seed).\n\nWhole weeks, 8 rows a day:")
    printHead("weeks")
    var isWithin = true
    for weeks in [6, 12, 26, 52] {
      for share in [0.5, 0.6, 0.7, 0.85] {
        let span = DateSpan(start: start, end: start.advanced(by: weeks * 7))
        let coverage = coverage(share, 8, span) { $0.whole?.logged.comparison?.share }
        printLine(String(weeks), share, 8, coverage)
        isWithin = isWithin && coverage.isWithin(0.93...0.97)
      }
    }
    print("\nOne calendar month, its weeks clipped, 8 rows a day:")
    printHead("days")
    for share in [0.5, 0.6, 0.7, 0.85] {
      // From Wednesday 1 January to Friday 31 January 2025.
      let first = start.advanced(by: -5)
      let span = DateSpan(start: first, end: first.advanced(by: 31))
      let coverage = coverage(share, 8, span) { $0.months.first?.logged.comparison?.share }
      printLine("31", share, 8, coverage)
      isWithin = isWithin && coverage.isWithin(0.92...1)
    }
    print("\nFew rows, 12 whole weeks, as measured:")
    printHead("weeks")
    for rows in [2.0, 4] {
      for share in [0.5, 0.7, 0.85] {
        let span = DateSpan(start: start, end: start.advanced(by: 84))
        printLine(
          "12", share, rows, coverage(share, rows, span) { $0.whole?.logged.comparison?.share })
      }
    }
    let bounds = "93–97 % over whole weeks, 92 % and more over a clipped month"
    print("\n\(isWithin ? "Within" : "Outside") the bounds, chance allowed for: \(bounds).")
    if !isWithin { throw ExitCode.failure }
  }

  private func coverage(
    _ share: Double, _ rows: Double, _ span: DateSpan, of value: (BalanceReport) -> GatedShare?
  ) -> Coverage {
    var coverage = Coverage()
    var random = SplitMix64(seed: seed &* 1_000_003 &+ span.dayCount &* 101 &+ Int(share * 1000))
    let habits = SimulatedHabits(
      share: share, rowsPerDay: rows, span: span, keepsTheLog: rows >= 8)
    for _ in 0..<households {
      let household = simulatedHousehold(habits, random: &random)
      coverage.add(value(balanceReport(of: household)), true: share)
    }
    return coverage
  }

  private func printHead(_ unit: String) {
    print("  \(unit)  rows a day  true share  range holds it  mean width   bias  without range")
  }

  private func printLine(_ span: String, _ share: Double, _ rows: Double, _ coverage: Coverage) {
    func percent(_ part: Double?) -> String {
      part.map { String(format: "%.1f %%", $0 * 100) } ?? "–"
    }
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(width - text.count, 0)) + text
    }
    print(
      padded(span, 7) + padded(String(Int(rows)), 12) + padded(percent(share), 12)
        + padded(percent(coverage.part), 16) + padded(percent(coverage.meanWidth), 12)
        + padded(percent(coverage.bias), 8) + padded(String(coverage.without), 15))
  }
}
