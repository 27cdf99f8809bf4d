extension ProblemGuide {
  /// Problems with the folder itself.
  static let files: [DiagnosticID: ProblemGuide] = [
    .missingCouple: ProblemGuide(
      meaning: "The folder has no couple.yaml. It names the two of you, and everything else "
        + "refers to it.",
      example: "content/\n  log/2026-03.csv\n  tasks/household.csv",
      remedy: "Run 'evenhold init' in the folder above, or write a couple.yaml with format, "
        + "partners and started."),
    .folderNotReadYet: ProblemGuide(
      meaning: "The folder has a meaning that this version of Evenhold knows of and doesn't read "
        + "yet. Its files are left alone, and nothing of them is in the site.",
      example: "content/check-ins/2026-03-01/ana.md",
      remedy: "Nothing needs to change: keep writing, a later version reads what is there."),
  ]
}
