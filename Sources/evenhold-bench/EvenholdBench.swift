import ArgumentParser

/// Measures the program from outside: what its ranges are worth, and whether
/// its numbers keep their laws, on households made up from a seed.
@main
struct EvenholdBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evenhold-bench", abstract: "Measures evenhold on households of a seed.",
    subcommands: [SimulateCommand.self, GenerateCommand.self, LawsCommand.self, StagesCommand.self])
}
