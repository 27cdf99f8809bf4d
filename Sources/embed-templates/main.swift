import Foundation

// Usage: embed-templates FOLDER OUTPUT FILE…
// Emits one raw string literal a file, sorted by path, with as many # as its text needs.

let arguments = CommandLine.arguments
let folder = URL(fileURLWithPath: arguments[1])

func literal(_ text: String) -> String {
  var guards = "#"
  while text.contains("\"" + guards) || text.contains("\\" + guards) { guards += "#" }
  return "\(guards)\"\"\"\n\(text)\n\"\"\"\(guards)"
}

var source = """
  // Generated from Templates/ at each build.
  extension TemplateCatalog {
    static let embedded: [(path: String, text: String)] = [

  """
for file in arguments.dropFirst(3) {
  let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  source += "(\"\(file)\",\n\(literal(text))),\n"
}
source += "  ]\n}\n"
try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
