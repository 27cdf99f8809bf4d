import Diagnostics
import HouseholdModel
import RecordParsing
import SourceText
import Testing

/// A generator of numbers that are the same in every run (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private func goodFiles() -> [SourceFile] { HouseholdFiles(PlainHouseholdTests.text).sources.files }

/// What holds of every reading: each place lies in its file.
private func placesAreInside(_ files: HouseholdFiles) -> Bool {
  files.diagnostics.allSatisfy { diagnostic in
    guard let range = diagnostic.range else { return true }
    return range.start >= 0 && range.start <= range.end
      && Int(range.end) <= files.sources.file(of: range).bytes.count
  }
}

struct HostileInputTests {
  @Test(arguments: 0..<10)
  func `a good household with random changes is read without a crash`(series: Int) {
    for seed in 0..<50 {
      #expect(placesAreInside(HouseholdFiles(changed(goodFiles(), seed: series * 50 + seed))))
    }
  }

  private func changed(_ good: [SourceFile], seed: Int) -> [SourceFile] {
    var random = Seeded(state: UInt64(seed))
    let pieces: [[UInt8]] = [
      Array("\"".utf8), Array(",".utf8), Array("\n".utf8), Array(":".utf8), Array("- ".utf8),
      Array("---\n".utf8), [0xFF], [0xE2, 0x80], [0], Array("&a *a".utf8), Array("{[".utf8),
      Array("2026-02-30".utf8), Array("\u{2028}é👩‍👩‍👧".utf8), Array("private".utf8), Array("\r".utf8),
    ]
    var files = good
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let index = Int.random(in: 0..<files.count, using: &random)
      var bytes = files[index].bytes
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
      case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      default: bytes = Array(bytes[..<place])
      }
      files[index] = SourceFile(path: files[index].path, bytes: bytes)
    }
    return files
  }

  @Test(arguments: ["log/a.csv", "tasks/a.csv", "tasks/a.md", "couple.yaml", "rotations/a.csv"])
  func `random bytes in any file are read without a crash`(path: String) {
    for seed in 0..<60 {
      var random = Seeded(state: UInt64(seed))
      let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
      let start = Array(
        (path.hasSuffix("md") ? "---\n" : path.hasSuffix("csv") ? "date,who,verb,task\n" : "").utf8)
      let files = HouseholdFiles([
        SourceFile(path: path, bytes: start + bytes),
        SourceFile(path: path == "couple.yaml" ? "x" : "couple.yaml", text: HouseholdFiles.couple),
      ])
      #expect(placesAreInside(files))
    }
  }

  @Test func `every byte in every field is read without a crash`() {
    for byte in UInt8.min...UInt8.max {
      let rows: [UInt8] =
        Array("date,who,verb,subject,note\n2026-02-03,ana,did,x".utf8) + [byte]
        + Array(",a".utf8) + [byte] + Array("b\n".utf8) + [byte]
      #expect(
        placesAreInside(
          HouseholdFiles([
            SourceFile(path: "log/a.csv", bytes: rows),
            SourceFile(path: "couple.yaml", text: HouseholdFiles.couple),
          ])))
    }
  }

  @Test func `ten thousand random rows are read, the good among them kept`() throws {
    var random = Seeded(state: 7)
    var text = "date,who,verb,subject,minutes,note\n"
    var good = 0
    for _ in 0..<10_000 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text += "2026-02-03,ana,celebrated,\"x, \"\"y\"\"\",5,a\n"
      case 1: text += "2026-02-03,ben,rested,,20,\"two\nlines\"\n"
      case 2:
        text += "2026-02-31,ana,rested,,,\n"
        continue
      default:
        text += "2026-02-03,ana,rested,,x \"\n"
        continue
      }
      good += 1
    }
    let household = try #require(HouseholdFiles("== log/a.csv\n" + text).household)
    #expect(household.log.count == good)
  }

  @Test func `the order in which files are found changes nothing`() {
    let files = goodFiles()
    let expected = HouseholdFiles(files)
    for seed in 0..<20 {
      var random = Seeded(state: UInt64(seed))
      let shuffled = HouseholdFiles(files.shuffled(using: &random))
      #expect(shuffled.household == expected.household)
      #expect(shuffled.diagnostics == expected.diagnostics)
    }
  }

  @Test func `a private row changes nothing of the household`() throws {
    let plain = try #require(HouseholdFiles(PlainHouseholdTests.text).household)
    let more = """

      == log/z.csv
      date,who,verb,subject,minutes,visibility
      2026-02-03,ana,hovered,dinner,5,
      2027-02-03,ana,did,dinner,5,private
      """
    let other = try #require(HouseholdFiles(PlainHouseholdTests.text + more).household)
    // Places name files by their index, and log/z.csv shifts those behind it.
    #expect(other.log == plain.log)
    #expect(other.asOf == plain.asOf)
    #expect(other.changes == plain.changes)
  }
}
