import CivilCalendar
import Diagnostics
import HouseholdModel
import SourceText
import Testing

struct InventoryTests {
  static let tasks = """
    == tasks/all.csv
    task,title,category,owner,also_known_as
    bins,Taking the bins out,household,ana,rubbish
    soup,Soup,social,ben,

    """

  static let ana = """
    == inventory/2026-01/ana.csv
    task,title,verb,category,day,note
    bins,,remembering,,2026-01-12,On Wednesday
    ,Umbrellas,anticipating,children,2026-01-13,
    rubbish,Mine,,,,

    """

  static let ben = """
    == inventory/2026-01/ben.csv
    title
    Where the cat is

    """

  static let note =
    "-: note SealedRecord: the inventory round '2026-01' stays sealed: one side is missing"

  @Test func `a round with both lists is shown`() throws {
    let files = HouseholdFiles(
      Self.tasks + Self.ana + Self.ben + """
        == inventory/2026-01/round.yaml
        asked: everything
        discussed: 2026-01-20
        == inventory/2026-01/ana.yaml
        guess: 72.5
        """)
    #expect(files.problems == [])
    let round = try #require(files.household?.inventories.first)
    #expect(round.id == "2026-01")
    #expect(round.asked == .everything)
    #expect(round.discussed?.iso == "2026-01-20")
    #expect(round.guesses.first == 72.5)
    #expect(round.guesses.second == nil)
    #expect(
      round.lists.first.map(\.title) == ["Taking the bins out", "Umbrellas", "Taking the bins out"])
    #expect(round.lists.first.map(\.task?.text) == ["bins", nil, "bins"])
    #expect(round.lists.first.map(\.category?.text) == ["household", "children", "household"])
    #expect(round.lists.first.map(\.verb) == [.remembering, .anticipating, nil])
    #expect(round.lists.first.map(\.day?.iso) == ["2026-01-12", "2026-01-13", nil])
    #expect(round.lists.first.map(\.note) == ["On Wednesday", nil, nil])
    #expect(round.lists.second.map(\.title) == ["Where the cat is"])
    #expect(files.household?.asOf.iso == "2026-01-20", "the day of the talk is the newest")
  }

  @Test(
    arguments: [
      (ana, true), (ben, true), ("", false), (ana + "== inventory/2026-01/ben.csv\ntitle\n", true),
      (ana + "== inventory/2026-01/ben.csv\n", true),
      (ana + "== inventory/2026-01/ben.yaml\nguess: 40\n", true),
      ("== inventory/2026-01/ben.yaml\nguess: 40\n", false),
      ("== inventory/2026-01/round.yaml\nasked: mine\n", false),
    ])
  func `a round is sealed until both lists are there`(text: String, isNoted: Bool) {
    let files = HouseholdFiles(Self.tasks + text)
    #expect(files.household?.inventories == [])
    #expect(files.household?.asOf.iso == "2026-01-05")
    #expect(files.problems == (isNoted ? [Self.note] : []))
  }

  @Test func `private rows and sealed lists change nothing for the couple`() throws {
    let plain = HouseholdFiles(Self.tasks + Self.ana + Self.ben)
    let full = HouseholdFiles(
      Self.tasks + Self.ana + """
        == inventory/2026-01/ben.csv
        title,day,visibility
        Where the cat is,,
        Nothing of yours,2026-06-01,private
        == inventory/2026-07/ana.csv
        title,day
        Alone,2026-07-01
        == inventory/2026-07/ben.csv
        title,day,visibility
        Alone,2026-07-01,private
        """)
    #expect(full.household?.asOf == plain.household?.asOf)
    let rounds = try #require(full.household?.inventories)
    #expect(rounds.map(\.id) == ["2026-01"])
    #expect(rounds.first?.lists.second.map(\.title) == ["Where the cat is"])
    #expect(
      full.diagnostics.map(\.id.rawValue).sorted() == [
        "PrivateInShared", "PrivateInShared", "SealedRecord",
      ])
  }

  @Test func `words that name nothing are told, of a sealed list without the word`() {
    let text = "title,task,category\n,bisn,\nX,,childrn\n"
    let open = HouseholdFiles(
      Self.tasks + "== inventory/2026-01/ana.csv\n\(text)" + Self.ben)
    #expect(
      open.problems == [
        "inventory/2026-01/ana.csv:2:2: error UnknownTask: 'bisn' isn't a task of the inventory",
        "inventory/2026-01/ana.csv:3:4: error UnknownCategory: 'childrn' isn't a category",
      ])
    let sealed = HouseholdFiles(Self.tasks + "== inventory/2026-01/ana.csv\n\(text)")
    #expect(
      sealed.problems == [
        Self.note,
        "inventory/2026-01/ana.csv:2:2: error UnknownTask: this isn't a task of the inventory",
        "inventory/2026-01/ana.csv:3:4: error UnknownCategory: this isn't a category",
      ])
  }

  @Test func `files of a round are named after a partner, once, and rounds by their folder`() {
    let files = HouseholdFiles(
      Self.tasks + Self.ana + Self.ben + """
        == inventory/2026-01/Ana.csv
        title
        x
        == inventory/2026-01/carl.csv
        title
        x
        == inventory/2026-01/bne.yaml
        guess: 3
        == inventory/…/ana.csv
        title
        x
        """)
    #expect(
      files.problems == [
        "inventory/2026-01/ana.csv:1:1: error DuplicateAnswers: "
          + "two files of this folder are the same partner's",
        "inventory/2026-01/bne.yaml:1:1: error UnknownPartner: 'bne' isn't a declared partner",
        "inventory/2026-01/carl.csv:1:1: error UnknownPartner: 'carl' isn't a declared partner",
        "inventory/…/ana.csv:1:1: error InvalidID: '…' can't be the id of a round",
      ])
  }

  @Test func `titles that are nearly the same are a note that names nobody`() {
    let files = HouseholdFiles(
      """
      == inventory/2026-01/ana.csv
      title
      Umbrellas
      Where the cat is
      Soup
      == inventory/2026-01/ben.csv
      title
      umbrelas
      where the CAT is
      The rent
      """)
    #expect(
      files.problems == [
        "-: note NearTitles: 'Umbrellas' and 'umbrelas' may be the same in the two lists"
      ])
  }

  @Test func `the day of the talk is one that counts, once there is something to talk about`() {
    let talk = "== inventory/2026-01/round.yaml\ndiscussed: 2026-01-20\n"
    let open = HouseholdFiles(Self.tasks + Self.ana + Self.ben + talk)
    #expect(open.household?.asOf.iso == "2026-01-20")
    #expect(open.household?.inventories.first?.discussed?.iso == "2026-01-20")
    #expect(HouseholdFiles(Self.tasks + Self.ana + talk).household?.asOf.iso == "2026-01-05")
  }

  @Test func `an earlier day leaves later rows, talks and rounds out`() throws {
    let text =
      Self.tasks.replacing(",rubbish", with: ",rubbish") + Self.ana + """
        == inventory/2026-01/ben.csv
        title,day
        Where the cat is,2026-01-12
        The rent,2026-01-14
        == inventory/2026-01/round.yaml
        discussed: 2026-01-20
        """
    let early = try #require(HouseholdFiles(text, asOf: "2026-01-12").household?.inventories.first)
    #expect(early.lists.first.count == 2)
    #expect(early.lists.second.map(\.title) == ["Where the cat is"])
    #expect(early.discussed == nil)
    #expect(HouseholdFiles(text, asOf: "2026-01-11").household?.inventories == [])
    #expect(HouseholdFiles(text, asOf: "2026-01-20").household?.inventories.first?.discussed != nil)
  }
}
