import Foundation
import Testing

@testable import FuzzTargets

/// The inputs that are kept for a target, by name.
private func corpus(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpora").appending(path: target.rawValue)
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
    (name, Array(try Data(contentsOf: folder.appending(path: name))))
  }
}

/// The inputs that the fuzzer starts from, and those that it once found something with, at every run
/// of the tests; `make fuzz` looks for more.
@Suite struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases)
  func `what has to hold does, of every kept input`(target: FuzzTarget) throws {
    let inputs = try corpus(of: target)
    #expect(inputs.count > 10)
    for input in inputs { #expect(target.complaints(of: input.bytes) == [], "\(input.name)") }
  }

  @Test(arguments: FuzzTarget.allCases.filter { $0 != .site })
  func `what has to hold does, wherever an input is cut`(target: FuzzTarget) throws {
    for input in try corpus(of: target) {
      for part in 1..<6 {
        let end = input.bytes.count * part / 6
        #expect(target.complaints(of: Array(input.bytes[..<end])) == [], "\(input.name) to \(end)")
      }
    }
  }

  @Test func `the corpora are small, and a folder each`() throws {
    let all = try FuzzTarget.allCases.flatMap { try corpus(of: $0) }
    #expect(all.reduce(0) { $0 + $1.bytes.count } < 300_000)
    #expect(all.allSatisfy { $0.bytes.count < 20_000 })
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Corpora")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == Set(FuzzTarget.allCases.map(\.rawValue)))
  }
}
