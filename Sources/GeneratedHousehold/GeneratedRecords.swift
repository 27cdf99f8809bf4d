import CivilCalendar
import TestSupport

extension Story {
  /// The thirty milestones of this year.
  mutating func milestoneFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    let all = Phrases.adjectives.count * Phrases.nouns.count
    var files: [GeneratedFile] = []
    for place in 0..<30 {
      // A step that shares no divisor with the number of pairs meets each pair once.
      let pair = (terms.count * 1361 + abs(seed % all)) % all
      let adjective = Phrases.adjectives[pair % Phrases.adjectives.count]
      let term = "\(adjective) \(Phrases.nouns[pair / Phrases.adjectives.count])"
      terms.append(term)
      let task = tasks[chance.number(newTasks.lowerBound...newTasks.upperBound - 1)].id
      var keys = ["term: \(term)", "theme: \(chance.pick(Phrases.themes))", "tasks: [\(task)]"]
      switch place {
      case 0:
        keys.append("when: {metric: standing.share, range: [0.45, 0.55], for: 8}")
      case 1: break
      default: keys.append("reached: \(anyDay(&chance).iso)")
      }
      keys.append("meaning.noor: \(sentence(&chance))")
      keys.append("meaning.jonah: \(sentence(&chance))")
      let name = term.lowercased().replacing(" ", with: "-")
      files.append(
        GeneratedFile(
          path: "content/milestones/\(name).md",
          text: "---\n\(keys.joined(separator: "\n"))\n---\n"
            + "\(paragraph(3, &chance))\n\n\(paragraph(2, &chance))\n"))
    }
    return files
  }

  /// A week of writing down what nobody sees.
  func inventoryFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    let folder = "content/inventory/\(year)-02"
    guard let monday = days(on: .monday).first(where: { $0.iso >= "\(year)-02-01" }) else {
      return []
    }
    let alive = tasks.filter { $0.lives(on: monday) }
    var files = [
      GeneratedFile(
        path: "\(folder)/round.yaml",
        text: "asked: mine\ndiscussed: \(monday.advanced(by: 13).iso)\n")
    ]
    for partner in Self.partners {
      var rows = "task,verb,day,note\n"
      for _ in 0..<30 where !alive.isEmpty {
        let day = monday.advanced(by: chance.number(0...6)).iso
        let verb = chance.pick(Phrases.inventoryVerbs)
        rows += "\(chance.pick(alive).id),\(verb),\(day),\(quoted(sentence(&chance)))\n"
      }
      files.append(GeneratedFile(path: "\(folder)/\(partner).csv", text: rows))
      files.append(
        GeneratedFile(
          path: "\(folder)/\(partner).yaml", text: "guess: \(chance.number(7...15) * 5)\n"))
    }
    return files
  }

  /// Moments, repairs and a step-back.
  func recordFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    for number in 1...4 {
      let text = """
        ---
        date: \(anyDay(&chance).iso)
        author: \(chance.pick(Self.partners))
        what: \(sentence(&chance))
        impact: \(sentence(&chance))
        received: yes
        visibility: shared
        ---
        \(paragraph(2, &chance))

        """
      files.append(GeneratedFile(path: "content/moments/\(year)-\(number).md", text: text))
    }
    for number in 1...3 {
      let day = anyDay(&chance)
      let text = """
        ---
        date: \(day.iso)
        initiated_by: \(chance.pick(Self.partners))
        talked: \(day.advanced(by: 1).iso)
        pause: \(sentence(&chance))
        impact: \(sentence(&chance))
        remedy: \(chance.pick(Phrases.agreements))
        by: \(day.advanced(by: 28).iso)
        result: \(chance.pick(["kept", "changed", "open"]))
        ---
        \(paragraph(2, &chance))

        """
      files.append(GeneratedFile(path: "content/repairs/\(year)-\(number).md", text: text))
    }
    return files + [stepBackFile(chance: &chance)]
  }

  private func stepBackFile(chance: inout SplitMix64) -> GeneratedFile {
    let from = CalendarDate(dayNumber: days.lowerBound + chance.number(120...180))
    let scope = tasks.filter { $0.lives(on: from) }
    let text = """
      ---
      author: \(chance.pick(Self.partners))
      purpose: \(sentence(&chance))
      scope: [\(scope.isEmpty ? "the list" : chance.pick(scope).id)]
      agreed_by: both
      from: \(from.iso)
      to: \(from.advanced(by: 27).iso)
      outcome: \(chance.pick(["stepped up", "confused but open", "nothing changed"]))
      ---
      \(paragraph(2, &chance))

      """
    return GeneratedFile(path: "content/step-backs/\(year).md", text: text)
  }
}
