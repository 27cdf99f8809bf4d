import CivilCalendar
import HouseholdModel
import SourceText
import Testing

struct FacilitatorTests {
  private func problems(_ consent: String) -> [String] {
    let line = consent.isEmpty ? "" : "facilitator: {\(consent)}\n"
    return HouseholdFiles(
      "== couple.yaml\n" + HouseholdFiles.couple + line, edition: .facilitator
    ).problems
  }

  @Test(arguments: ["", "ana: yes", "ben: yes", "ana: yes, ben: no", "initials: yes"])
  func `an edition for a therapist waits for both, and says nobody's name`(consent: String) {
    #expect(
      problems(consent) == [
        "couple.yaml:1:1: error FacilitatorNotAgreed: "
          + "an edition for a therapist waits for both of you"
      ])
  }

  @Test func `with the yes of both there is one`() {
    #expect(problems("ana: yes, ben: yes") == [])
  }

  @Test func `a therapist's edition has what its authors marked`() throws {
    let household = try #require(HouseholdFiles(mixedRecords, edition: .facilitator).household)
    let shown = household.shown(to: .facilitator)
    #expect(shown.own == nil && shown.edition == .facilitator)
    #expect(shown.tasks.map(\.id.text) == ["dinner"])
    #expect(shown.log.map(\.note) == ["seen", nil, nil])
    #expect(shown.changes.map(\.who) == [.partner(.second)])
    #expect(shown.milestones.map(\.term.value) == ["Calm"])
    #expect(shown.milestones.map(\.tasks) == [[TaskID("dinner")]])
    #expect(shown.pages.map(\.title) == ["One"] && shown.moments.map(\.what) == ["m1"])
    #expect(shown.repairs.map(\.id) == ["a"] && shown.stepBacks.map(\.id) == ["a"])
    #expect(shown.stepBacks.first?.tasks == [TaskID("dinner")])
    #expect(shown.checkIns.map { $0.answers.first?.scales } == [[.energy: 3]])
    #expect(shown.checkIns.allSatisfy { $0.answers.second == nil })
    #expect(shown.settings.boundaries == [] && shown.settings.lifeEvents == [])
    #expect(shown.settings.pauses.map(\.title) == [nil])
    #expect(shown.settings.rituals.map(\.id) == ["tea"] && shown.settings.goals == [])
    #expect(shown.partners.both.map(\.name) == ["A", "B"])
    #expect(shown.partners.both.map(\.id.text) == ["first", "second"])
    #expect(shown.partners.both.allSatisfy { $0.alsoKnownAs == [] })
    // What numbers are made of is whole.
    #expect(household.log.count == 7 && household.tasks.count == 2)
  }

  @Test func `initials that are the same are told apart`() throws {
    let files = HouseholdFiles(
      mixedRecords.replacing("name: Ben", with: "name: Álvaro").replacing(
        "name: Ana", with: "name: Álex"),
      edition: .facilitator)
    let shown = try #require(files.household?.shown(to: .facilitator))
    #expect(shown.partners.both.map(\.name) == ["Á1", "Á2"])
  }

  @Test func `other editions show all that both may see`() throws {
    let household = try #require(HouseholdFiles(mixedRecords).household)
    #expect(household.shown(to: .couple) == household)
    let ana = try #require(HouseholdFiles(mixedRecords, edition: .partner(.first)).household)
    #expect(ana.shown(to: .partner(.first)) == ana)
    #expect(ana.shown(to: .partner(.second)).own == nil)
    #expect(ana.shown(to: .couple).own == nil)
  }
}
