extension ProblemGuide {
  /// Problems with what stands in a field.
  static let values: [DiagnosticID: ProblemGuide] = [
    .unknownPartner: ProblemGuide(
      meaning: "A name stands where one of the two partners is expected, and it is neither's id, "
        + "name or other name in couple.yaml.",
      example: "date,who,verb,subject\n2026-03-04,Anaa,did,dishes",
      remedy: "Write the id from couple.yaml, or add this spelling to also_known_as there."),
    .invalidDate: ProblemGuide(
      meaning: "A date is not a day of the calendar, or is written in an order that the 'dates' "
        + "setting of couple.yaml doesn't name.",
      example: "date,who,verb,subject\n2026-02-30,ana,did,dishes",
      remedy: "Write the day as year-month-day, such as 2026-02-28; or, where a spreadsheet "
        + "rewrites dates, set 'dates: dmy' or 'dates: mdy' in couple.yaml."),
  ]
}
