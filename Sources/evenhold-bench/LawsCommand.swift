import ArgumentParser
import Foundation
import HouseholdLaws
import Messages

/// Tries the laws of METRICS on made-up households.
struct LawsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "laws",
    abstract: "Whether every household of many seeds keeps the laws of the numbers.")

  @Option(help: "Households that the laws of the numbers are tried on.")
  var households = 2000

  @Option(help: "Households that the laws of whole sites are tried on.")
  var sites = 100

  @Option(help: "Households whose pages are read, in each language.")
  var pages = 60

  @Option(help: "The first seed.")
  var seed = 1

  func run() async throws {
    let start = Date()
    let numbers = await inParallel(households) { seeds in
      var run = LawRun()
      for seed in seeds { run.add(seed: seed, isMutating: seed.isMultiple(of: 16)) }
      return run
    }
    var all = LawRun()
    for run in numbers { all.add(run) }
    let seconds = { String(format: "%.0f s", Date().timeIntervalSince(start)) }
    print("\(all.households) households, seeds \(seed)…\(seed + households - 1), \(seconds()):")
    for (law, count) in all.tried.sorted(by: { $0.key < $1.key }) {
      let metrics = all.metrics[law].map { ", \($0.count) metrics" } ?? ""
      print("  \(law): \(count) households\(metrics)")
    }
    let caught = all.noticed.values.reduce(0, +) + all.brokenBounds
    print("  \(all.noticed.count) kinds of planted mutants, noticed \(caught) times")
    var faults = all.complaints
    faults += all.unnoticed.map { "never noticed: \($0)" }
    faults += all.unseen.map { "no household has a value of \($0)" }
    faults += await siteFaults()
    faults += await pageFaults()
    print("  in all \(seconds())")
    for fault in faults.prefix(40) { print("  FAIL \(fault)") }
    if faults.count > 40 { print("  … and \(faults.count - 40) more") }
    if !faults.isEmpty { throw ExitCode.failure }
  }

  private func siteFaults() async -> [String] {
    let maker = SiteMaker()
    let results = await inParallel(sites) { seeds in
      seeds.map { seed in
        let household = MadeUpHousehold(seed: seed)
        return (seed, SiteLaw.all.map { $0.tried(on: household, with: maker) })
      }
    }.flatMap { $0 }
    var faults: [String] = []
    for (place, law) in SiteLaw.all.enumerated() {
      let outcomes = results.map { ($0.0, $0.1[place]) }
      let count = outcomes.map(\.1.sites).reduce(0, +)
      let caught = outcomes.count { $0.1.isNoticed }
      print("  \(law.name): \(count) sites, the mutant noticed \(caught) times")
      if caught == 0, sites > 0 { faults.append("never noticed: a mutant of '\(law.name)'") }
      for (seed, outcome) in outcomes {
        faults += outcome.complaints.map { "seed \(seed), \(law.name): \($0)" }
      }
    }
    return faults
  }

  private func pageFaults() async -> [String] {
    let maker = SiteMaker()
    var faults: [String] = []
    for language in Language.allCases {
      let runs = await inParallel(pages) { seeds in
        var run = PageRun(language)
        for seed in seeds { run.add(seed: seed, with: maker) }
        return run
      }
      let count = runs.map(\.pages).reduce(0, +)
      let shares = runs.map(\.said.shares).reduce(0, +)
      let logged = runs.map(\.said.loggedShares).reduce(0, +)
      let sentences = runs.map(\.said.count).max() ?? 0
      print(
        "  words in \(language.rawValue): \(count) pages, over \(sentences) different sentences, "
          + "\(shares) with a share, \(logged) of them of logged work")
      faults += runs.flatMap(\.faults)
      if pages > 0, shares == 0 || logged == 0 {
        faults.append("\(language.rawValue): no sentence has a share")
      }
    }
    return faults
  }

  /// The results of work on the seeds, in their order, done in as many parts as there are processors.
  private func inParallel<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable ([Int]) -> Result
  ) async -> [Result] {
    let parts = max(1, min(ProcessInfo.processInfo.activeProcessorCount, count))
    return await withTaskGroup(of: (Int, Result).self) { group in
      for part in 0..<parts {
        let seeds = stride(from: seed + part, to: seed + count, by: parts).map { $0 }
        group.addTask { (part, work(seeds)) }
      }
      var results: [(Int, Result)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
