import Foundation
import SiteTemplates
import Testing

@testable import ReportCommand

private func folder(_ files: [String: String], _ body: (String) throws -> Void) throws {
  try withTemporaryFolder { root in
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(root.path)
  }
}

@Test func `templates of a folder stand in for built-in ones of the same name`() throws {
  let files = [
    "pages/overview.mustache": "mine{{>partials/new}}", "partials/new.mustache": "new",
    "styles/site.css": "p{}",
    "locales/en.ftl": "week = A week", "README.txt": "aside", ".hidden.mustache": "aside",
    "pages/.hidden.css": "aside",
  ]
  try folder(files) { path in
    let catalog = try chosenTemplates(path, on: try terminal())
    #expect(catalog.texts["pages/overview.mustache"] == "mine{{>partials/new}}")
    #expect(catalog.texts["partials/new.mustache"] == "new")
    #expect(catalog.texts["styles/site.css"] == "p{}")
    #expect(catalog.texts["locales/en.ftl"] == "week = A week")
    #expect(!catalog.texts.values.contains("aside"))
    #expect(
      catalog.texts["layout.mustache"] == TemplateCatalog.standard.texts["layout.mustache"])
    #expect(catalog.texts.count == TemplateCatalog.standard.texts.count + 1)
  }
}

@Test func `a copy of all templates changes nothing, and no other opener is taken`() throws {
  try folder(TemplateCatalog.standard.texts) { path in
    let catalog = try chosenTemplates(path, on: try terminal())
    #expect(catalog.texts == TemplateCatalog.standard.texts)
  }
  try folder(["share/locked.css": "p{}"]) { path in
    #expect(throws: (any Error).self) { try chosenTemplates(path, on: try terminal()) }
  }
}

@Test func `a template that stands in for none is told with the one that was meant`() throws {
  try folder(["pages/ovrview.mustache": "x", "couple.yaml": "x"]) { path in
    let run = try run("build", path, "--templates", path)
    #expect(run.status == .files)
    #expect(run.error.contains("'pages/overview.mustache'?\n"))
    #expect(!run.error.contains(path))
  }
}

@Test func `without a folder the built-in templates are used`() throws {
  #expect(
    try chosenTemplates(nil, on: try terminal()).texts == TemplateCatalog.standard.texts)
}

@Test func `a folder of templates that isn't there ends with 74`() throws {
  let run = try run("check", ".", "--templates", "no-such-folder")
  #expect(run.status == .files)
  #expect(run.error == "Error: 'no-such-folder' can't be read: it isn't there.\n")
}

@Test func `a template that is no text ends with 74`() throws {
  try withTemporaryFolder { root in
    try Data([0x61, 0xFF]).write(to: root.appending(path: "layout.mustache"))
    let run = try run("check", ".", "--templates", root.path)
    #expect(run.status == .files)
    #expect(run.error.hasSuffix("/layout.mustache' is not a UTF-8 text of at most 1 MiB.\n"))
  }
}
