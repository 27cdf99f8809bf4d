import ArgumentParser
import Foundation
import PagePreview
import Testing

@testable import ReportCommand

/// A report of a household, and what was said of it.
private func withReport(
  templates: [String: String] = [:], _ body: (URL, inout LiveReport, Terminal) throws -> Void
) throws {
  try withTemporaryFolder { root in
    try write(twoTasks, to: root)
    try write(templates, to: root)
    let words = [root.appending(path: "content").path]
    let own = ["--templates", root.appending(path: "templates").path]
    var report = LiveReport(
      try PageOptions.parse(words + (templates.isEmpty ? [] : own)), on: LiveSite())
    try body(root, &report, try terminal())
  }
}

@Test func `a save that changes a page is shown, and one that doesn't is not`() throws {
  try withReport { root, report, terminal in
    let first = try report.build(on: terminal, isQuiet: true)
    #expect(first.changes > 20 && first.obstacle == nil)
    #expect(report.buildAgain(on: terminal, isQuiet: true).changes == 0)
    try write(["content/pages/hello.md": "---\ntitle: Hello\n---\n\nA page.\n"], to: root)
    #expect(report.buildAgain(on: terminal, isQuiet: true).changes > 0)
  }
}

@Test func `an error keeps the pages and is told once, until it is mended`() throws {
  try withReport { root, report, terminal in
    final class Said { var texts: [String] = [] }
    let said = Said()
    var terminal = terminal
    terminal.writeError = { said.texts.append($0) }
    _ = try report.build(on: terminal, isQuiet: true)
    let path = "content/tasks/b.csv"
    try write([path: "task,title,category,owner\nwash,Wash,household,anna\n"], to: root)
    let broken = report.buildAgain(on: terminal, isQuiet: true)
    #expect(broken.obstacle == "1 error in 1 file." && broken.pages == nil)
    _ = report.buildAgain(on: terminal, isQuiet: true)
    #expect(said.texts.filter { $0.contains("'anna'") }.count == 1)
    try write([path: "task,title,category,owner\nwash,Wash,household,ana\n"], to: root)
    let mended = report.buildAgain(on: terminal, isQuiet: true)
    #expect(mended.pages != nil && mended.isMended)
    #expect(!report.buildAgain(on: terminal, isQuiet: true).isMended)
  }
}

@Test func `a folder that goes away is told over the last pages`() throws {
  try withReport { root, report, terminal in
    _ = try report.build(on: terminal, isQuiet: true)
    let content = root.appending(path: "content")
    try FileManager.default.removeItem(at: content)
    #expect(report.buildAgain(on: terminal, isQuiet: true).obstacle == "The pages can't be built.")
    try write(twoTasks, to: root)
    #expect(report.buildAgain(on: terminal, isQuiet: true).obstacle == nil)
  }
}

@Test func `a template is read again too`() throws {
  let style = ["templates/styles/site.css": "p { color: teal }\n"]
  try withReport(templates: style) { root, report, terminal in
    _ = try report.build(on: terminal, isQuiet: true)
    try write(["templates/styles/site.css": "p { color: navy }\n"], to: root)
    #expect(report.buildAgain(on: terminal, isQuiet: true).changes == 1)
    #expect(report.folders.map { $0.split(separator: "/").last } == ["content", "templates"])
  }
}

@Test func `serve says what is missing before it begins`() throws {
  let none = try run("serve", "no-such-folder")
  #expect(none.status == .files)
  #expect(none.error.contains("there is no folder 'no-such-folder'"))
  #expect(try run("serve", "--port", "70000").status == .usage)
  try withTemporaryFolder { root in
    try write(twoTasks, to: root)
    let other = try run("serve", root.appending(path: "content").path, "--edition", "carla")
    #expect(other.status == .usage)
    #expect(other.error.contains("there is no edition 'carla'"))
  }
}

@Test func `the browser is opened by what the system has for it`() throws {
  try withTemporaryFolder { root in
    var terminal = try terminal()
    terminal.searchPath = root.path
    #expect(!isOpened("http://127.0.0.1:1/", on: terminal))
    for name in ["open", "xdg-open"] {
      try write([name: "#!/bin/sh\nprintf %s \"$1\" > '\(root.path)/asked'\n"], to: root)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: root.appending(path: name).path)
    }
    #expect(isOpened("http://127.0.0.1:1/", on: terminal))
    let asked = root.appending(path: "asked")
    for _ in 0..<500 where (try? String(contentsOf: asked, encoding: .utf8))?.isEmpty != false {
      Thread.sleep(forTimeInterval: 0.02)
    }
    #expect(try String(contentsOf: asked, encoding: .utf8) == "http://127.0.0.1:1/")
  }
}

@Test func `no page that is built or handed on knows of the preview`() throws {
  try withTemporaryFolder { root in
    try write(twoTasks, to: root)
    let content = root.appending(path: "content").path
    let out = root.appending(path: "site").path
    let copy = root.appending(path: "copy.html").path
    #expect(try run("build", content, "--out", out).status == .fine)
    #expect(try run("share", content, "--out", copy, "--plain", "--yes").status == .fine)
    var texts = try texts(in: URL(fileURLWithPath: out))
    texts["copy"] = try String(contentsOfFile: copy, encoding: .utf8)
    #expect(texts.count > 20)
    for (path, text) in texts {
      for word in ["EventSource", ".evenhold/changes", "evenhold-trouble"] {
        #expect(!text.contains(word), "\(path) holds \(word)")
      }
      #expect(path == "copy" || !text.contains("<script"), "\(path) has a script")
    }
  }
}
