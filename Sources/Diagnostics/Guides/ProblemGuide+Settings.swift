extension ProblemGuide {
  /// Problems with couple.yaml and with the lines between `---` above a text.
  static let settings: [DiagnosticID: ProblemGuide] = [
    .invalidYAML: ProblemGuide(
      meaning: "A place in a YAML file, or in the lines between --- above a text, can't be read "
        + "as keys and values.",
      example: "partners:\n  - id: ana\n   name: Ana",
      remedy: "Write one 'key: value' a line, indent with spaces so that neighbours line up, and "
        + "put texts that hold ': ' or start with a sign in quotes."),
    .unsupportedYAML: ProblemGuide(
      meaning: "A value uses anchors, aliases, tags or merge keys of YAML. They can make a small "
        + "file stand for a huge one, so they are not read.",
      example: "name: &ana Ana\nalso_known_as: *ana",
      remedy: "Write the value itself. A text that starts with &, * or ! goes in quotes."),
    .duplicateKey: ProblemGuide(
      meaning: "A key is written twice, so it isn't clear which value counts.",
      example: "started: 2026-01-01\nstarted: 2026-02-01",
      remedy: "Keep one of the two."),
    .unknownKey: ProblemGuide(
      meaning: "A key has a name that this kind of file doesn't know. Its value is not used.",
      example: "week_start: sunday",
      remedy: "Compare the name with the list in docs/FORMATS.md."),
    .wrongShape: ProblemGuide(
      meaning: "A value has another shape than its key takes: a list where one value is expected, "
        + "or a text where keys are.",
      example: "partners: Ana and Ben",
      remedy: "Look at the example of this key in docs/FORMATS.md and write it in that shape."),
    .missingFrontMatter: ProblemGuide(
      meaning: "A Markdown file of this folder begins without the lines between --- that say what "
        + "it is.",
      example: "The first free Sunday\n\nWe had no plan at all.",
      remedy: "Begin the file with a line ---, then its keys such as 'term: The first free "
        + "Sunday', then another line ---."),
    .unclosedFrontMatter: ProblemGuide(
      meaning: "The lines of keys above a text begin with --- and never end, so the text can't be "
        + "told from them.",
      example: "---\nterm: The first free Sunday\n\nWe had no plan at all.",
      remedy: "Write a line --- after the last key."),
    .unknownFormat: ProblemGuide(
      meaning: "The 'format' of couple.yaml is one that this version of Evenhold doesn't know.",
      example: "format: 2",
      remedy: "Write 'format: 1', or use the version of Evenhold that the folder was written for."),
    .notTwoPartners: ProblemGuide(
      meaning: "The partners of couple.yaml are fewer or more than two, and Evenhold is made for "
        + "two.",
      example: "partners:\n  - id: ana\n    name: Ana",
      remedy: "Name both, each with an id and a name."),
  ]
}
