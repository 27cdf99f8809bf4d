extension ProblemGuide {
  /// Problems with the rows and columns of a CSV file.
  static let rows: [DiagnosticID: ProblemGuide] = [
    .unterminatedQuote: ProblemGuide(
      meaning: "A cell begins with a quote that is never closed, so everything after it would be "
        + "one cell. Nothing after it was used.",
      example: "date,who,verb,note\n2026-03-04,ana,slipped,\"forgot the milk",
      remedy: "Close the quote at the end of the cell, or take it out."),
    .textAfterQuote: ProblemGuide(
      meaning: "Text follows a closing quote. A cell that starts with a quote ends with the next "
        + "single one.",
      example: "2026-03-04,ana,slipped,\"the milk\" again",
      remedy: "Put the whole cell in quotes, and write a quote inside it twice: \"\"the milk\"\" "
        + "again."),
    .strayQuote: ProblemGuide(
      meaning: "A quote stands in the middle of a cell that isn't quoted, so it isn't clear where "
        + "the cell ends.",
      example: "2026-03-04,ana,slipped,the \"good\" milk",
      remedy: "Put the whole cell in quotes, and write a quote inside it twice."),
    .tooManyCells: ProblemGuide(
      meaning: "A row has more cells than the first row has columns. Mostly a comma inside a text "
        + "started a new cell.",
      example: "date,who,verb,note\n2026-03-04,ana,slipped,milk, bread and salt",
      remedy: "Put the text that holds the comma in quotes."),
    .misplacedSeparator: ProblemGuide(
      meaning: "A row has another separator in one place than the rest of its file, such as a "
        + "semicolon typed for a comma. Two cells are one with it, and all behind them stand in the "
        + "wrong columns, so nothing of the row was read.",
      example: "date,who,verb,subject\n2026-03-04,ana,did;dishes",
      remedy:
        "Write the separator that the first row has. Put a text in quotes where the other one "
        + "belongs to it."),
    .duplicateColumn: ProblemGuide(
      meaning: "Two columns have the same name, so it isn't clear which one counts.",
      example: "date,who,verb,who",
      remedy: "Rename or remove one of the two."),
    .missingColumn: ProblemGuide(
      meaning: "A column that every row needs is not in the first row. Without it no row of the "
        + "file can be read.",
      example: "date,verb,subject\n2026-03-04,did,dishes",
      remedy: "Add the name of the column to the first row, and its cells below."),
    .unknownColumn: ProblemGuide(
      meaning: "A column has a name that this kind of file doesn't know. Its cells are not used.",
      example: "date,who,verb,sujbect",
      remedy: "Compare the name with the list in docs/FORMATS.md. A column for yourselves can "
        + "stay; a warning keeps nothing from being built."),
  ]
}
