import HouseholdLaws
import Testing

/// The laws of METRICS on households of files; `make test` tries thousands more in a release build.
@Suite struct LawTests {
  static let seeds = 1...80

  @Test func `every household keeps every law, and every law can be broken`() {
    var run = LawRun()
    for seed in Self.seeds { run.add(seed: seed, isMutating: seed.isMultiple(of: 4)) }
    #expect(run.households == Self.seeds.count)
    #expect(run.complaints == [])
    #expect(run.unnoticed == [])
    #expect(run.unseen == [])
    for law in Law.all {
      #expect((run.tried[law.name] ?? 0) > Self.seeds.count * 3 / 4, "\(law.name)")
      #expect((run.metrics[law.name]?.count ?? 0) > 25, "\(law.name)")
    }
  }

  @Test func `whole sites keep theirs`() {
    let maker = SiteMaker()
    for law in SiteLaw.all {
      let outcomes = (1...6).map { law.tried(on: MadeUpHousehold(seed: $0), with: maker) }
      #expect(outcomes.flatMap(\.complaints) == [])
      #expect(outcomes.contains(where: \.isNoticed))
    }
  }
}
