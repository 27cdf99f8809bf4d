import Foundation
import ReportCommand
import Testing

/// Every private field of every kind of file holds a word that stands nowhere else, `Kanari1`….
private let shared = [
  "couple.yaml": """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-01-05
  compare: {ana: yes, ben: yes}

  """,
  "tasks/all.csv": """
  task,title,category,owner,outcome,externalised,visibility
  dishes,Dishes,household,ana,clean,,
  kanari01,Kanari02,household,ana,Kanari03,Kanari04,private

  """,
  "tasks/kanari05.md": """
  ---
  {title: Kanari06, category: household, visibility: private}
  ---
  Kanari07
  """,
  "log/all.csv": """
  date,who,verb,subject,note,visibility
  2026-01-06,ana,did,dishes,seen,
  2026-01-07,ben,did,dishes,seen,
  2026-01-08,ana,rested,Kanari08,Kanari09,private
  2026-01-09,ben,held-back,Kanari10,Kanari11,

  """,
  "milestones/kanari12.md": """
  ---
  term: Kanari13
  also: [Kanari14]
  theme: Kanari15
  reached: 2026-05-01
  meaning.ana: Kanari16
  visibility: private
  ---
  Kanari17
  """,
  "pages/kanari18.md": "---\n{title: Kanari19, visibility: private}\n---\nKanari20",
  "moments/kanari21.md": """
  ---
  date: 2026-05-02
  author: ana
  what: Kanari22
  impact: Kanari23
  intent: Kanari24
  action: Kanari25
  ---
  Kanari26 <b>Kanari27</b> [Kanari28](kanari29.html) ![Kanari30](kanari31.gif)
  """,
  "repairs/kanari32.md": """
  ---
  date: 2026-05-03
  remedy: Kanari33
  visibility: private
  ---
  Kanari34
  """,
  "step-backs/agreed.md": """
  ---
  author: ana
  purpose: to rest
  from: 2026-01-08
  agreed_by: both
  worry.ana: Kanari35
  reflection.ben: Kanari36
  ---
  """,
  "step-backs/kanari37.md": """
  ---
  author: ben
  purpose: Kanari38
  from: 2026-05-04
  scope: [Kanari39]
  allowed: [Kanari40]
  ---
  Kanari41
  """,
  "check-ins/2026-05-05/ana.md": "---\nenergy: 1\n---\n## Heavy\nKanari42 <i>Kanari43</i>",
  "inventory/2026-05/ben.csv": "title,day,note\nKanari44,2026-05-05,Kanari45\n",
  "private/ana/log/kanari46.csv": "date,verb,note\n2026-05-06,rested,Kanari47\n",
]

private let own = [
  "tasks/mine.csv": "task,title,category,owner\nkanari50,Kanari51,household,ana\n",
  "log/mine.csv": "date,verb,subject,note\n2026-05-06,did,kanari50,Kanari52\n",
  "milestones/kanari53.md": "---\nterm: Kanari54\n---\nKanari55 <u>Kanari56</u>",
  "pages/kanari57.md": "---\ntitle: Kanari58\n---\nKanari59",
  "moments/kanari60.md": "---\n{date: 2026-05-06, what: Kanari61}\n---\n[Kanari62](kanari63.html)",
  "check-ins/2026-05-05/ana.md": "---\nunease: 1\n---\n## Support\nKanari64",
]

/// Files with something wrong in every private field.
private let faulty = [
  "log/wrong.csv": """
  date,who,verb,subject,minutes,prompted,wanted,energy_after,note,visibility
  kanari70,kanari71,held-back,kanari72,kanari73,kanari74,kanari75,kanari76,kanari77,kanari78
  2026-01-08,kanari79,did,kanari80,1,,,,,private
  2026-01-08,ana,held-bakc,kanari81,1,,,,kanari82,
  2026-01-08,ana,kept,kanari83,,,,,,private
  2026-01-08,ana,did,kanari84,,,,,"kanari85" kanari86,private

  """,
  "tasks/wrong.csv": """
  task,title,category,owner,load,dislike.ana,cadence,minutes,since,visibility
  kanari87,x,kanari88,kanari89,kanari90,kanari91,kanari92,kanari93,kanari94,private

  """,
  "moments/wrong.md": "---\ndate: kanari95\nauthor: kanari96\nkanari97: kanari98\n---\nKanari99",
  "moments/yaml.md": "---\nwhat: 'kanari100\n---\n",
  "moments/scribble.md": "kanari101",
  "repairs/wrong.md": """
  ---
  date: 2026-01-08
  talked: kanari102
  initiated_by: kanari103
  result: kanari104
  visibility: kanari105
  ---
  """,
  "step-backs/wrong.md": "---\nworry.ana: [kanari106]\nfrom: kanari107\nwory.ana: kanari108\n---\n",
  "milestones/wrong.md": """
  ---
  reached: kanari109
  tasks: [kanari110]
  goals: [kanari111]
  meaning.kanari112: x
  visibility: private
  ---
  """,
  "pages/wrong.md": "---\norder: kanari113\nvisibility: private\nkanari114: x\n---\n",
  "check-ins/2026-06-01/ana.md":
    "---\nenergy: kanari115\nkanari116: 3\n---\n## Kanari117\nkanari118",
  "inventory/2026-06/ana.csv": "title,verb,category,day\nkanari119,kanari120,kanari121,kanari122\n",
  "private/ana/log/wrong.csv": "date,verb,kanari123\nkanari124,kanari125,x\n",
  "private/ana/tasks/wrong.md": "---\ntitle: [kanari126]\n---\n",
  "private/ben/couple.yaml": "kanari127: x\n",
  "private/kanari.txt.csv": "kanari128\n",
]

