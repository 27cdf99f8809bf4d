import Foundation
import Synchronization
import Testing

@testable import SiteFiles

/// A watch on a thread of its own, and how many changes it told of.
private final class Watching: Sendable {
  private let bell = Bell()
  private let count = Mutex(0)
  private let isOver = DispatchSemaphore(value: 0)

  init(_ folders: [String], isTold: Bool) {
    let isReady = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [self] in
      var watch = FolderWatch(folders, isTold: isTold)
      isReady.signal()
      while watch.change(until: bell) != nil { count.withLock { $0 += 1 } }
      isOver.signal()
    }
    isReady.wait()
  }

  /// Whether it tells of more changes than `before` within 20 seconds.
  func tells(moreThan before: Int = 0) -> Bool {
    for _ in 0..<2_000 where told <= before { Thread.sleep(forTimeInterval: 0.01) }
    return told > before
  }

  /// The changes up to now, some time after the last.
  var rested: Int {
    Thread.sleep(forTimeInterval: 0.5)
    return told
  }

  /// Ends it.
  func end() {
    bell.ring()
    isOver.wait()
  }

  private var told: Int { count.withLock { $0 } }
}

/// A folder with a file, and a watch on it.
private func watching(isTold: Bool, _ body: (Scratch, Watching) throws -> Void) throws {
  let scratch = try Scratch()
  try scratch.write("content/log/a.csv", "a")
  let watching = Watching([scratch.at("content")], isTold: isTold)
  defer { watching.end() }
  try body(scratch, watching)
}

@Suite(.serialized) struct FolderWatchTests {
  @Test(arguments: [true, false])
  func `a file that is written in place is a change`(isTold: Bool) throws {
    try watching(isTold: isTold) { scratch, watching in
      try scratch.write("content/log/a.csv", "more")
      #expect(watching.tells())
    }
  }

  @Test(arguments: [true, false])
  func `files in folders that weren't there are seen`(isTold: Bool) throws {
    try watching(isTold: isTold) { scratch, watching in
      try scratch.write("content/tasks/deep/b.md", "x")
      #expect(watching.tells())
      let before = watching.rested
      try scratch.write("content/tasks/deep/b.md", "xy")
      #expect(watching.tells(moreThan: before))
    }
  }

  @Test(arguments: [true, false])
  func `a file that goes, and one that takes its place, are changes`(isTold: Bool) throws {
    try watching(isTold: isTold) { scratch, watching in
      try FileManager.default.removeItem(atPath: scratch.at("content/log/a.csv"))
      #expect(watching.tells())
      let before = watching.rested
      try scratch.write("new.csv", "other")
      try FileManager.default.moveItem(
        atPath: scratch.at("new.csv"), toPath: scratch.at("content/log/a.csv"))
      #expect(watching.tells(moreThan: before))
    }
  }

  @Test(arguments: [true, false])
  func `what editors and systems leave behind is no change`(isTold: Bool) throws {
    try watching(isTold: isTold) { scratch, watching in
      for name in [".a.csv.swp", "a.csv~", "#a.csv#", ".#a.csv", "4913", ".DS_Store", "a.tmp"] {
        try scratch.write("content/log/\(name)", "x")
      }
      #expect(watching.rested == 0)
    }
  }

  @Test func `a file that is still being written is one change, once it is whole`() throws {
    try watching(isTold: true) { scratch, watching in
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.at("content/log/a.csv")))
      for part in ["one", "two", "three"] {
        try file.write(contentsOf: Data(part.utf8))
        Thread.sleep(forTimeInterval: 0.06)
      }
      try file.close()
      #expect(watching.rested == 1)
    }
  }

  @Test(arguments: [true, false])
  func `a folder in the place of one that looks alike is a change`(isTold: Bool) throws {
    try watching(isTold: isTold) { scratch, watching in
      let time = Date(timeIntervalSince1970: 1_000_000)
      let (old, new) = (scratch.at("content/log"), scratch.at("other"))
      try scratch.write("other/a.csv", "b")
      for folder in [old, new] {
        try FileManager.default.setAttributes(
          [.modificationDate: time], ofItemAtPath: folder + "/a.csv")
      }
      let before = watching.rested
      try FileManager.default.moveItem(atPath: old, toPath: scratch.at("gone"))
      try FileManager.default.moveItem(atPath: new, toPath: old)
      #expect(watching.tells(moreThan: before))
    }
  }

  @Test func `a folder that isn't there yet is watched once it is`() throws {
    let scratch = try Scratch()
    let watching = Watching([scratch.at("later")], isTold: true)
    defer { watching.end() }
    try scratch.write("later/couple.yaml", "x")
    #expect(watching.tells())
  }

  @Test func `a change before it is waited for is not missed`() throws {
    let scratch = try Scratch()
    try scratch.write("content/a.csv", "a")
    var watch = FolderWatch([scratch.at("content")])
    try scratch.write("content/a.csv", "b")
    let change = watch.change(until: Bell())
    #expect(change != nil)
  }

  @Test func `a bell that rang before ends the first wait`() throws {
    let scratch = try Scratch()
    let bell = Bell()
    bell.ring()
    var watch = FolderWatch([scratch.path])
    let change = watch.change(until: bell)
    #expect(change == nil)
  }

  @Test func `files that are written are told by their paths, and folders as anything`() throws {
    let scratch = try Scratch()
    try scratch.write("content/log/a.csv", "a")
    let bell = Bell()
    var watch = FolderWatch([scratch.at("content")])
    try scratch.write("content/log/.a.csv.swp", "x")
    try scratch.write("content/log/a.csv", "b")
    let first = watch.change(until: bell)
    guard case .files(let paths)? = first else {
      // Where the system tells nothing, all is looked at.
      #expect(first == .anything)
      return
    }
    #expect(paths == [scratch.at("content/log/a.csv")])
    try scratch.write("content/pages/a.md", "c")
    let second = watch.change(until: bell)
    #expect(second == .anything)
    // That the folder came may be told once more, after it was seen.
    try scratch.write("content/pages/a.md", "d")
    _ = watch.change(until: bell)
    try scratch.write("content/pages/a.md", "e")
    let last = watch.change(until: bell)
    #expect(last == .files([scratch.at("content/pages/a.md")]))
  }

  @Test func `what changed unseen while files were told of is told after them`() throws {
    let scratch = try Scratch()
    try scratch.write("content/log/a.csv", "a")
    try scratch.write("content/log/b.csv", "a")
    let bell = Bell()
    let place = scratch.at("content/log")
    var watch = FolderWatch([scratch.at("content")])
    // A file that is mapped into memory changes without a word; so does one under another name.
    try FileManager.default.linkItem(atPath: place + "/b.csv", toPath: scratch.at("other"))
    try scratch.write("content/log/a.csv", "b")
    guard case .files? = watch.change(until: bell) else { return }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.at("other")))
    try file.write(contentsOf: Data("c".utf8))
    try file.close()
    let change = watch.change(until: bell)
    #expect(change == .anything)
  }
}
