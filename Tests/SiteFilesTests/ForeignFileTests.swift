import Foundation
import Testing

@testable import SiteFiles

/// How many random folders are tried; `make faults-soak` asks for a thousand.
private let folderCount =
  ProcessInfo.processInfo.environment["EVENHOLD_RANDOM_FOLDERS"]
  .flatMap(Int.init) ?? 300

/// A random folder with a site in it, and files of somebody else beside and between its pages.
private struct RandomFolder {
  let scratch: Scratch
  var random: SplitMix
  private(set) var stamps: [String: Scratch.Stamp?] = [:]

  init(seed: Int) throws {
    scratch = try Scratch()
    random = SplitMix(UInt64(seed))
    try scratch.write("outside/a.html", "outside")
  }

  mutating func paths(of names: [String]) -> [String] {
    (0..<(1 + random.below(8))).map { _ in
      (0...random.below(3)).map { _ in names[random.below(names.count)] }.joined(separator: "/")
    }
  }

  /// A site of pages that come and go from one to the next.
  mutating func site() -> [OutputFile] {
    Set(paths(of: ["a", "b", "c"])).sorted().map { page($0 + ".html", "\(random.below(3))") }
  }

  /// Puts something of somebody else where nothing is yet.
  mutating func addForeign(_ path: String) throws {
    let path = "site/\(path)"
    guard scratch.stamp(path) == nil else { return }
    // Not through a link of this test: what it leads to stays as it is.
    let parent = URL(fileURLWithPath: scratch.at(path)).deletingLastPathComponent().path
    do {
      for folder in ancestors(of: path) {
        guard try status(ofPath: scratch.at(folder))?.kind != .link else { return }
      }
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      return  // A file stands on the way.
    }
    switch random.below(8) {
    case 0: try scratch.link(path, to: scratch.at("outside/a.html"))
    case 1: try scratch.link(path, to: scratch.at("outside"))
    case 2: #expect(mkfifo(scratch.at(path), 0o600) == 0)
    case 3: try scratch.write(path, "")
    default: try scratch.write(path, "mine \(random.below(1000))")
    }
    stamps[path] = scratch.stamp(path)
  }

  /// Whether everything of somebody else is as it was.
  func isUntouched() -> Bool {
    scratch.text("outside/a.html") == "outside" && scratch.files("outside") == ["a.html"]
      && stamps.allSatisfy { scratch.stamp($0) == $1 }
  }
}

struct ForeignFileTests {
  @Test(arguments: 0..<folderCount)
  func `files that aren't ours are never touched`(seed: Int) throws {
    var folder = try RandomFolder(seed: seed)
    let scratch = folder.scratch
    _ = try scratch.writer().publish(folder.site())
    for path in folder.paths(of: ["a", "b", "x", ".hidden", "ü"]) {
      try folder.addForeign("\(path).txt")
    }
    for _ in 0..<4 {
      let files = folder.site()
      _ = try scratch.writer().publish(files)
      #expect(folder.isUntouched())
      for file in files {
        #expect(scratch.text("site/\(file.path)").map { Array($0.utf8) } == (try file.bytes()))
      }
      let pages = scratch.files("site").filter { $0.hasSuffix(".html") }
      #expect(pages == files.map(\.path).sorted())
    }
  }

  @Test(arguments: 0..<folderCount)
  func `files in the way of pages stop a build or stay as they are`(seed: Int) throws {
    var folder = try RandomFolder(seed: 100_000 + seed)
    let scratch = folder.scratch
    _ = try scratch.writer().publish(folder.site())
    for path in folder.paths(of: ["a", "b", "c"]) {
      try folder.addForeign(folder.random.below(2) == 0 ? path : path + ".html")
    }
    for _ in 0..<4 {
      let files = folder.site()
      let before = scratch.files("site").map { scratch.stamp("site/\($0)") }
      do throws(FileProblem) {
        _ = try scratch.writer().publish(files)
      } catch {
        #expect(error.kind == .refusedOutput)
        #expect(scratch.files("site").map { scratch.stamp("site/\($0)") } == before)
      }
      // What happens to be a page to the byte may have become one.
      folder.forget(files)
      #expect(folder.isUntouched())
    }
  }
}

extension RandomFolder {
  fileprivate mutating func forget(_ files: [OutputFile]) {
    for file in files {
      let path = "site/\(file.path)"
      guard let text = scratch.text(path), let bytes = try? file.bytes() else { continue }
      if Array(text.utf8) == bytes { stamps[path] = nil }
    }
  }
}
