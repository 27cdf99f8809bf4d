extension ProblemGuide {
  /// Problems with templates and with what is written.
  static let output: [DiagnosticID: ProblemGuide] = [
    .templateProblem: ProblemGuide(
      meaning: "A template of the site can't be read, or names a value or a partial that nothing "
        + "provides.",
      example: "{{#rows}}<td>{{tilte}}</td>{{/rows}}",
      remedy: "Compare the name with the template that Evenhold brings along. Without --templates "
        + "the built-in ones are used.")
  ]
}
