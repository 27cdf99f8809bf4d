extension ProblemGuide {
  /// Problems with the folder itself.
  static let files: [DiagnosticID: ProblemGuide] = [
    .missingCouple: ProblemGuide(
      meaning: "The folder has no couple.yaml. It names the two of you, and everything else "
        + "refers to it.",
      example: "content/\n  log/2026-03.csv\n  tasks/household.csv",
      remedy: "Run 'evenhold init' in the folder above, or write a couple.yaml with format, "
        + "partners and started."),
    .fileNotReadable: ProblemGuide(
      meaning: "A file can't be read: the system refuses, it is a link to another place, it is "
        + "larger than 1 MiB, or another program is writing it at this moment.",
      example: "content/log/2026-03.csv -> /home/ana/Documents/log.csv",
      remedy: "Close the file in other programs and see that you may read it. Put the file itself "
        + "where a link is, and split a very large one."),
    .fileKindNotRead: ProblemGuide(
      meaning: "A file is neither CSV, Markdown nor YAML, so nothing of it is in the site.",
      example: "content/notes.txt",
      remedy: "Give a text for the site a name that ends in .md; move anything else elsewhere if "
        + "it isn't meant to be here."),
    .unusableFileName: ProblemGuide(
      meaning: "The name of a file holds characters that can't be seen or aren't text, or two "
        + "names look the same and differ only in how an accent is coded. Systems would mix such "
        + "files up.",
      example: "content/pages/caf\u{E9}.md\ncontent/pages/cafe\u{301}.md",
      remedy: "Rename the file with letters and digits."),
    .conflictCopy: ProblemGuide(
      meaning: "Both of you changed a file at the same time, and the sync service kept the second "
        + "version under a name of its own. Nothing of either is lost; only one of the two can "
        + "count.",
      example: "content/log/2026-03.csv\n"
        + "content/log/2026-03.sync-conflict-20260305-101500-ABCDEFG.csv",
      remedy: "Copy the rows you need into the first file, then delete the copy."),
    .spreadsheetFile: ProblemGuide(
      meaning: "A file is in the own format of a spreadsheet program. Evenhold reads CSV, which "
        + "every spreadsheet program can save.",
      example: "content/tasks/household.xlsx",
      remedy: "Save it as CSV (UTF-8) beside the others, and move the spreadsheet file elsewhere."),
    .utf16Text: ProblemGuide(
      meaning: "A file is a text in UTF-16, as some programs save 'Unicode text'. Evenhold reads "
        + "UTF-8.",
      example: "content/log/2026-03.csv, saved as 'Unicode text'",
      remedy: "Save it again and choose UTF-8; spreadsheet programs call that 'CSV UTF-8'."),
    .invalidUTF8: ProblemGuide(
      meaning: "A byte of the file isn't UTF-8, mostly because a program saved accented letters in "
        + "an older coding.",
      example: "2026-03-04,ana,did,caf\u{FFFD}",
      remedy: "Save the file as UTF-8; spreadsheet programs call that 'CSV UTF-8'."),
    .nulByte: ProblemGuide(
      meaning: "There is a zero byte in the file, so it isn't a text, or was damaged while it was "
        + "copied.",
      example: "content/log/2026-03.csv, cut short by a full disk",
      remedy: "Take the file from a backup, or save it again as UTF-8 text. If it isn't a text, "
        + "move it elsewhere."),
    .unknownFile: ProblemGuide(
      meaning: "A file lies where Evenhold expects none of that name or kind, so nothing of it is "
        + "in the site.",
      example: "content/logs/2026-03.csv",
      remedy: "Move it into one of the folders of docs/FORMATS.md, or out of content/."),
  ]
}
