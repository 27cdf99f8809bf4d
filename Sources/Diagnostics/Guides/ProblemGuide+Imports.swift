extension ProblemGuide {
  /// Problems with the files of other tools.
  static let imports: [DiagnosticID: ProblemGuide] = [
    .unclearDelimiter: ProblemGuide(
      meaning: "A table that is imported can be parted into cells in two ways that fit equally "
        + "well. Nothing was read, as one of them would be wrong.",
      example: "Datum;Wer,Was;Notiz\n4.3.2026;ana,dishes;gone",
      remedy:
        "Say what lies between the cells: --delimiter comma, semicolon or tab, or 'delimiter' "
        + "in the map."),
    .unclearDates: ProblemGuide(
      meaning:
        "The dates of a table that is imported don't tell whether the day or the month comes "
        + "first: each can be read both ways, or two of them contradict each other. Nothing was read.",
      example: "date,who,task\n03/04/2026,ana,dishes",
      remedy: "Say the order with --date-order dmy or mdy, or with 'dates' in the map. Where dates "
        + "contradict each other, write all of them one way."),
    .invalidJSON: ProblemGuide(
      meaning: "A file that is imported is not the JSON it is taken for: it breaks off, has a sign "
        + "out of place, or isn't a list of the tool's records.",
      example: "{\"res\": [{\"id\": 1, \"choreId\": 3,",
      remedy: "Save the tool's answer once more, whole and unchanged."),
    .importedTwice: ProblemGuide(
      meaning: "Two rows of the log were imported from the same record, so it counts twice. That "
        + "comes of two people importing the same on two computers.",
      example: "log/donetick-2026-03.csv: 2026-03-04,ana,did,dishes,,,,,,,donetick:17\n"
        + "log/copy.csv: 2026-03-04,ana,did,dishes,,,,,,,donetick:17",
      remedy: "Take one of the two rows out, or write 'yes' as its 'void'."),
  ]
}
