import CivilCalendar
import Diagnostics
import SourceText
import TestSupport
import Testing

@testable import RecordParsing

private func readProblems(_ marked: MarkedText, beside other: String?) -> [Diagnostic] {
  var files = [
    SourceFile(path: "couple.yaml", text: couple),
    SourceFile(path: "inventory/2026-01/ana.csv", text: marked.text),
  ]
  if let other { files.append(SourceFile(path: "inventory/2026-01/ben.csv", text: other)) }
  var diagnostics: [Diagnostic] = []
  _ = parsedRecords(of: SourceSet(files), diagnostics: &diagnostics)
  return diagnostics.sortedByPlace()
}

struct InventoryReaderTests {
  @Test(
    arguments: [
      ("title,verb\nUmbrellas,1️⃣noticin\n", ["1️⃣ UnknownVerb"]),
      ("title,day\nUmbrellas,1️⃣2026-02-30\n", ["1️⃣ InvalidDate"]),
      ("title,1️⃣dya\nUmbrellas,\n", ["1️⃣ UnknownColumn"]),
      ("1️⃣verb,day\nnoticing,\n", ["1️⃣ MissingColumn"]),
      ("title,verb\n1️⃣,noticing\nUmbrellas,\n", ["1️⃣ MissingValue"]),
      ("title\nUmbrellas\n1️⃣\"never closed\n", ["1️⃣ UnterminatedQuote"]),
      ("title,note\n☕️,1️⃣a \"b\"\nx,\n", []),
      ("title;visibility\r\nUmbrellas;1️⃣pirvate\r\nSoup;\r\n", ["1️⃣ UnknownVisibility"]),
    ])
  func `a problem of a list is found where it starts`(text: String, expected: [String]) {
    let marked = MarkedText(text)
    let problems = readProblems(marked, beside: "title\nSoup\n").map { diagnostic in
      let start = diagnostic.range.map { Int($0.start) }
      let name = marked.offsets.first { $0.value == start }.map { String($0.key) }
      return "\(name ?? "\(start ?? -1)") \(diagnostic.id.rawValue)"
    }
    #expect(problems.filter { !$0.contains("StrayQuote") } == expected)
  }

  @Test(
    arguments: [
      "title,verb\nx,777\n", "777\nx\n", "title,777\nx,777\n", "title,day\nx,777\n",
      "title\n\"777\n", "title\n777,777\n", "title\n\"7\"77\n", "title,visibility\nx,777\n",
      "777,verb\n,noticing\n", "title,title\n777,777\n", "title\na\u{1}777\n",
    ])
  func `no message shows what a sealed list says`(text: String) {
    for other in [nil, "title\n", "", "title,visibility\nx,private\n"] {
      let problems = readProblems(MarkedText(text), beside: other)
      #expect(!problems.isEmpty)
      for problem in problems {
        #expect(problem.isConfidential)
        let words = [problem.summary, problem.explanation ?? "", problem.suggestion ?? ""]
        #expect(!words.joined().contains("7"))
      }
    }
  }

  @Test(
    arguments: [
      ("inventory/2026-01/round.yaml", "asked: 1️⃣ours\n", ["1️⃣ UnknownChoice"]),
      ("inventory/2026-01/round.yaml", "discussed: 1️⃣soon\n", ["1️⃣ InvalidDate"]),
      ("inventory/2026-01/round.yaml", "1️⃣askd: mine\n", ["1️⃣ UnknownKey"]),
      ("inventory/2026-01/ana.yaml", "guess: 1️⃣101\n", ["1️⃣ NumberOutOfRange"]),
      ("inventory/2026-01/ana.yaml", "guess: 1️⃣half\n", ["1️⃣ InvalidNumber"]),
      ("inventory/2026-01/ana.md", "1️⃣x\n", ["1️⃣ UnknownFile"]),
      ("inventory/ana.csv", "1️⃣title\nx\n", ["1️⃣ UnknownFile"]),
    ])
  func `a problem beside a list is found where it starts`(
    path: String, text: String, expected: [String]
  ) {
    #expect(markedProblems(text, in: path) == expected)
  }

  @Test func `a list is read with its tasks, titles and days`() throws {
    let text =
      "Task,Title,Verb,Category,Day,Note\nbins,,Remembering,,2026-01-12,\n,Umbrellas,,,,\"a, b\"\n"
    let list = try #require(records(text, in: "inventory/2026-01/ana.csv").inventoryLists.first)
    #expect(list.round.value == "2026-01")
    #expect(list.partner.value == "ana")
    #expect(list.rows.map(\.task?.value) == ["bins", nil])
    #expect(list.rows.map(\.title?.value) == [nil, "Umbrellas"])
    #expect(list.rows.map(\.verb) == ["remembering", nil])
    #expect(list.rows.map(\.day?.value.iso) == ["2026-01-12", nil])
    #expect(list.rows.map(\.note) == [nil, "a, b"])
  }
}
