import ArgumentParser
import Foundation
import GeneratedHousehold

/// Writes the files of a made-up household.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a made-up household of any length: DIR/content/, the same for one seed.")

  @Option(help: "Calendar years from 2016 on.")
  var years = 10

  @Option(help: "The seed; the same gives the same files.")
  var seed = 1

  @Option(help: "The folder to write into; it must not hold a content folder yet.")
  var out: String

  func validate() throws {
    guard (1...500).contains(years) else {
      throw ValidationError("--years is a number from 1 to 500.")
    }
  }

  func run() throws {
    let root = URL(fileURLWithPath: out, isDirectory: true)
    guard !FileManager.default.fileExists(atPath: root.appending(path: "content").path) else {
      throw ValidationError("'\(out)/content' is there already; choose another folder.")
    }
    let files = generatedHousehold(years: years, seed: seed)
    for file in files {
      let place = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    let bytes = files.reduce(0) { $0 + $1.text.utf8.count }
    print("\(files.count) files, \(bytes / 1000) kB, in \(out)/content.")
  }
}
