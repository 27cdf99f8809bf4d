import Diagnostics
import HouseholdModel
import SourceText
import Testing

/// Characters without a shape that turn what stands around them get into no record.
struct HiddenTextTests {
  private static let text = """
    == tasks/a.csv
    task,title,category,owner,outcome
    bins,B\u{202E}ins,household,ana,\u{2066}out\u{2069}
    == log/a.csv
    date,who,verb,subject,note
    2026-02-03,ana,did,bins,é\u{200F}n
    2026-02-04,ana,did,bins,plain
    2026-02-05,ana,rested,\u{202E},
    == moments/a.md
    ---
    date: 2026-02-03
    author: ana
    what: "a\\u202Eb\\u001B[31mc"
    visibility: shared
    ---
    == milestones/a.md
    ---
    term: "W\u{061C}alk"
    also: ["x\\uFEFFy"]
    ---
    """

  @Test func `hidden characters are left out of rows and keys, and said`() throws {
    let files = HouseholdFiles(Self.text)
    let household = try #require(files.household)
    #expect(household.tasks.map(\.title) == ["Bins"])
    #expect(household.tasks.map(\.outcome) == ["out"])
    #expect(household.log.map(\.note) == ["én", "plain", nil])
    #expect(household.log.last?.subject == nil)
    #expect(household.moments.map(\.what) == ["ab[31mc"])
    #expect(household.milestones.map(\.term.value) == ["Walk"])
    #expect(household.milestones.map(\.also) == [["xy"]])
    let hidden = files.diagnostics.filter { $0.id == .hiddenCharacter }
    #expect(hidden.count == 7 && hidden.allSatisfy { $0.severity == .warning })
    #expect(files.diagnostics.filter { $0.severity == .error } == [])
  }

  @Test func `those of private rows are said without a word`() {
    let files = HouseholdFiles(
      """
      == log/a.csv
      date,who,verb,note,visibility
      2026-02-03,ana,rested,a\u{202E}b,private
      == tasks/a.csv
      task,title,category,visibility
      bins,B\u{202E}ins,household,private
      """)
    let hidden = files.diagnostics.filter { $0.id == .hiddenCharacter }
    #expect(hidden.count == 2 && hidden.allSatisfy(\.isConfidential))
  }

  @Test func `a verb may be one of one's own once no more is looked for`() {
    let rows = (0..<250).map { "2026-02-03,ana,zzzz\($0)zzzz,n\n" }.joined()
    let files = HouseholdFiles(
      "== log/a.csv\ndate,who,verb,note\n" + rows + "2026-02-03,ana,held-bakc,n\n")
    let verbs = files.diagnostics.filter { $0.id == .unknownVerb }
    #expect(verbs.count == 251 && verbs.last?.isConfidential == true)
    #expect(verbs.first?.isConfidential == false)
  }
}
