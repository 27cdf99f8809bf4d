import CivilCalendar
import Diagnostics
import HouseholdModel
import Testing

struct StepBackTests {
  private static let tasks = """
    == tasks/all.csv
    task,title,category,also_known_as
    dinner,Cooking,household,cooking
    bins,Bins,household,

    """

  private func agreed(_ more: String = "") -> String {
    Self.tasks
      + "== step-backs/quiet.md\n---\nauthor: ana\npurpose: To let the list lie.\n"
      + "from: 2026-02-02\n\(more)\n---\nWords."
  }

  @Test func `a step-back that both agreed to is in everyone's edition`() throws {
    let files = HouseholdFiles(
      agreed(
        "agreed_by: [Ana, ben]\nto: 2026-02-20\nscope: [cooking, bins, the school run]\n"
          + "allowed: [one late bin]\noutcome: Confused but open"))
    #expect(files.problems == [])
    let stepBack = try #require(files.household?.stepBacks.first)
    #expect(stepBack.id == "quiet" && stepBack.author == .first)
    #expect(stepBack.tasks.map(\.text) == ["dinner", "bins"])
    #expect(stepBack.scope == ["the school run"] && stepBack.allowed == ["one late bin"])
    #expect(stepBack.outcome == .confusedButOpen && stepBack.to?.iso == "2026-02-20")
    #expect(stepBack.body.text == "Words." || stepBack.body.text == "Words.\n")
    #expect(files.household?.asOf.iso == "2026-02-02")
  }

  @Test(arguments: ["", "agreed_by: ana", "agreed_by: [ana, Ana]", "agreed_by: []"])
  func `a step-back of one alone is in that one's edition and no other`(line: String) {
    let couple = HouseholdFiles(agreed(line))
    #expect(couple.household?.stepBacks == [] && couple.household?.asOf.iso == "2026-01-05")
    #expect(
      couple.problems == [
        "step-backs/quiet.md:1:1: note NotAgreed: "
          + "a step-back without both in 'agreed_by' is in its author's edition alone"
      ])
    let ben = HouseholdFiles(agreed(line), edition: .partner(.second)).household
    #expect(ben?.stepBacks == [] && ben?.own?.stepBacks == [])
    let ana = HouseholdFiles(agreed(line), edition: .partner(.first)).household
    #expect(ana?.stepBacks == [] && ana?.own?.stepBacks.map(\.id) == ["quiet"])
  }

  @Test func `a worry and a reflection are the one's they are for`() {
    let text = agreed("agreed_by: both\nworry.ana: All of it.\nreflection.ben: None of it.")
    let couple = HouseholdFiles(text)
    #expect(couple.household?.stepBacks.map(\.id) == ["quiet"])
    #expect(couple.household?.own == nil)
    #expect(couple.problems.map { $0.contains("PrivateInShared") } == [true])
    let ana = HouseholdFiles(text, edition: .partner(.first)).household?.own?.stepBackThoughts
    #expect(ana == ["quiet": StepBackThoughts(worry: "All of it.", reflection: nil)])
    let ben = HouseholdFiles(text, edition: .partner(.second)).household?.own?.stepBackThoughts
    #expect(ben == ["quiet": StepBackThoughts(worry: nil, reflection: "None of it.")])
  }

  @Test func `a file of one's own adds a worry to the step-back of its name`() {
    let own = "\n== ~ana/step-backs/Quiet.md\n---\nworry.ana: All of it.\n---\n"
    let files = HouseholdFiles(agreed("agreed_by: both") + own, edition: .partner(.first))
    #expect(files.problems == [])
    #expect(files.household?.own?.stepBackThoughts["quiet"]?.worry == "All of it.")
    #expect(files.household?.own?.stepBacks == [])

    let elsewhere = own.replacing("Quiet", with: "loud")
    #expect(
      HouseholdFiles(agreed("agreed_by: both") + elsewhere, edition: .partner(.first)).problems
        == [
          "~ana/step-backs/loud.md:1:1: error MissingValue: "
            + "'purpose' is missing, and no other step-back has this file's name"
        ])
    let other = own.replacing("worry.ana", with: "worry.ben")
    #expect(
      HouseholdFiles(agreed("agreed_by: both") + other, edition: .partner(.first)).problems
        == [
          "~ana/step-backs/Quiet.md:2:1: error OtherInOwnFolder: "
            + "in one's own folder one is the author oneself"
        ])
  }

  @Test func `problems of a step-back stand at their places`() {
    let files = HouseholdFiles(
      Self.tasks + """
        == step-backs/a.md
        ---
        author: cleo
        from: 2026-02-02
        to: 2026-02-01
        scope: [diner, the dog]
        agreed_by: [ana, bne]
        outcome: worked
        ---
        """)
    #expect(
      files.problems == [
        "step-backs/a.md:1:1: error MissingValue: 'purpose' is missing",
        "step-backs/a.md:2:9: error UnknownPartner: 'cleo' isn't a declared partner",
        "step-backs/a.md:4:5: error EndBeforeStart: 'to' is 2026-02-01, before 'from'",
        "step-backs/a.md:5:9: warning UnknownTask: 'diner' isn't a task of the inventory",
        "step-backs/a.md:6:18: error UnknownPartner: 'bne' isn't a declared partner",
        "step-backs/a.md:7:10: error UnknownChoice: 'worked' isn't a result of a step-back",
      ])
  }

  @Test(arguments: [
    "worry.ana: Secret\nfrom: Secret", "wory.ana: Secret", "worry: {ana: Secret}",
    "worry.cleo: Secret", "worry.ana: [Secret]", "worry.ana: 'Secret", "reflektion.ben: Secret",
    "{worry.ana: Secret, to: Secret}", "author: Secret\nreflection.ana: x",
  ])
  func `no message about a worry or near one has a word of it`(keys: String) {
    let files = HouseholdFiles("== step-backs/a.md\n---\n\(keys)\n---\n")
    #expect(!files.diagnostics.isEmpty)
    #expect(files.diagnostics.allSatisfy { $0.isConfidential })
    #expect(files.problems.allSatisfy { !$0.lowercased().contains("secret") })
  }
}
