import CivilCalendar
import Foundation
import Testing

@testable import ReportCommand

private let files = twoTasks.merging([
  "content/log/a.csv":
    "date,who,verb,subject\n2026-03-04,ana,did,dishes\n2026-04-05,ben,did,bins\n"
]) { $1 }

/// A browser in so far as it writes a PDF of two pages with the title of the page it is given; the
/// pages lie in `look` afterwards.
private let browser = """
  #!/bin/sh
  for word; do
    case $word in
      --print-to-pdf=*) pdf=${word#*=} ;;
      file://*) page=${word#file://} ;;
    esac
  done
  cp -R "$(dirname "$(dirname "$page")")" "$(dirname "$0")/look"
  ls -ld "$(dirname "$(dirname "$page")")" > "$(dirname "$0")/mode"
  title=$(sed -n 's|.*<title>\\(.*\\)</title>.*|\\1|p' "$page" |
    iconv -f UTF-8 -t UTF-16BE | od -An -v -tx1 | tr -d ' \\n' | tr a-f A-F)
  printf '%%PDF-1.4\\n/Title <FEFF%s>\\n/Type /Page\\n/Type /Page\\n%%%%EOF\\n' "${title%000A}" > "$pdf"

  """

/// Runs `print` in a folder with a household and a browser of this script.
private func printed(
  _ arguments: String..., browser script: String = browser, more: [String: String] = [:],
  _ look: (URL, CommandRun) throws -> Void
) throws {
  try withTemporaryFolder { root in
    let temporary = root.appending(path: "temporary")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    try write(files.merging(more) { $1 }, to: root)
    try write(["bin/chromium": script], to: root)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: root.appending(path: "bin/chromium").path)
    final class Record { var run = CommandRun() }
    let record = Record()
    var terminal = try terminal()
    terminal.writeOutput = { record.run.output += $0 }
    terminal.writeError = { record.run.error += $0 }
    terminal.temporaryFolder = temporary.path
    terminal.searchPath = root.appending(path: "bin").path + ":/usr/bin:/bin"
    let out = arguments.contains("--out") ? [] : ["--out", root.appending(path: "out.pdf").path]
    record.run.status = evenhold(
      ["print", root.appending(path: "content").path] + out
        + arguments.map { $0.replacing("ROOT", with: root.path) }, on: terminal)
    // Whatever happened, nothing is left among the temporary files.
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    record.run.error = record.run.error.replacing(root.path, with: "ROOT")
    record.run.output = record.run.output.replacing(root.path, with: "ROOT")
    try look(root, record.run)
  }
}

