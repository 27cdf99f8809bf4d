extension ProblemGuide {
  /// Problems of check-ins and inventory rounds.
  static let talks: [DiagnosticID: ProblemGuide] = [
    .unknownHeading: ProblemGuide(
      meaning: "A check-in has eight headings, and here is another, or words before the first. "
        + "They are in no page; only this file keeps them.",
      example: "---\nenergy: 3\n---\n## Wories\nThe rent.",
      remedy: "Use one of heavy, working, shift, unseen, needs, boundaries, appreciations, "
        + "support. Anything longer can be a page of its own."),
    .duplicateAnswers: ProblemGuide(
      meaning: "Two files of one check-in or inventory round are for the same one of you, or "
        + "there are two of what you wrote together.",
      example: "content/check-ins/2026-03-01/ana.md\ncontent/check-ins/2026-03-01/Ana.md",
      remedy: "Join them into one file."),
    .sealedRecord: ProblemGuide(
      meaning: "Of a check-in or an inventory round only one side is there so far. So that each of "
        + "you writes freely, nothing of it is shown, in no page and no message, until both are. "
        + "An empty sheet and a private one do not count.",
      example: "content/check-ins/2026-03-01/ana.md",
      remedy: "Nothing needs mending. It opens by itself once both have written."),
    .nearTitles: ProblemGuide(
      meaning: "Two lists of an inventory round have titles that are nearly the same, and count "
        + "as two things.",
      example: "Where the cat is\nWhere the cat was",
      remedy: "If they mean the same, write them alike, or give both the id of the task."),
  ]
}
