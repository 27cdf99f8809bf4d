import CivilCalendar
import Foundation
import ReportCommand
import Testing

/// What a run of the command said and how it ended.
struct CommandRun {
  /// The standard output.
  var output = ""
  /// The standard error output.
  var error = ""
  /// How it ended.
  var status = ExitStatus.fine
  /// The questions that were asked.
  var questions: [String] = []
}

/// Runs the command in this process on 21 November 2026, where nobody can be asked.
func run(_ arguments: String...) throws -> CommandRun { try run(arguments) }

/// The same, at a terminal that gives `answer` to every question, or nil where nobody can be asked.
func run(_ arguments: [String], answer: String? = nil) throws -> CommandRun {
  final class Record { var run = CommandRun() }
  let record = Record()
  var terminal = try terminal()
  terminal.writeOutput = { record.run.output += $0 }
  terminal.writeError = { record.run.error += $0 }
  if let answer {
    terminal.ask = { question in
      record.run.questions.append(question)
      return answer
    }
  }
  record.run.status = evenhold(arguments, on: terminal)
  return record.run
}

/// The files of a household of two with two tasks, and nothing else.
let twoTasks: [String: String] = [
  "content/couple.yaml": """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-03-02

  """,
  "content/tasks/a.csv":
    "task,title,category,owner\ndishes,Dishes,household,ana\nbins,Bins,household,ben\n",
]

/// A terminal on 21 November 2026 that says nothing and can't be asked.
func terminal() throws -> Terminal {
  let today = try #require(CalendarDate(iso: "2026-11-21"))
  return Terminal(
    writeOutput: { _ in }, writeError: { _ in },
    workingFolder: FileManager.default.currentDirectoryPath, today: { today }, columns: 80)
}

/// A new folder that is gone when `body` ends.
func withTemporaryFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "evenhold-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

/// Writes texts to their paths inside a folder.
func write(_ files: [String: String], to folder: URL) throws {
  for (path, text) in files {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// The files of a folder with their texts, by paths inside it.
func texts(in folder: URL) throws -> [String: String] {
  var texts: [String: String] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    let url = folder.appending(path: path)
    let values = try url.resourceValues(forKeys: [.isRegularFileKey])
    if values.isRegularFile == true { texts[path] = try String(contentsOf: url, encoding: .utf8) }
  }
  return texts
}
