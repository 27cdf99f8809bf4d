internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import SealedShare
internal import SiteFiles
internal import SiteRendering
internal import SiteTemplates
internal import SiteViews

/// A built edition that is about to leave: its files, and the account of what is in them.
struct SharedCopy {
  /// The edition.
  let report: BuiltReport
  /// What it may show.
  let household: Household
  /// The words of its pages.
  let words: Words
  /// The folders that were read, which nothing is written into.
  let contentRoots: [String]

  /// How it leaves.
  enum Form {
    /// One file that a passphrase opens.
    case locked
    /// One file that anyone can open, of so many bytes.
    case plain(size: Int)
    /// A folder that anyone can open.
    case folder
  }

  /// The files of the site.
  var files: [OutputFile] { report.pages + report.images }

  /// The time that the files of a folder bear: midnight of the last day that counts.
  var time: Int { household.asOf.dayNumber * 86_400 }

  /// Whether a file begins as one of ours.
  static func isOurs(_ beginning: [UInt8]) -> Bool { isSharedFile(beginning) }

  /// What opens a locked file.
  var opener: ShareOpener {
    let texts = TemplateCatalog.standard.texts
    return ShareOpener(
      script: texts["share/opener.js"] ?? "", style: texts["share/locked.css"] ?? "",
      words: shareScreenWords(words), language: words.language.rawValue)
  }

  /// The text of a file that anyone can open.
  func plainFile() throws -> [UInt8] {
    try plainShare(
      of: inputs(), look: TemplateCatalog.standard.texts["share/plain.css"] ?? "",
      title: shareScreenWords(words)["title"] ?? "", language: words.language.rawValue)
  }

  /// A file that the passphrase opens.
  func lockedFile(_ passphrase: Passphrase, random: (Int) -> [UInt8]) throws -> LockedShare {
    try LockedShare(inputs(), opener: opener, passphrase: passphrase, random: random)
  }

  /// The most bytes that one file has: more is refused by mail, and slow to open on a telephone.
  static let sizeLimit = 20_000_000

  /// About how many bytes a locked file has: what is in it, in steps of 4 KiB, in base64.
  var lockedSize: Int {
    files.reduce(0) { $0 + (($1.size + 4 + 4095) / 4096 * 4096 + 28 + 2) / 3 * 4 }
  }

  /// Throws `refusedOutput` where one file would be too large to be handed on.
  func checkSize(_ size: Int) throws(FileProblem) {
    guard size > Self.sizeLimit else { return }
    let pictures = report.images.reduce(0) { $0 + $1.size }
    let share = pictures * 4 / 3 > size / 4 ? " The pictures alone are \(sizeText(pictures))." : ""
    throw FileProblem(
      .refusedOutput,
      "the copy would be \(sizeText(size)), and one file has at most \(sizeText(Self.sizeLimit)): more "
        + "doesn't go through mail, and is slow to open.\(share) Share a folder with --folder, or "
        + "another edition. Nothing was written.")
  }

  private func inputs() throws(FileProblem) -> [ShareInput] {
    var inputs: [ShareInput] = []
    for file in files { inputs.append(ShareInput(path: file.path, bytes: try file.bytes())) }
    return inputs
  }
}

// MARK: - What leaves

extension SharedCopy {
  /// What would leave, in plain words.
  func account(of form: Form) -> String {
    var lines = ["What would leave:"]
    lines.append("  Edition:  \(editionText)")
    lines.append("  Period:   \(household.settings.started.iso) to \(household.asOf.iso)")
    lines.append("  Pages:    \(pagesText)")
    if !report.images.isEmpty {
      lines.append("  Pictures: \(report.images.count), without place, time or device")
    }
    lines.append("  Numbers:  all of them, as files to save")
    lines.append("  Names:    \(namesText)")
    lines.append("")
    switch form {
    case .locked:
      lines += [
        "The file is locked. Without the passphrase it still shows its size, how many",
        "parts it has, that Evenhold made it, and when; what is in it, it doesn't show.",
      ]
    case .plain(let size):
      lines += [
        "The file (\(sizeText(size))) is not locked: whoever gets it can read all of it,",
        "and so can every mail and storage service on its way.",
      ]
    case .folder:
      lines += [
        "The folder is not locked: whoever gets it can read all of it. It bears no",
        "times but that of the last day, and nothing of this computer.",
      ]
    }
    lines += [
      "Once it is handed on, it can't be taken back. Hand it on only if both of you",
      "want that.", "",
    ]
    return lines.joined(separator: "\n")
  }

  private var editionText: String {
    switch household.edition {
    case .couple: "couple, what both of you may read"
    case .facilitator: "facilitator, what a therapist may read"
    case .partner(let seat):
      "\(visible(household.partners[seat].id.text)), with what is private to "
        + "\(visible(household.partners[seat].name)) alone"
    }
  }

  private var namesText: String {
    let names = household.partners.both.map { visible($0.name) }
    return "\(names.joined(separator: " and ")), and whoever your texts name"
  }

  private var pagesText: String {
    let pages = report.pages.map(\.path).filter { $0.hasSuffix(".html") }
    let kinds = [
      ("months/", "month"), ("weeks/", "week"), ("tasks/", "task"), ("check-ins/", "check-in"),
      ("repairs/", "repair"), ("step-backs/", "step-back"), ("milestones/", "milestone"),
    ]
    let counts = kinds.compactMap { folder, noun -> String? in
      let count = pages.count { $0.hasPrefix(folder) && !$0.hasSuffix("/index.html") }
      return count == 0 ? nil : counted(count, noun)
    }
    let list = counts.isEmpty ? "" : ": \(counts.joined(separator: ", ")), and more"
    return "\(pages.count)\(list)"
  }
}

/// A size as a person would say it.
func sizeText(_ bytes: Int) -> String {
  if bytes < 100_000 { return "\((bytes + 999) / 1000) KB" }
  let tenths = (bytes + 50_000) / 100_000
  return "\(tenths / 10).\(tenths % 10) MB"
}
