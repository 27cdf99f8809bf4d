extension ProblemGuide {
  /// Problems of who may see what, and of rituals.
  static let editions: [DiagnosticID: ProblemGuide] = [
    .sharedInPrivate: ProblemGuide(
      meaning:
        "Something in a folder of one's own says that it is to be shared. What lies there is "
        + "private, whatever it says.",
      example: "content-ana/moments/the-bus.md\nvisibility: shared",
      remedy: "Move the file into the shared folder when you want to share it, or take the "
        + "visibility out."),
    .notAgreed: ProblemGuide(
      meaning: "A step-back has not both of you in 'agreed_by'. Stepping back in secret is a test "
        + "that the other can't pass, so it is in its author's edition alone.",
      example: "author: ana\npurpose: to learn to let the list lie\nagreed_by: [ana]",
      remedy: "Nothing needs mending. Talk about it, and once both have agreed, name both."),
    .facilitatorNotAgreed: ProblemGuide(
      meaning:
        "An edition for a therapist is asked for, and couple.yaml has not the yes of both of "
        + "you.",
      example: "evenhold build --edition facilitator",
      remedy: "Talk about it. When you both want it, write a yes for each under 'facilitator' in "
        + "couple.yaml. Each of you can take it back at any time."),
    .outsideRitual: ProblemGuide(
      meaning: "A row is about a ritual on a day before it began or after it ended.",
      example: "rituals:\n"
        + "  - id: sunday-walk\n"
        + "    since: 2026-04-01\n"
        + "\n"
        + "2026-03-04,both,kept,sunday-walk",
      remedy: "Write the right day, or move 'since' or 'until' of the ritual."),
  ]
}
