import Diagnostics
import SourceText
import Testing

@testable import RecordParsing

private func rows(_ text: String) -> [[String]] {
  var reader = CSVReader(Array(text.utf8), file: 0)
  var cells: [CSVCell] = []
  var rows: [[String]] = []
  var diagnostics: [Diagnostic] = []
  while reader.nextRow(into: &cells, diagnostics: &diagnostics) != nil {
    rows.append(cells.map(reader.text(of:)))
  }
  return rows
}

struct CSVReaderTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
      ("a\tb\n1,5\t", [["a", "b"], ["1,5", ""]]),
      ("a,\"b;;;\"\n1;x,2", [["a", "b;;;"], ["1;x", "2"]]),
      ("a,b\n\"x, \"\"y\"\"\",\"1\n2\"\n", [["a", "b"], ["x, \"y\"", "1\n2"]]),
      ("a,b\n , \n\n,\n\"\",x\n", [["a", "b"], ["", "x"]]),
      ("\n\na , b \n 1 , \"2\" \n", [["a", "b"], ["1", "2"]]),
      ("", []),
      ("\n\r\n,,,\n", []),
      ("a", [["a"]]),
    ])
  func `rows are read in every usual writing`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test(arguments: [
    "meals,Meals1️⃣;household,ben,weekly", "meals1️⃣;Meals,household,ben,weekly",
    "meals,Meals,household1️⃣;ben,weekly", "meals,Meals,household,ben1️⃣;weekly",
    "meals1️⃣;Meals;household;ben;weekly",
  ])
  func `another separator anywhere in a row of the inventory is one problem`(row: String) {
    #expect(
      markedProblems("task,title,category,owner,cadence\n\(row)\n", in: "tasks/a.csv")
        == ["1️⃣ MisplacedSeparator"])
  }

  @Test func `a title with any sign is a title`() {
    let rows = "meals,Meals; bread,household,ben\nwash,Wash; iron,household,,weekly\n"
    #expect(
      markedProblems("task,title,category,owner,cadence\n\(rows)", in: "tasks/a.csv") == [])
  }

  @Test(
    arguments: [
      ("date,verb,who\n2026-03-01,did,1️⃣\"ana\n2026-03-02,did,ben\n", ["1️⃣ UnterminatedQuote"]),
      ("date,verb,who,note\n2026-03-01,did,ana,\"x\" 1️⃣y\n", ["1️⃣ TextAfterQuote"]),
      ("date,verb,who,note\n2026-03-01,did,ana,a 51️⃣\" pipe\n", ["1️⃣ StrayQuote"]),
      ("date,verb,who\n2026-03-01,did,ana,,1️⃣more\n", ["1️⃣ TooManyCells"]),
      ("date,who,verb,subject\n2026-03-01,ana,did1️⃣;dishes\n", ["1️⃣ MisplacedSeparator"]),
      ("date,who,verb,subject\n2026-03-01,ana1️⃣;did,dishes\n", ["1️⃣ MisplacedSeparator"]),
      ("date,who,verb,note\n2026-03-011️⃣;ana,did,x\n", ["1️⃣ MisplacedSeparator"]),
      ("date,who,verb,note\n2026-03-011️⃣;ana;did;x; y\n", ["1️⃣ MisplacedSeparator"]),
      ("date,who,verb,minutes,note\n2026-03-01,ana,did,201️⃣;\n", ["1️⃣ MisplacedSeparator"]),
      ("date;who;verb;note\n2026-03-01;ana1️⃣,did;x\n", ["1️⃣ MisplacedSeparator"]),
      ("date,who,verb,subject,minutes\n2026-03-01,ana,did,a1️⃣;20\n", ["1️⃣ MisplacedSeparator"]),
      ("date,who,verb,note,void\n2026-03-01,ana,didd,dishes; x\n", []),
      ("date,verb,who,note,visibility\n2026-03-01,did,ana,soup; bread\n", []),
      ("date,verb,who,subject,minutes,note\n2026-03-01,slipped,ana,soup; bread\n", []),
      ("date,verb,who,note\n2026-03-01,did,\"ana;x\"\n", []),
      ("date;verb;who;minutes;note\n2026-03-01;did;ana;;soup, bread\n", []),
      ("date,verb,who,1️⃣date\n", ["1️⃣ DuplicateColumn"]),
      ("1️⃣date,verb\n2026-03-01,did\n", ["1️⃣ MissingColumn"]),
      ("date,verb,who,1️⃣minuts\n", ["1️⃣ UnknownColumn"]),
      ("date,verb,1️⃣,who\n", ["1️⃣ UnknownColumn"]),
      ("date,verb,who,,,\n2026-03-01,did,ana,,,,,\n", []),
      ("date,verb,who,note\n2026-03-01,did,ana\n", []),
      ("DATE;Verb;Who\n2026-03-01;Did;ana\n", []),
      ("date,verb,who,note\n2026-03-01,did,ana,a1️⃣\u{1}b\n", ["1️⃣ InvalidText"]),
      ("date,verb,who\n1️⃣2026-02-30,did,ana\n", ["1️⃣ InvalidDate"]),
      ("date,verb,who,minutes\n2026-03-01,did,ana,1️⃣45 min\n", ["1️⃣ InvalidNumber"]),
      ("date,verb,who,note,minutes\n2026-03-01,did,ana,👩‍👩‍👧 ☕️,1️⃣-5\n", ["1️⃣ NumberOutOfRange"]),
      ("date,verb,who,energy_after\n2026-03-01,did,ana,1️⃣3\n", ["1️⃣ NumberOutOfRange"]),
      ("date,verb,who,prompted\n2026-03-01,did,ana,1️⃣maybe\n", ["1️⃣ InvalidYesNo"]),
      ("date,verb,who,wanted\n2026-03-01,did,ana,1️⃣advice\n", ["1️⃣ UnknownChoice"]),
      ("date,verb,who,visibility\n2026-03-01,did,ana,1️⃣hidden\n", ["1️⃣ UnknownVisibility"]),
      ("date,verb,who\n2026-03-01,1️⃣,ana\n", ["1️⃣ MissingValue"]),
      ("date,verb,who\n1️⃣,did,ana\n", ["1️⃣ MissingValue"]),
    ])
  func `a problem of rows is found where it starts`(text: String, expected: [String]) {
    #expect(markedProblems(text) == expected)
  }

  @Test func `one bad row does not hide the others`() {
    let read = records(
      """
      date,verb,who,note
      2026-03-01,did,ana,"x"y
      2026-03-32,did,ana,
      2026-03-03,did,ben,fine
      """, in: "log/2026-03.csv")
    #expect(read.log.map { $0.date == nil } == [true, false])
    #expect(read.log.map(\.note) == [nil, "fine"])
  }

  @Test func `limits end what is read with a problem, not a crash`() {
    let many = "date,verb,who\n" + String(repeating: "2026-03-01,did,ana\n", count: 200_001)
    #expect(markedProblems(many).count == 1)
    let long = "date,verb,who,note\n2026-03-01,did,ana," + String(repeating: "x", count: 70_000)
    #expect(markedProblems(long + "\n2026-03-02,did,ana,y").count == 1)
    let wide = "date,verb,who" + String(repeating: ",x", count: 300)
    #expect(markedProblems(wide) == ["0 TooLarge"])
  }

  @Test func `a private row gives no value away`() {
    let texts = [
      "date,verb,who,minutes,visibility\n2026-03-01,did,ana,secret,private\n",
      "date,verb,who,minutes,visibility\n2026-03-01,did,ana,secret,privat\n",
      "date,verb,who,minutes\n2026-03-01,reminded,ana,secret\n",
      "date,verb,who,minutes\n2026-03-01,remindet,ana,secret\n",
      "date,verb,who,note,visibility\n2026-03-01,did,ana,a \"secret,private\n",
      "date,verb,who,visibility\n2026-03-01,did,ana,private,secret\n",
    ]
    for text in texts {
      let sources = SourceSet([SourceFile(path: "log/a.csv", text: text)])
      var diagnostics: [Diagnostic] = []
      _ = parsedRecords(of: sources, diagnostics: &diagnostics)
      let found = diagnostics.filter { $0.id != .missingCouple }
      #expect(!found.isEmpty)
      for diagnostic in found {
        #expect(diagnostic.isConfidential)
        #expect(!"\(diagnostic)".contains("secret"))
      }
    }
  }
}
