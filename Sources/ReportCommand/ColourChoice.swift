/// When problems are printed in colour.
enum ColourChoice: String, CaseIterable {
  case auto, always, never

  /// Whether an output takes colour.
  ///
  /// - Parameters:
  ///   - isTerminal: whether somebody looks at the output, as far as the system knows.
  ///   - environment: what the user has set: `NO_COLOR` as no-color.org says, `CLICOLOR` and
  ///     `CLICOLOR_FORCE` as programs of BSD take them, and a `TERM` that is dumb.
  /// - Returns: true where it does.
  func isTaken(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    if isSet("NO_COLOR") { return false }
    if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
    if environment["CLICOLOR"] == "0" || environment["TERM"] == "dumb" { return false }
    return isTerminal
  }

  /// Takes `--color` out of a command line, in whichever command and place it stands; the last counts.
  ///
  /// - Returns: the other words, and the choice; nil where there is none. What follows `--` is left
  ///   alone.
  /// - Throws: for a value that is no choice, or none at all.
  static func taken(from arguments: [String]) throws(UsageProblem) -> ([String], ColourChoice?) {
    var rest: [String] = []
    var choice: ColourChoice?
    var words = arguments[...]
    while let word = words.popFirst() {
      if word == "--" { return (rest + [word] + words, choice) }
      let name = word.prefix { $0 != "=" }
      guard name == "--color" || name == "--colour" else {
        rest.append(word)
        continue
      }
      let value = word == name ? words.popFirst() : String(word.dropFirst(name.count + 1))
      guard let value, let named = ColourChoice(rawValue: value) else {
        throw UsageProblem(message: "\(name) takes one of auto, always and never.")
      }
      choice = named
    }
    return (rest, choice)
  }
}
