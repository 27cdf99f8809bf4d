import Diagnostics
import Foundation
import SourceText
import Testing

private let sources = SourceSet([
  SourceFile(path: "content/a.csv", text: "date,who\n2026-01-01,\"Zoë\n🍲\"\n")
])

@Test func `a problem has the same members in the same order, whatever it lacks`() {
  let problem = Diagnostic(
    .unknownPartner, .error, "'Zoë' isn't a declared partner",
    at: SourceRange(file: 0, start: 20, end: 31),
    notes: [.init("declared here", at: SourceRange(file: 0, start: 0, end: 4))],
    suggestion: "write \"ana\"")
  #expect(
    diagnosticJSON([problem, Diagnostic(.missingCouple, .warning, "none")], sources: sources) == """
      {
        "schema": 1,
        "diagnostics": [
          {
            "file": null,
            "line": null,
            "column": null,
            "endLine": null,
            "endColumn": null,
            "severity": "warning",
            "id": "MissingCouple",
            "message": "none",
            "explanation": null,
            "notes": [],
            "suggestion": null
          },
          {
            "file": "content/a.csv",
            "line": 2,
            "column": 12,
            "endLine": 3,
            "endColumn": 3,
            "severity": "error",
            "id": "UnknownPartner",
            "message": "'Zoë' isn't a declared partner",
            "explanation": null,
            "notes": [
              {
                "file": "content/a.csv",
                "line": 1,
                "column": 1,
                "endLine": 1,
                "endColumn": 5,
                "message": "declared here"
              }
            ],
            "suggestion": "write \\"ana\\""
          }
        ]
      }

      """)
}

@Test func `no problems are an empty list`() {
  #expect(diagnosticJSON([], sources: sources) == "{\n  \"schema\": 1,\n  \"diagnostics\": []\n}\n")
}

@Test func `nothing is grouped`() {
  let same = Diagnostic(.rawMarkup, .note, "same", at: SourceRange(file: 0, start: 0, end: 1))
  let json = diagnosticJSON([same, same, same], sources: sources)
  #expect(json.split(separator: "\"id\"").count == 4)
}

@Test func `a confidential problem has a place, a kind and a message`() {
  let problem = Diagnostic(
    .unknownPartner, .error, "this field names no declared partner",
    at: SourceRange(file: 0, start: 20, end: 26), explanation: "secret", notes: [.init("secret")],
    suggestion: "secret", isConfidential: true)
  let json = diagnosticJSON([problem], sources: sources)
  #expect(!json.contains("secret"))
  #expect(json.contains("\"line\": 2"))
}

@Test(arguments: [
  "plain", "\"quoted\" \\ back", "tab\tline\nreturn\r\u{8}\u{C}", "\u{0}\u{1F}\u{7F}\u{9B}",
  "\u{202E}\u{2066}\u{2028}\u{FEFF}", "🍲👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 日本 e\u{301}", "</script>", "\u{10FFFF}\u{E000}",
  "\u{FFFF}40016",
])
func `a strict reader gets every string back`(text: String) throws {
  let json = JSONValue.object([.init(text, .array([.string(text)]))]).text
  let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String]]
  let (name, values) = try #require(read?.first)
  #expect(name.unicodeScalars.elementsEqual(text.unicodeScalars))
  #expect(values.first.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } == true)
  for scalar in json.unicodeScalars where scalar != "\n" {
    #expect(scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl)
    #expect(
      !scalar.properties.isNoncharacterCodePoint, "no code point that stands for no character")
  }
}

@Test func `numbers, truth and nothing have their own forms`() {
  let value = JSONValue.object([
    .init("b", .number(-3)), .init("a", .bool(true)), .init("c", .bool(false)), .init("d", .null),
    .init("e", .object([])), .init("f", .optional(nil)), .init("g", .optional("x")),
  ])
  let flat = value.text.split(whereSeparator: \.isWhitespace).joined()
  #expect(flat == #"{"b":-3,"a":true,"c":false,"d":null,"e":{},"f":null,"g":"x"}"#)
}
