internal import Diagnostics

/// A message of the parser with a guess behind a value that is none of those there are.
func guessing(in message: String) -> String {
  let value = /^Error: The value '(.*)' is invalid for '(?:--[a-z-]+ )?<([a-z|-]+\|[a-z|-]+)>'\./
  guard let found = message.firstMatch(of: value),
    let guess = nearMiss(
      for: String(found.1), among: found.2.split(separator: "|").map(String.init))
  else { return message }
  return found.0 + " Did you mean '\(guess)'?" + message[found.range.upperBound...]
}

/// A message of the parser whose line of usage is wrapped, which the parser leaves as long as it is.
///
/// A line is broken between options, never inside one, and goes on below the first word behind the
/// command's name.
/// - Parameters:
///   - message: a help text, or an error with its usage.
///   - columns: the most characters of a line; a single option that is longer stays whole.
/// - Returns: the message, other lines as they are.
func wrappingUsage(in message: String, at columns: Int) -> String {
  message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let isUsage = line.hasPrefix("USAGE: ") || line.hasPrefix("Usage: ")
    return isUsage ? wrapped(line, at: columns) : String(line)
  }.joined(separator: "\n")
}

private func wrapped(_ line: Substring, at columns: Int) -> String {
  var parts = parts(of: line)
  // `USAGE:`, the program and its command stand before everything that may be left out.
  let start = parts.prefix { part in
    part.first != "-" && part.allSatisfy { $0.isLetter || $0 == ":" || $0 == "-" }
  }
  parts.removeFirst(start.count)
  var current = start.joined(separator: " ")
  let longest = parts.map(\.count).max() ?? 0
  let margin = max(4, min(current.count, columns - 1 - longest))
  let indent = String(repeating: " ", count: margin)
  var lines: [String] = []
  for part in parts {
    if current.count + 1 + part.count > columns, current != indent {
      lines.append(current)
      current = indent
    }
    current += " " + part
  }
  return (lines + [current]).joined(separator: "\n")
}

/// The words of a usage line, what belongs together in one: `[--out <dir>]`, `<file> ...`,
/// `--partners <a,b>`.
private func parts(of line: Substring) -> [String] {
  var parts: [String] = []
  var isOpen = false
  for word in line.split(separator: " ") {
    let isValue = word.hasPrefix("<") && parts.last?.hasPrefix("--") == true
    if isOpen || isValue || word == "...", let last = parts.popLast() {
      parts.append(last + " " + word)
    } else {
      parts.append(String(word))
    }
    if word.hasPrefix("[") { isOpen = true }
    if word.hasSuffix("]") { isOpen = false }
  }
  return parts
}
