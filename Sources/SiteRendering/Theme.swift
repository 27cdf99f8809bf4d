internal import Diagnostics
internal import SiteTemplates

/// A stylesheet of the couple's own that comes after ours, so that colours and letters can be
/// changed without a copy of the rest.
///
/// Colours of marks and words are measured against the paper: one that can hardly be seen would
/// hide what the two of them wrote.
struct Theme {
  /// Where it lies in a folder of templates.
  static let path = "theme.css"

  private let text: String
  /// The colours that are set anywhere in it, in their order.
  private let own: [Setting]
  /// Those of our own stylesheet.
  private let standard: [Setting]

  private struct Setting {
    let name: String
    let value: Substring
    let place: String.Index
  }

  /// A theme over a stylesheet.
  init(_ text: String, over style: String) {
    self.text = text
    own = Self.settings(in: text)
    standard = Self.settings(in: style)
  }

  /// What each colour has to stand out from the paper by: 4.5 for words and 3 for marks, as WCAG
  /// 2.2 says in 1.4.3 and 1.4.11.
  static let needed: [(name: String, contrast: Double)] = [
    ("ink", 4.5), ("soft", 4.5), ("link", 4.5), ("a", 3), ("b", 3), ("s", 3),
  ]

  /// What is wrong with it.
  var problems: [Diagnostic] { loads + contrasts }

  /// Addresses in it: a page asks for nothing.
  private var loads: [Diagnostic] {
    ["@import", "url("].compactMap { word in
      text.lowercased().firstRange(of: word).map { _ in
        let start = text.ranges(of: word).first?.lowerBound ?? text.startIndex
        return templateProblem(
          "'\(Self.path):\(position(of: start, in: text))' loads something with '\(word)', and no "
            + "page may")
      }
    }
  }

  private var contrasts: [Diagnostic] {
    let measured = own.filter { setting in
      setting.name == "paper" || Self.needed.contains { $0.name == setting.name }
    }
    let unclear = measured.filter { ThemeColour.pair($0.value) == nil }
    guard unclear.isEmpty else {
      return unclear.map { setting in
        problem(
          setting,
          "'--\(setting.name)' is no colour that can be measured; write it as #rrggbb, or "
            + "as light-dark(#rrggbb, #rrggbb)")
      }
    }
    let ownPaper = own.first { $0.name == "paper" }
    guard let paper = (ownPaper ?? first("paper")).flatMap({ ThemeColour.pair($0.value) }) else {
      return []
    }
    return Self.needed.flatMap { name, least in
      let named = own.filter { $0.name == name }
      // Where only the paper is new, it is the paper that is told of.
      let settings = named.isEmpty && ownPaper != nil ? [first(name)].compactMap(\.self) : named
      return settings.flatMap { setting -> [Diagnostic] in
        guard let colour = ThemeColour.pair(setting.value) else { return [] }
        return [("light", colour.light, paper.light), ("dark", colour.dark, paper.dark)].compactMap
        {
          scheme, colour, paper in
          let ratio = colour.contrast(to: paper)
          guard ratio < least else { return nil }
          return problem(
            named.isEmpty ? ownPaper ?? setting : setting,
            "'--\(name)' has a contrast of \(shown(ratio)) to the paper in \(scheme) pages; "
              + "\(shown(least)) or more is needed")
        }
      }
    }
  }

  /// The first setting of a name in our own stylesheet; later ones are for print.
  private func first(_ name: String) -> Setting? { standard.first { $0.name == name } }

  private func problem(_ setting: Setting, _ text: String) -> Diagnostic {
    templateProblem("'\(Self.path):\(position(of: setting.place, in: self.text))': \(text)")
  }

  /// Rounded down, so that one that is too low never looks like enough.
  private func shown(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The custom properties that a stylesheet sets.
  private static func settings(in text: String) -> [Setting] {
    var settings: [Setting] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: "--") {
      let after = rest[start.upperBound...]
      let name = after.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      let colon = after.dropFirst(name.count).drop(while: \.isWhitespace)
      rest = after.dropFirst(name.count)
      guard colon.first == ":", !name.isEmpty else { continue }
      let value = colon.dropFirst().drop(while: \.isWhitespace).prefix { $0 != ";" && $0 != "}" }
      settings.append(Setting(name: String(name), value: value, place: start.lowerBound))
    }
    return settings
  }
}
