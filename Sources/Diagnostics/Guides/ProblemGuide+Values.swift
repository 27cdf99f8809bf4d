extension ProblemGuide {
  /// Problems with what stands in a field.
  static let values: [DiagnosticID: ProblemGuide] = [
    .missingValue: ProblemGuide(
      meaning: "A field that has to be there is empty.",
      example: "date,who,verb\n2026-03-04,,did",
      remedy: "Fill it in, or take the whole row or file out."),
    .invalidDate: ProblemGuide(
      meaning: "A date is not a day of the calendar, or is written in an order that the 'dates' "
        + "setting of couple.yaml doesn't name.",
      example: "date,who,verb,subject\n2026-02-30,ana,did,dishes",
      remedy: "Write the day as year-month-day, such as 2026-02-28; or, where a spreadsheet "
        + "rewrites dates, set 'dates: dmy' or 'dates: mdy' in couple.yaml."),
    .invalidNumber: ProblemGuide(
      meaning: "A number is expected, and something else stands there; or a decimal is written "
        + "with another mark than the 'decimals' setting of couple.yaml names.",
      example: "date,who,verb,subject,minutes\n2026-03-04,ana,did,dishes,half an hour",
      remedy: "Write digits alone, such as 30. Where a spreadsheet writes 2,5 for two and a "
        + "half, set 'decimals: comma' in couple.yaml."),
    .numberOutOfRange: ProblemGuide(
      meaning: "A number lies outside what its field can hold.",
      example: "task,title,category,load\ndishes,Dishes,household,9",
      remedy: "Write a number within the range that the message names."),
    .invalidYesNo: ProblemGuide(
      meaning: "A field takes yes, no or nothing, and something else stands there.",
      example: "task,title,category,chosen\ndishes,Dishes,household,maybe",
      remedy: "Write yes or no, or leave it empty where you don't know."),
    .invalidID: ProblemGuide(
      meaning: "An id has characters that file names and links can't hold everywhere, or is a "
        + "word with a meaning of its own.",
      example: "task,title,category\nThe dishes!,Dishes,household",
      remedy: "Write small letters, digits and hyphens, such as the-dishes. The title is for "
        + "people and can be anything."),
    .unknownChoice: ProblemGuide(
      meaning: "A field takes one word of a short list, and this isn't one of them.",
      example: "week_starts: tomorrow",
      remedy: "Choose one of the words that the message names."),
    .unknownVisibility: ProblemGuide(
      meaning: "The visibility of a row or text is a word that Evenhold doesn't know. Until it is "
        + "mended it counts as private.",
      example: "date,who,verb,visibility\n2026-03-04,ana,slipped,pirvate",
      remedy: "Write private, shared or facilitator, or leave it empty for shared."),
    .tooLarge: ProblemGuide(
      meaning: "A file, a row or a value goes beyond a limit that no household reaches by "
        + "writing. The limits keep a damaged file from stopping everything.",
      example: "a cell of 70,000 characters",
      remedy: "Divide it into several files or texts."),
    .invalidText: ProblemGuide(
      meaning: "A character stands there that no text holds, such as a control character.",
      example: "a bell character in the middle of a title",
      remedy: "Delete it, or type the words around it again."),
  ]
}
