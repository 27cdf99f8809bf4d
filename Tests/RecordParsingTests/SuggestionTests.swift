import Diagnostics
import RecordParsing
import SourceText
import Testing

/// The problems of one file beside a usual `couple.yaml`.
private func problems(_ text: String, in path: String = "log/a.csv") -> [Diagnostic] {
  var files = [SourceFile(path: path, text: text)]
  if path != "couple.yaml" { files.append(SourceFile(path: "couple.yaml", text: couple)) }
  var diagnostics: [Diagnostic] = []
  _ = parsedRecords(of: SourceSet(files), diagnostics: &diagnostics)
  return diagnostics
}

struct SuggestionTests {
  @Test(
    arguments: [
      ("2026-02-30", "February 2026 has 28 days"), ("2024-02-30", "February 2024 has 29 days"),
      ("2026-04-31", "April 2026 has 30 days"), ("2026-13-01", "a year has the months 01 to 12"),
      ("2026-01-00", "days start with 01"), ("2026-2-3", "write 2026-02-03"),
      ("2026/02/03", "write 2026-02-03"),
      ("0026-02-03", "write a day of the years 1583 to 9999, such as 2026-10-03"),
    ])
  func `a day that can't be read is told what it goes beyond or means`(
    day: String, suggestion: String
  ) {
    let found = problems("date,who,verb\n\(day),ana,rested\n")
    #expect(found.map(\.suggestion) == [suggestion])
    #expect(found.map(\.id) == [.invalidDate])
  }

  @Test(arguments: ["both", "Both", "nobody", "con"])
  func `an id that is refused is not suggested again`(id: String) {
    let text = couple.replacing("id: ana", with: "id: \(id)")
    let found = problems(text, in: "couple.yaml").filter { $0.id == .invalidID }
    #expect(found.map(\.suggestion) == ["choose another id"])
  }

  @Test(arguments: [
    "2026-03-01,ana,rested\n2026-03-02,ben,rested\n", "a;b;c\n1;2;3\n", "x\n",
  ])
  func `a first row without names of columns is one problem of its file`(text: String) {
    let found = problems(text)
    #expect(found.map(\.id) == [.missingColumn])
    #expect(found.map(\.summary) == ["the first row must name the columns"])
  }

  @Test func `a list without names of columns is told what they may be`() {
    let found = problems("Laundry,planning\n", in: "inventory/2026-03/ana.csv")
      .filter { $0.id == .missingColumn }
    #expect(found.map(\.suggestion) == ["put a row above it that starts with 'task,title,verb'"])
  }

  @Test func `a private first row is not shown`() {
    let found = problems("2026-03-01,ana,voiced,,private\n")
    #expect(found.map(\.isConfidential) == [true])
  }

  @Test(arguments: [("it", 1), ("en", 0), ("en-GB", 0), ("EN", 0), ("fr-CA", 0), ("pt-BR", 1)])
  func `another language than the pages have is a warning`(tag: String, count: Int) {
    let found = problems(couple + "language: \(tag)\n", in: "couple.yaml")
    #expect(found.map(\.id) == Array(repeating: .onlyEnglish, count: count))
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}
