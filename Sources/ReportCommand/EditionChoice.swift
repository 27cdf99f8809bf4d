internal import ArgumentParser
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing
internal import SiteFiles
internal import SourceText

/// For whom a site is, and where what is that one's alone lies.
struct EditionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For whom: 'couple', one of you by id, or 'facilitator' for a therapist.",
      valueName: "edition"))
  var edition = EditionChoice.coupleName

  @Option(
    name: .customLong("private"),
    help: ArgumentHelp(
      "A folder of that partner's own; only with --edition and that partner.", valueName: "dir"))
  var ownFolder: String?

  func validate() throws {
    guard ownFolder != nil else { return }
    guard ![EditionChoice.coupleName, EditionChoice.facilitatorName].contains(edition) else {
      throw ValidationError(
        "--private is one partner's own folder; name that partner with --edition.")
    }
  }

  /// The choice, with the folder as messages name it.
  ///
  /// - Throws: `usage` where the own folder and the shared one are one inside the other.
  func choice(content: String, shownAs shown: String, from workingFolder: String)
    throws(UsageProblem) -> EditionChoice
  {
    guard let ownFolder else { return EditionChoice(name: edition) }
    if overlap(ownFolder, content) {
      throw UsageProblem(
        message: "the folder given with --private and the shared one are one inside the other. "
          + "What lies in the shared folder the other can open; keep your own beside it.")
    }
    var name = shownPath(ownFolder, from: workingFolder)
    if name == shown { name += " (private)" }
    return EditionChoice(name: edition, own: .init(path: ownFolder, shownAs: name))
  }
}

/// Something on the command line that makes no sense together with the files.
struct UsageProblem: Error {
  /// What is wrong and what to do, in sentences.
  let message: String

  /// Says it and how it ends.
  func said(on terminal: Terminal) -> ExitStatus {
    terminal.writeError("Error: \(visible(message))\n")
    return .usage
  }
}

/// The edition that was asked for, before it is known who the partners are.
struct EditionChoice {
  static let coupleName = "couple"
  static let facilitatorName = "facilitator"

  /// A folder of one partner's own.
  struct OwnFolder {
    /// Where it is.
    let path: String
    /// Its name in messages.
    let shownAs: String
  }

  /// The word for it.
  var name = coupleName
  /// The folder of the partner's own, if one was given.
  var own: OwnFolder?

  /// The edition, and its name as files and folders bear it; nil where no partner has that id.
  ///
  /// With a `couple.yaml` that declares no two partners it is the couple's: problems say the rest.
  func edition(among couple: CoupleRecord?) -> (edition: Edition, name: String)? {
    switch name {
    case Self.coupleName: return (.couple, name)
    case Self.facilitatorName: return (.facilitator, name)
    default: break
    }
    guard let partners = couple?.partners, partners.count == 2 else { return (.couple, name) }
    for (seat, partner) in zip(Seat.allCases, partners)
    where partner.id.value == name.lowercased() {
      return (.partner(seat), partner.id.value)
    }
    return nil
  }

  /// The name of the edition that a household was made for.
  static func name(of household: Household) -> String {
    switch household.edition {
    case .couple: coupleName
    case .partner(let seat): household.partners[seat].id.text
    case .facilitator: facilitatorName
    }
  }

  /// The folder that an edition is written into where none is named.
  static func defaultFolder(of edition: String) -> String {
    edition == coupleName ? "site" : "site-" + edition
  }

  /// Why the folder is not this partner's: most of its files are the other's; nil where a few are,
  /// which are told one by one.
  func problem(ofOwnFolder report: MeasuredReport) -> UsageProblem? {
    guard let own else { return nil }
    let files = report.sources.ownFiles.filter {
      report.sources.files[Int($0)].owner == report.edition.name
    }
    let foreign = Set(
      report.diagnostics.filter { $0.id == .otherInOwnFolder }.compactMap { $0.range?.file }
    ).intersection(files)
    guard foreign.count > 1, foreign.count * 2 > files.count else { return nil }
    return UsageProblem(
      message: "what lies in \(own.shownAs) is the other partner's, and the edition asked for is "
        + "that of '\(report.edition.name)'. Name the one whose folder it is with --edition, or that "
        + "one's own folder with --private.")
  }

  /// Why there is no such edition.
  func problem(among couple: CoupleRecord?) -> UsageProblem {
    let names =
      [Self.coupleName] + (couple?.partners.map(\.id.value) ?? []) + [Self.facilitatorName]
    let guess = nearMiss(for: name, among: names).map { " Did you mean '\($0)'?" } ?? ""
    return UsageProblem(
      message: "there is no edition '\(visible(name, limit: 60))'; there are "
        + "\(names.joined(separator: ", ")).\(guess)")
  }
}
