internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

extension Diagnostic {
  /// A date or round of which one side is there alone; `what` names it, and nobody.
  static func sealed(_ what: String) -> Diagnostic {
    Diagnostic(
      .sealedRecord, .note, "\(what) stays sealed: one side is missing",
      explanation: "Nothing of it is shown until both of you have written theirs.")
  }

  /// A file of answers whose name is no partner's; `other` is the file both may have beside it.
  static func fileOfNobody(
    _ name: Located<String>, _ partners: PartnerDirectory, or other: String, ending: String
  ) -> Diagnostic {
    let declared = partners.partners.both
    let known = declared.flatMap { [$0.id.text, $0.name] + $0.alsoKnownAs }
    let files = declared.map { "\($0.id.text).\(ending)" } + [other]
    return Diagnostic(
      .unknownPartner, .error, "\(quotedWord(name.value)) isn't a declared partner",
      at: name.range, explanation: "The name of this file says whose it is.",
      notes: [.init("the partners are declared here", at: declared[0].range)],
      suggestion: didYouMean(name.value, among: known) ?? "name it \(files.joined(separator: ", "))"
    )
  }

  /// Two files for one partner, or two of what both wrote together.
  static func duplicateAnswers(
    at second: SourceRange, first: SourceRange, isTogether: Bool = false
  ) -> Diagnostic {
    let whose = isTogether ? "what both wrote together" : "the same partner's"
    return Diagnostic(
      .duplicateAnswers, .error, "two files of this folder are \(whose)", at: second,
      explanation: "Each of you has one file, and the two of you have one together.",
      notes: [.init("the first is here", at: first)], suggestion: "join the two into one file")
  }

  /// A figure or heading that one's own file and the one both can open each have.
  static func keyInBoth(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error, "this stands in the file that both can open too", at: range,
      notes: [.init("it stands here as well", at: first)], suggestion: "keep one of the two",
      isConfidential: true)
  }

  /// The date of a folder before the first day that counts.
  static func beforeStarted(
    _ date: Located<CalendarDate>, _ started: CalendarDate
  ) -> Diagnostic {
    Diagnostic(
      .beforeStarted, .warning,
      "\(date.value.iso) is before the record started, on \(started.iso)", at: date.range,
      explanation: "No number counts it.",
      suggestion: "correct the day, or set 'started' in couple.yaml earlier")
  }
}