private struct Everything {
  var said = ""
  var site: [String: String] = [:]
  var status = ReportCommand.ExitStatus.fine
}

/// Runs both commands over some files and returns all that was said, paths aside, and the sites.
private func everything(
  _ files: [String: String], own: [String: String], _ arguments: String...
) throws -> Everything {
  var result = Everything()
  try withTemporaryFolder { root in
    try write(files, to: root.appending(path: "content"))
    try write(own, to: root.appending(path: "ana"))
    let options = arguments.map { $0 == "OWN" ? root.appending(path: "ana").path : $0 }
    let content = root.appending(path: "content").path
    let build =
      ["build", content, "--out", root.appending(path: "site").path] + options
    for words in [build, build + ["--format", "json"], ["check", content] + options] {
      let run = try run(words)
      result.said += run.output + run.error
      if words[0] == "build" { result.status = run.status }
    }
    if FileManager.default.fileExists(atPath: root.appending(path: "site").path) {
      result.site = try texts(in: root.appending(path: "site"))
    }
  }
  // A file's own name stands before the place in it.
  for path in (Array(files.keys) + Array(own.keys)).sorted(by: { $0.count > $1.count }) {
    result.said = result.said.replacing(path, with: "")
  }
  return result
}

private func secrets(in text: String) -> [String] {
  text.lowercased().matches(of: /kanari\d+/).map { String($0.output) }
}

struct PrivateWordsTests {
  @Test func `no private word is in the couple's site or in what is said`() throws {
    let built = try everything(shared, own: own)
    #expect(built.status == .fine && built.site.count > 10)
    #expect(secrets(in: built.said) == [])
    for (path, text) in built.site {
      #expect(secrets(in: path + text) == [], "\(path)")
    }
    // The newest day is one that both know of.
    #expect(built.site["index.html"]?.contains("notes up to 8 January 2026") == true)
  }

  @Test func `each one's words are in that one's edition alone, and in nothing that is said`()
    throws
  {
    let ana = try everything(shared, own: own, "--edition", "ana", "--private", "OWN")
    #expect(ana.status == .fine)
    #expect(secrets(in: ana.said) == [])
    let anas = Set(ana.site.filter { $0.key != "own.html" }.values.flatMap(secrets))
    #expect(anas == [])
    let words = Set(secrets(in: ana.site["own.html"] ?? ""))
    for number in [9, 22, 23, 26, 35, 42, 47, 51, 52, 54, 55, 58, 59, 61, 64] {
      let word = "kanari\(number < 10 ? "0" : "")\(number)"
      #expect(words.contains(word), "\(word)")
    }
    for number in ["02", "11", "13", "19", "33", "36", "38", "41", "44"] {
      #expect(!words.contains("kanari\(number)"), "\(number)")
    }
    let ben = try everything(shared, own: own, "--edition", "ben")
    #expect(secrets(in: ben.said) == [])
    let bens = Set(secrets(in: ben.site["own.html"] ?? ""))
    #expect(bens.isSuperset(of: ["kanari11", "kanari36", "kanari38", "kanari41", "kanari44"]))
    #expect(bens.isDisjoint(with: ["kanari09", "kanari22", "kanari35", "kanari42", "kanari61"]))
  }

  @Test(arguments: ["couple", "ana", "ben"])
  func `no problem with a private field says a word of it`(edition: String) throws {
    let whole = shared.merging(faulty) { $1 }
    let built = try everything(whole, own: [:], "--edition", edition)
    #expect(built.status == .problems && built.site == [:])
    #expect(secrets(in: built.said) == [])
    #expect(built.said.contains("moments/wrong.md") == false)
    #expect(built.said.matches(of: /error/).count > 40)
  }

  @Test func `no problem with a file of one's own says a word of it`() throws {
    let files = faulty.filter { !$0.key.hasPrefix("private/") }
    let built = try everything(shared, own: files, "--edition", "ana", "--private", "OWN")
    #expect(built.status == .problems)
    #expect(secrets(in: built.said) == [])
    #expect(built.said.matches(of: /error/).count > 40)
  }
}
