import Diagnostics
import SourceText
import Testing

private let sources = SourceSet([
  SourceFile(path: "a.csv", text: String(repeating: "x\n", count: 100)),
  SourceFile(path: "b.csv", text: "y"),
])

private func problem(
  _ number: Int, _ id: DiagnosticID = .invalidDate, file: Int = 0, _ severity: Severity = .error,
  isConfidential: Bool = false
) -> Diagnostic {
  let start = file == 0 ? number % 100 * 2 : 0
  return Diagnostic(
    id, severity, "row \(number)", at: SourceRange(file: file, start: start, end: start + 1),
    isConfidential: isConfidential)
}

@Test func `of one kind a file keeps 200 problems and counts the rest`() throws {
  var problems = (0..<5_000).map { problem($0) }
  problems.bound()
  #expect(problems.count == 200 && problems.wholeCount == 5_000)
  #expect(problems.map(\.summary) == (0..<200).map { "row \($0)" })
  #expect(problems.dropLast().allSatisfy { $0.more == 0 } && problems.last?.more == 4_800)
  let text = diagnosticText(problems, sources: sources, root: ".")
  #expect(text.hasSuffix("\n  … and 4,997 more like this in a.csv\n"))
  #expect(problemCount(of: problems) == "5000 errors in 1 file")
  let json = diagnosticJSON(problems, sources: sources)
  #expect(json.split(separator: "InvalidDate").count == 201)
  #expect(json.split(separator: "\"more\": 4800").count == 2)
  #expect(json.split(separator: "\"more\"").count == 2)
}

@Test func `another kind, severity or file, and what is private, is counted by itself`() {
  var problems: [Diagnostic] = []
  for number in 0..<250 {
    problems.append(problem(number))
    problems.append(problem(number, .unknownTask))
    problems.append(problem(number, .invalidDate, .warning))
    problems.append(problem(number, file: 1))
    problems.append(problem(number, isConfidential: true))
    problems.append(Diagnostic(.missingCouple, .error, "none"))
  }
  problems.bound()
  #expect(problems.count == 6 * 200 && problems.wholeCount == 6 * 250)
  #expect(problems.filter { $0.more > 0 }.map(\.more) == Array(repeating: 50, count: 6))
}

@Test func `however often they are held within bounds, the same is kept and counted`() {
  let all = (0..<30_000).map { problem($0, $0 % 7 == 0 ? .unknownTask : .invalidDate) }
  var once = all
  once.bound()
  var bound = ProblemBound()
  var held: [Diagnostic] = []
  var most = 0
  for problem in all {
    held.append(problem)
    bound.hold(&held)
    most = max(most, held.count)
  }
  held.bound()
  #expect(held == once && held.wholeCount == 30_000)
  #expect(most < 10_000)
}

@Test func `few problems are left as they are`() {
  let few = (0..<200).map { problem($0) }
  var held = few
  held.bound()
  #expect(held == few)
}
