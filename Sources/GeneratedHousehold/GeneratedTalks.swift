import CivilCalendar
import TestSupport

extension Story {
  /// A check-in of both on every Sunday, with what they agreed on.
  func checkInFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    for day in days(on: .sunday) {
      let folder = "content/check-ins/\(day.iso)"
      for partner in Self.partners {
        files.append(
          GeneratedFile(path: "\(folder)/\(partner).md", text: answers(chance: &chance)))
      }
      files.append(
        GeneratedFile(path: "\(folder)/together.md", text: together(day, chance: &chance)))
    }
    return files
  }

  private func answers(chance: inout SplitMix64) -> String {
    let keys = [
      "partner_carried: \(chance.number(6...13) * 5)", "i_carried: \(chance.number(7...13) * 5)",
      "energy: \(chance.number(1...5))", "capacity: \(chance.number(1...5))",
      "fairness: \(chance.number(-2...3))", "closeness: \(chance.number(2...5))",
      "wellbeing: \(chance.number(2...5))", "sleep: \(chance.number(5...8)).5",
    ]
    var text = "---\n" + keys.joined(separator: "\n") + "\n---\n"
    for heading in ["Heavy", "Working", "Shift", "Appreciations"] {
      text += "\n## \(heading)\n\n\(paragraph(chance.number(1...3), &chance))\n"
    }
    return text
  }

  private func together(_ day: CalendarDate, chance: inout SplitMix64) -> String {
    let by = day.advanced(by: 14).iso
    var text =
      "---\ntitle: \(chance.pick(Phrases.headlines))\ninitiated_by: \(chance.pick(Self.partners))\n"
      + "paraphrased: \(chance.oneIn(4) ? "no" : "yes")\n---\n\n\(paragraph(2, &chance))\n\n"
    for _ in 0..<chance.number(1...3) {
      let box = chance.oneIn(3) ? " " : "x"
      let whose = chance.pick(["noor", "jonah", "both"])
      text += "- [\(box)] \(whose): \(chance.pick(Phrases.agreements)) (by \(by))\n"
    }
    return text
  }

  /// Some sentences after one another.
  func paragraph(_ count: Int, _ chance: inout SplitMix64) -> String {
    (0..<count).map { _ in sentence(&chance) }.joined(separator: ". ") + "."
  }

  /// A sentence that may mention a task, a thing, or a term of the glossary.
  func sentence(_ chance: inout SplitMix64) -> String {
    var text = chance.pick(Phrases.sentences)
    text = text.replacing("{thing}", with: chance.pick(Phrases.things))
    text = text.replacing("{place}", with: chance.pick(Phrases.places))
    guard text.contains("{term}") else { return text }
    return text.replacing("{term}", with: terms.isEmpty ? "the plan" : chance.pick(terms))
  }
}
