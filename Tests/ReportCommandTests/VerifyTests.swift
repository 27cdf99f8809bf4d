import Foundation
import ReportCommand
import Testing

/// A household and its site; `body` gets the folder of the site.
private func withSite(_ body: (URL) throws -> Void) throws {
  try withTemporaryFolder { root in
    let couple = """
      format: 1
      partners:
        - {id: ana, name: Ana}
        - {id: ben, name: Ben}
      started: 2026-03-01

      """
    try write(
      [
        "content/couple.yaml": couple,
        "content/tasks/all.csv":
          "task,title,category,owner,cadence\ndishes,Dishes,household,ana,daily\n",
      ], to: root)
    let site = root.appending(path: "site")
    let build = try run("build", root.appending(path: "content").path, "--out", site.path)
    #expect(build.status == .fine, "\(build.error)")
    try body(site)
  }
}

@Test func `a site as it was built is fine, in one line`() throws {
  try withSite { site in
    let run = try run("verify", site.path)
    #expect(run.status == .fine && run.error == "")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("\(site.path)/ is as it was written: ") == true)
    #expect(run.output.hasSuffix(" files, edition 'couple'.\n"))
    let quiet = try ReportCommandTests.run("verify", "--quiet", site.path + "/")
    #expect(quiet.output == "" && quiet.status == .fine)
  }
}

@Test func `what changed, is missing or isn't of the site is named with 1`() throws {
  try withSite { site in
    try write(["index.html": "other", "notes/mine.txt": "mine"], to: site)
    try FileManager.default.removeItem(at: site.appending(path: "safety.html"))
    let run = try run("verify", site.path)
    #expect(run.status == .problems && run.error == "")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(4) == [
        "\(site.path)/index.html: has changed since it was written",
        "\(site.path)/notes/: is not of the site", "\(site.path)/safety.html: is missing", "",
      ])
    #expect(lines[4].contains("is not as it was written: 1 changed, 1 missing, 1 foreign; "))
    #expect(run.output.contains("Build with --anew, or copy it again, to mend that.\n"))
    #expect(run.output.contains("A build never touches what is not of the site"))
    let quiet = try ReportCommandTests.run("verify", "-q", site.path)
    #expect(quiet.output.split(separator: "\n").count == 3 && quiet.status == .problems)
  }
}

@Test func `as JSON the differences are data`() throws {
  try withSite { site in
    try write(["a\u{1B}b.txt": "mine"], to: site)
    let run = try run("verify", "--format", "json", site.path)
    #expect(run.status == .problems && !run.output.contains("\u{1B}"))
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? Int == 1 && object?["edition"] as? String == "couple")
    #expect(object?["interrupted"] as? Bool == false)
    #expect((object?["files"] as? Int ?? 0) > 5)
    let list = try #require(object?["differences"] as? [[String: String]])
    #expect(
      list == [["path": "a\u{1B}b.txt", "kind": "foreign", "message": "is not of the site"]])
  }
}

@Test func `a build that was cut short is told, and the next one mends it`() throws {
  try withSite { site in
    let list = site.appending(path: ".evenhold-manifest")
    try FileManager.default.copyItem(at: list, to: site.appending(path: ".evenhold-journal"))
    let interrupted = try run("verify", site.path)
    #expect(interrupted.status == .problems)
    #expect(
      interrupted.output
        == "A build into \(site.path)/ was cut short: every page is whole, but some may be old. "
        + "Build again.\n")
    let content = site.deletingLastPathComponent().appending(path: "content").path
    #expect(try run("build", content, "--out", site.path).status == .fine)
    #expect(try run("verify", site.path).status == .fine)
  }
}

@Test func `what is no site ends with 74 and says what to name`() throws {
  try withTemporaryFolder { root in
    let run = try run("verify", root.path)
    #expect(run.status == .files && run.output == "")
    #expect(run.error.hasPrefix("Error: '\(root.path)' is no site: it has no list of its files, "))
    #expect(run.error.hasSuffix("Name the folder that evenhold build wrote.\n"))
    let missing = try ReportCommandTests.run("verify", root.path + "/none")
    #expect(missing.status == .files)
    #expect(
      missing.error
        == "Error: '\(root.path)/none' isn't there. Name the folder of a site, or make one with "
        + "evenhold build.\n")
    try write(["copy.html": "x"], to: root)
    let file = try ReportCommandTests.run("verify", root.path + "/copy.html")
    #expect(file.status == .files && file.error.contains("/copy.html' is a file, and only a site"))
    #expect(!file.error.contains("dot"))
  }
}

@Test func `a copy that was handed on has no list, and that is said`() throws {
  try withSite { site in
    let root = site.deletingLastPathComponent()
    let copy = root.appending(path: "copy").path
    let share = try run("share", root.appending(path: "content").path, "--folder", copy, "--yes")
    #expect(share.status == .fine, "\(share.error)")
    let run = try run("verify", copy)
    #expect(run.status == .files && run.output == "")
    #expect(run.error.contains("A copy made with share --folder never has one"))
  }
}

@Test func `without a folder it is site/ that is looked at`() throws {
  let (unnamed, named) = (try run("verify"), try run("verify", "site"))
  #expect(unnamed.status != .usage && unnamed.status == named.status)
  #expect(unnamed.output + unnamed.error == named.output + named.error)
  #expect((unnamed.output + unnamed.error).contains("site"))
}

@Test func `names from a list that was tampered with do nothing to a terminal`() throws {
  try withSite { site in
    try write([".evenhold-manifest": "evenhold-manifest 1\n\u{1B}[2J\n"], to: site)
    let run = try run("verify", site.path)
    #expect(run.status == .problems && !run.output.contains("\u{1B}"))
    #expect(run.output.contains("/.evenhold-manifest: can't be understood: in line 2 the site"))
  }
}
