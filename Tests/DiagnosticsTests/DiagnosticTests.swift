import Diagnostics
import SourceText
import Testing

@Test func `problems stand in the order of file, place, kind and summary`() {
  func problem(_ id: DiagnosticID, _ summary: String, _ file: Int?, _ start: Int = 0) -> Diagnostic
  {
    Diagnostic(
      id, .error, summary, at: file.map { SourceRange(file: $0, start: start, end: start) })
  }
  let expected = [
    problem(.missingCouple, "z", nil), problem(.rawMarkup, "a", 0, 3),
    problem(.invalidDate, "a", 1, 0), problem(.invalidDate, "b", 1, 0),
    problem(.unknownPartner, "a", 1, 0), problem(.invalidDate, "a", 1, 9),
  ]
  #expect(expected.reversed().sortedByPlace() == expected)
  #expect((expected[3...] + expected[..<3]).map(\.self).sortedByPlace() == expected)
}

@Test(arguments: [
  (Severity.error, true, true), (.warning, false, true), (.note, false, false),
])
func `errors keep a site from being written, in strict mode warnings too`(
  severity: Severity, usually: Bool, strictly: Bool
) {
  let problems = [Diagnostic(.rawMarkup, .note, "n"), Diagnostic(.rawMarkup, severity, "x")]
  #expect(problems.blocksBuild(strict: false) == usually)
  #expect(problems.blocksBuild(strict: true) == strictly)
}

@Test(arguments: DiagnosticID.allCases)
func `every kind of problem can be explained`(id: DiagnosticID) throws {
  let guide = try #require(id.guide)
  for text in [guide.meaning, guide.remedy] {
    #expect(text.hasSuffix("."))
    #expect(text.count >= 15 && text.first?.isUppercase == true)
  }
  #expect(!guide.example.isEmpty && !guide.example.hasSuffix("\n"))
  #expect(id.explanation.hasPrefix(id.rawValue + "\n\n"))
}

@Test func `no kind of problem is explained in two tables`() {
  #expect(DiagnosticID.allCases.count >= 9)
  for id in DiagnosticID.allCases {
    #expect(ProblemGuide.tablesNaming(id) == 1)
  }
}

@Test(arguments: DiagnosticID.allCases)
func `explanations speak as partners do`(id: DiagnosticID) {
  let words = id.explanation.lowercased().split { !$0.isLetter }
  for word in ["failed", "lazy", "owes", "beats", "score", "points", "deserves", "should", "user"] {
    #expect(!words.contains(Substring(word)))
  }
}