@Suite(.serialized)
struct PrintTests {
  @Test func `the latest month that is over is printed, and it is said`() throws {
    try printed { root, run in
      #expect(run.output == "Wrote ROOT/out.pdf: April 2026 · monthly review, 2 pages of A4.\n")
      #expect(run.status == .fine && run.error == "")
      let look = root.appending(path: "bin/look")
      let style = try String(contentsOf: look.appending(path: "style.css"), encoding: .utf8)
      #expect(style.hasSuffix("\n@page { size: A4; }\n"))
      #expect(
        FileManager.default.fileExists(atPath: look.appending(path: "months/2026-04.html").path))
      #expect(!FileManager.default.fileExists(atPath: look.appending(path: "index.html").path))
      let mode = try String(contentsOf: root.appending(path: "bin/mode"), encoding: .utf8)
      #expect(mode.hasPrefix("drwx------"))
    }
  }

  @Test func `a month, a sheet, the glossary and Letter paper can be asked for`() throws {
    try printed("--month", "2026-03", "--paper", "Letter") { _, run in
      #expect(run.output == "Wrote ROOT/out.pdf: March 2026 · monthly review, 2 pages of Letter.\n")
    }
    try printed("--worksheet", "Check-In", "-q") { root, run in
      #expect(run.output == "" && run.error == "" && run.status == .fine)
      #expect(
        FileManager.default.fileExists(
          atPath: root.appending(path: "bin/look/worksheets/check-in.html").path))
    }
    let milestone = ["content/milestones/a.md": "---\nterm: Tea\nreached: 2026-04-01\n---\nTea.\n"]
    try printed("--glossary", more: milestone) { _, run in #expect(run.status == .fine) }
  }

  @Test(arguments: [
    (["--month", "2026-02"], "there is no review of 2026-02: nothing was written down in that"),
    (["--worksheet", "chek-in"], "there is no worksheet 'chek-in'; there are check-in, "),
    (["--worksheet", "chek-in"], "Did you mean 'check-in'?"),
    (["--glossary"], "there is no milestone yet"),
    (["--month", "2026-2"], "'2026-2' isn't a month; write it as 2026-03"),
    (["--paper", "a5"], "there are a4 and letter"),
    (["--glossary", "--month", "2026-03"], "One thing at a time"),
    (["--edition", "cleo"], "there is no edition 'cleo'"),
    (["--as-of", "2025-01-01"], "is before the first day that counts"),
  ])
  func `what can't be printed is told with what can`(arguments: [String], message: String) throws {
    try withTemporaryFolder { root in
      try write(files, to: root)
      let run = try run(["print", root.appending(path: "content").path] + arguments)
      #expect(run.error.contains(message) && run.status == .usage)
    }
  }

  @Test(arguments: [
    ("echo 'No usable sandbox!' >&2; exit 1", "does not let it use its sandbox"),
    ("exit 7", "ended with status 7 and made no PDF"),
    ("kill -9 $$", "ended with status 137 and made no PDF"),
    ("exit 0", "ended with status 0 and made no PDF"),
    (
      "for word; do case $word in --print-to-pdf=*) echo %PDF-1.4 > ${word#*=} ;; esac; done",
      "made a PDF that isn't whole"
    ),
    (
      "for word; do case $word in --print-to-pdf=*) printf "
        + "'%%PDF-1.4\\n/Title (x)\\n/Type /Page\\n%%%%EOF' > ${word#*=} ;; esac; done",
      "could not open the page"
    ),
  ])
  func `where the browser makes no PDF the old one stays, and the way by hand is told`(
    script: String, message: String
  ) throws {
    try printed(browser: "#!/bin/sh\n\(script)\n", more: ["out.pdf": "%PDF-old"]) { root, run in
      #expect(run.status == .unavailable && run.output == "")
      #expect(run.error.contains("Error: the browser 'chromium' "))
      #expect(run.error.contains(message))
      #expect(run.error.contains("open site/months/2026-04.html, and print it"))
      let old = try String(contentsOf: root.appending(path: "out.pdf"), encoding: .utf8)
      #expect(old == "%PDF-old")
    }
  }

  @Test func `a browser that isn't there is told with the way by hand, whole to be copied`() throws
  {
    try printed("--browser", "/no/such", "--edition", "ana") { _, run in
      #expect(run.error.hasPrefix("Error: '/no/such' is no program that can be run. Nothing was"))
      #expect(run.error.contains("\n  evenhold build ROOT/content --edition ana\n"))
      #expect(run.error.contains("open site-ana/months/2026-04.html"))
      #expect(run.status == .unavailable)
    }
  }

  @Test(arguments: [
    ("note.txt", "is there already and is something else"), ("content/x.pdf", "lies in the folder"),
    ("bin", "is a folder"), ("link.pdf", "is a link"),
  ])
  func `nothing but a PDF is ever replaced`(path: String, message: String) throws {
    try withTemporaryFolder { root in
      try write(files.merging(["note.txt": "mine", "bin/x": ""]) { $1 }, to: root)
      try FileManager.default.createSymbolicLink(
        atPath: root.appending(path: "link.pdf").path, withDestinationPath: "note.txt")
      let before = try texts(in: root)
      let run = try run(
        "print", root.appending(path: "content").path, "--out", root.appending(path: path).path)
      #expect(run.status == .outputRefused && run.error.contains(message))
      #expect(try texts(in: root) == before)
    }
  }

  @Test func `a folder that isn't there ends with 74, and an old PDF is replaced`() throws {
    try printed("--out", "ROOT/no/x.pdf") { _, run in
      #expect(run.status == .files && run.error.contains("its folder isn't there"))
    }
    try printed("--out", "ROOT/x.pdf", more: ["x.pdf": "%PDF-old"]) { root, run in
      #expect(run.status == .fine)
      let text = try Data(contentsOf: root.appending(path: "x.pdf"))
      #expect(text.starts(with: Data("%PDF-1.4\n".utf8)))
      let names = try FileManager.default.contentsOfDirectory(atPath: root.path)
      #expect(names.sorted() == ["bin", "content", "temporary", "x.pdf"])
    }
  }

  @Test func `with errors in the files nothing is printed`() throws {
    try printed(more: ["content/log/b.csv": "date,who,verb\nsoon,ana,rested\n"]) { root, run in
      #expect(run.status == .problems && run.error.contains("'soon' isn't a date"))
      #expect(!FileManager.default.fileExists(atPath: root.appending(path: "out.pdf").path))
    }
  }
}

struct PrintedPageTests {
  private let paths = [
    "index.html", "months/2026-02.html", "months/2026-04.html", "months/index.html",
    "rough-patch.html", "worksheets/check-in.html", "worksheets/index.html",
    "worksheets/milestones.html",
  ]

  private func page(_ request: PrintRequest, on day: String, of paths: [String]? = nil) throws
    -> PrintedPage
  {
    try PrintedPage(
      request, among: paths ?? self.paths, lastDay: try #require(CalendarDate(iso: day)))
  }

  @Test func `a month is over with its last day`() throws {
    #expect(try page(.month(nil), on: "2026-04-30").path == "months/2026-04.html")
    #expect(try page(.month(nil), on: "2026-04-29").path == "months/2026-02.html")
    #expect(try page(.month(nil), on: "2026-03-31").path == "months/2026-02.html")
    #expect(try page(.month(nil), on: "2026-04-29").remark == "")
  }

  @Test func `where no month is over it is the newest, and that is said`() throws {
    let page = try page(.month(nil), on: "2026-02-27")
    #expect(page.fileName == "review-2026-04" && page.remark.hasPrefix("No month is over yet"))
  }

  @Test func `a household of one evening has sheets and no month`() throws {
    #expect(throws: UsageProblem.self) { try page(.month(nil), on: "2026-02-27", of: []) }
    #expect(throws: UsageProblem.self) { try page(.glossary, on: "2026-02-27", of: []) }
    #expect(try page(.worksheet("rough-patch"), on: "2026-02-27").path == "rough-patch.html")
    #expect(try page(.glossary, on: "2026-02-27").fileName == "glossary")
    for name in ["index", "milestones", "../index", ""] {
      #expect(throws: UsageProblem.self) { try page(.worksheet(name), on: "2026-02-27") }
    }
  }

  @Test func `a title is read as a browser reads it`() {
    #expect(pageTitle(of: "<title>A &amp;lt; b\n &#39;c&#39;</title>") == "A &lt; b 'c'")
    #expect(pageTitle(of: "<h1>none</h1>") == nil)
  }
}
