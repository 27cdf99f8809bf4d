import DataExport
import Foundation
import Testing

@testable import ReportCommand

/// The six weeks of METRICS §2: each partner's minutes on two days of each.
private let minutes = [(210, 90), (180, 120), (240, 100), (150, 110), (200, 80), (170, 130)]

private func files(compare: String = "{ana: yes, ben: yes}", more: [String: String] = [:])
  -> [String: String]
{
  var log = "date,who,verb,subject,minutes\n"
  for (week, pair) in minutes.enumerated() {
    for (who, count) in [("ana", pair.0), ("ben", pair.1)] {
      for (day, part) in [(2 + 7 * week, count - 10), (3 + 7 * week, 10)] {
        let date = day <= 31 ? "2026-03-\(day < 10 ? "0" : "")\(day)" : "2026-04-0\(day - 31)"
        log += "\(date),\(who),did,dishes,\(part)\n"
      }
    }
  }
  return [
    "couple.yaml": """
    format: 1
    partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
    started: 2026-03-02
    compare: \(compare)
    facilitator: {ana: yes, ben: yes, initials: yes}

    """,
    "tasks/a.csv":
      "task,title,category,owner\ndishes,Dishes,household,ana\nbins,Bins,household,ben\n",
    "log/a.csv": log,
  ].merging(more) { $1 }
}

/// What `metrics` says of some files.
private func metrics(_ files: [String: String], _ arguments: String...) throws -> CommandRun {
  var result = CommandRun()
  try withTemporaryFolder { root in
    try write(files, to: root)
    result = try run(["metrics", root.path, "--as-of", "2026-04-12"] + arguments)
  }
  return result
}

struct MetricsTests {
  @Test func `a number comes with its range and what it rests on`() throws {
    let table = try metrics(files(), "--format", "csv").output
    let lines = table.split(separator: "\n")
    #expect(
      lines.first
        == "metric,period,about,partner,value,lower,upper,word,unit,gate,weeks,rows,minutes")
    let share = try #require(lines.first { $0.hasPrefix("logged.share,whole,") })
    let cells = share.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for (cell, value) in zip(cells[4...6], [0.646067, 0.570310, 0.715140]) {
      #expect(abs((Double(cell) ?? 0) - value) < 5e-7)
    }
    #expect(cells[8...] == ["part", "shown", "6", "", "1780"])
    // One task each, alike in weight.
    #expect(lines.contains("standing.share,2026-03,,,0.5,0.5,0.5,,part,shown,,2,"))
  }

  @Test func `no data is not zero, and a gate says why`() throws {
    let table = try metrics(files(), "--format", "csv").output
    #expect(table.contains("\ncapacity.expected,whole,,,,,,,part,noData,,,\n"))
    #expect(table.contains("\nlogged.trend,whole,,,,,,,partPerWeek,waitsForWeeks,6,,\n"))
    #expect(table.contains("\nrepair.tested,whole,,,,,,,part,noData,,0,\n"))
  }

  @Test func `without the yes of both nothing compares, whoever said what`() throws {
    let one = try metrics(files(compare: "{ana: yes, ben: no}"), "--format", "csv").output
    for compare in ["{ana: no, ben: yes}", "{ana: no, ben: no}", "{}"] {
      #expect(try metrics(files(compare: compare), "--format", "csv").output == one)
    }
    #expect(one.contains("\nlogged.share,whole,,,,,,,part,waitsForBoth,,,\n"))
    #expect(one.contains("\nstanding.share,whole,,,,,,,part,waitsForBoth,,,\n"))
    for line in one.split(separator: "\n") where line.contains(",ana,") || line.contains(",ben,") {
      Issue.record("\(line) is about one of the two")
    }
    #expect(!one.contains("standing.byCategory") && !one.contains("logged.byStage"))
  }

  @Test func `JSON and CSV hold the same values in the same order`() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try metrics(files()).output.utf8))
        as? [String: Any])
    #expect(
      json["schema"] as? Int == metricSchemaVersion && json["asOf"] as? String == "2026-04-12")
    let values = try #require(json["measurements"] as? [[String: Any]])
    let table = try metrics(files(), "--format", "csv").output.split(separator: "\n").dropFirst()
    #expect(values.count == table.count && values.count > 100)
    for (value, line) in zip(values, table) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      #expect(value["metric"] as? String == cells[0])
      #expect((value["value"] as? Double).map { "\($0)" } == Double(cells[4]).map { "\($0)" })
    }
    let defined = try #require(json["definitions"] as? [[String: Any]])
    let used = Set(values.compactMap { $0["metric"] as? String })
    #expect(Set(defined.compactMap { $0["metric"] as? String }) == used)
  }

  @Test func `a therapist's numbers name no task that isn't marked`() throws {
    let all = try metrics(files(), "--format", "csv").output
    #expect(all.contains("standing.heldSince,2026-03,bins,"))
    let marked = [
      "tasks/b.csv": "task,title,category,owner,visibility\npost,Post,money,ana,facilitator\n"
    ]
    let shown = try metrics(files(more: marked), "--format", "csv", "--edition", "facilitator")
      .output
    #expect(shown.contains("standing.heldSince,2026-03,post,"))
    #expect(!shown.contains("bins") && !shown.contains("dishes"))
    #expect(shown.contains("logged.prompted") == all.contains("logged.prompted"))
    #expect(!shown.contains(",ana,") && !shown.contains(",ben,"))
  }

  @Test func `with errors in the files no number is printed`() throws {
    let broken = files(more: ["log/b.csv": "date,who,verb\nsoon,ana,rested\n"])
    let run = try metrics(broken)
    #expect(run.status == .problems && run.output == "")
    #expect(run.error.contains("log/b.csv:2:1: error: 'soon' isn't a date"))
  }

  @Test func `the schema stands alone and is JSON`() throws {
    let run = try run("metrics", "--schema")
    #expect(run.status == .fine)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(schema["title"] as? String == "Evenhold metrics, version \(metricSchemaVersion)")
    let gates = Measurement.Gate.allCases.map { "\"\($0.rawValue)\"" }
    let units = MetricDefinition.Unit.allCases.map { "\"\($0.rawValue)\"" }
    for word in gates + units { #expect(run.output.contains(word)) }
  }
}

struct RotateTests {
  @Test func `turns are proposed for four weeks, as words and as rows`() throws {
    let tasks = "task,title,category,owner\ncook,Cooking,household,rotating\n"
    try withTemporaryFolder { root in
      try write(files(more: ["tasks/b.csv": tasks]), to: root)
      let words = try run("rotate", root.path, "--as-of", "2026-04-12")
      #expect(words.status == .fine)
      #expect(words.output.hasPrefix("Week of 2026-04-13\n  Cooking: "))
      #expect(words.output.matches(of: /Cooking: (Ana|Ben)\n/).count == 4)
      let rows = try run("rotate", root.path, "--as-of", "2026-04-12", "--format", "csv")
      #expect(rows.output.hasPrefix("week,task,who\n2026-04-13,cook,"))
      #expect(rows.output.split(separator: "\n").count == 5)
    }
  }

  @Test func `where nothing rotates there is nothing to propose`() throws {
    try withTemporaryFolder { root in
      try write(files(), to: root)
      #expect(try run("rotate", root.path).output.hasPrefix("No task goes by turns."))
      #expect(try run("rotate", root.path, "--format", "csv").output == "")
    }
  }
}
