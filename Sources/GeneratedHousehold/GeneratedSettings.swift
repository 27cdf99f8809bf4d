import CivilCalendar
import TestSupport

extension Story {
  /// Who they are, what they agreed on, and when they did not log.
  func settingsFile() -> GeneratedFile {
    var lines = [
      "format: 1", "partners:", "  - {id: noor, name: Noor}", "  - {id: jonah, name: Jonah}",
      "started: 2016-01-01", "principle: We are in the same boat.",
      "compare: {noor: yes, jonah: yes}", "rituals:",
      "  - {id: reading-the-week, title: Reading the week, every: weekly, since: 2016-01-01}",
      "  - {id: long-bath, title: The long bath, every: weekly, since: 2016-01-01}",
      "  - {id: letters, title: The letters, every: monthly, since: 2016-01-01}", "goals:",
      "  - {id: even, title: About even, metric: standing.share, range: [0.45, 0.55]}",
      "  - {id: sleep, title: Seven hours, metric: checkin.sleep, partner: noor, range: [7, 9]}",
      "boundaries:", "  - {partner: noor, text: No plans after nine}",
      "  - {partner: jonah, text: The door is shut when it is shut}", "life_events:",
    ]
    // A settings file has at most 500 keys; who wrote for a hundred years lists the later ones.
    lines += lifeEvents.suffix(60).map { "  - {date: \($0.date.iso), title: \($0.title)}" }
    lines.append("pauses:")
    lines += pauses.suffix(80).map {
      "  - {from: \($0.from.iso), to: \($0.to.iso), title: No notes}"
    }
    return GeneratedFile(
      path: "content/couple.yaml", text: lines.joined(separator: "\n") + "\n")
  }

  /// A page that looks back on the year.
  func pageFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    var text = "---\ntitle: Looking back on \(year)\norder: \(year)\n---\n"
    for month in ["Winter", "Spring", "Summer", "Autumn"] {
      text += "\n## \(month)\n\n\(paragraph(4, &chance))\n\n- \(sentence(&chance))\n"
      text += "- \(sentence(&chance))\n"
    }
    return [GeneratedFile(path: "content/pages/looking-back-\(year).md", text: text)]
  }
}
