internal import ArgumentParser
internal import Foundation

/// The manual pages of the program and of each command, as `man` reads them, by file name.
///
/// They are made of what `--help` says, so that the two can't differ.
///
/// - Throws: where the parser describes its commands in another way than is known here.
package func manualPages() throws -> [String: String] {
  let description = try JSONDecoder().decode(
    Described.self, from: Data(EvenholdCommand._dumpHelp().utf8))
  let root = description.command
  var pages = ["evenhold.1": ManualPage(root, under: nil, beside: root).text]
  for command in root.subcommands ?? [] where command.commandName != "help" {
    for inner in command.subcommands ?? [] where inner.commandName != "help" {
      pages["evenhold-\(command.commandName)-\(inner.commandName).1"] =
        ManualPage(inner, under: "evenhold \(command.commandName)", beside: root).text
    }
    pages["evenhold-\(command.commandName).1"] =
      ManualPage(command, under: "evenhold", beside: root).text
  }
  return pages
}

/// What the parser says of itself.
private struct Described: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
      var text: String { (kind == "long" ? "--" : "-") + name }
    }
    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?
  }
}

/// One page, in the macros that every `man` knows.
private struct ManualPage {
  private let command: Described.Command
  private let name: String
  private let root: Described.Command

  init(_ command: Described.Command, under parent: String?, beside root: Described.Command) {
    self.command = command
    self.root = root
    name = parent.map { "\($0) \(command.commandName)" } ?? command.commandName
  }

  var text: String {
    let title = name.replacing(" ", with: "-")
    var lines = [
      ".TH \(title.uppercased().replacing("-", with: "\\-")) 1 \"\" \"Evenhold \(evenholdVersion)\"",
      ".SH NAME", "\(escaped(title)) \\- \(escaped(phrase(command.abstract ?? "")))",
      ".SH SYNOPSIS", synopsis, ".SH DESCRIPTION", escaped(command.abstract ?? ""),
    ]
    lines += described(command.discussion ?? "")
    let commands = (command.subcommands ?? []).filter { $0.commandName != "help" }
    if !commands.isEmpty {
      lines.append(".SH COMMANDS")
      for inner in commands {
        lines += [".TP", "\\fB\(escaped(inner.commandName))\\fR", escaped(inner.abstract ?? "")]
      }
    }
    let options = (command.arguments ?? []).filter(\.shouldDisplay)
    if !options.isEmpty {
      lines.append(".SH OPTIONS")
      for option in options {
        let more = option.defaultValue.map { " (default: \($0))" } ?? ""
        lines += [".TP", head(option), escaped((option.abstract ?? "") + more)]
      }
    }
    return (lines + [".SH SEE ALSO", seeAlso]).joined(separator: "\n") + "\n"
  }

  private var synopsis: String {
    let options = (command.arguments ?? []).filter(\.shouldDisplay)
    let words = options.map { option in
      let inner = option.names == nil ? value(option) : head(option, all: false)
      return (option.isOptional ? "[\(inner)]" : inner) + (option.isRepeating ? " ..." : "")
    }
    let commands = command.subcommands?.isEmpty == false ? ["\\fIcommand\\fR"] : []
    return (["\\fB\(escaped(name))\\fR"] + commands + words).joined(separator: " ")
  }

  private func head(_ option: Described.Argument, all: Bool = true) -> String {
    guard let names = option.names, !names.isEmpty else { return value(option) }
    let chosen = all ? names : [names.last ?? names[0]]
    let shown = chosen.map { "\\fB\(escaped($0.text))\\fR" }.joined(separator: ", ")
    return option.kind == "option" ? "\(shown) \(value(option))" : shown
  }

  private func value(_ option: Described.Argument) -> String {
    "\\fI\(escaped(option.valueName ?? "value"))\\fR"
  }

  private var seeAlso: String {
    let others = (root.subcommands ?? []).map(\.commandName).filter { $0 != "help" }
      .map { "evenhold-\($0)" }
    let pages = (["evenhold"] + others.sorted()).filter { $0 != name.replacing(" ", with: "-") }
    return pages.map { "\\fB\(escaped($0))\\fR(1)" }.joined(separator: ", ")
  }

  /// A discussion: paragraphs, and indented lines as they stand.
  private func described(_ text: String) -> [String] {
    var lines: [String] = []
    var isIndented = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") != isIndented, !line.isEmpty {
        isIndented.toggle()
        lines.append(isIndented ? ".nf" : ".fi")
      }
      lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
    }
    if isIndented { lines.append(".fi") }
    return lines.isEmpty ? [] : [".PP"] + lines
  }

  /// An abstract without its full stop, as a line of an index.
  private func phrase(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// A text in which nothing is an order to the formatter.
  private func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let safe = plain.unicodeScalars.map { scalar in
      scalar.isASCII
        ? String(scalar) : "\\[u\(String(format: "%04X", scalar.value))]"
    }.joined()
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
