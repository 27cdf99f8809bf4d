internal import Diagnostics
internal import HouseholdModel
internal import SealedShare
internal import SiteFiles
internal import SourceText

/// A passphrase that someone chose, if it is worth enough against someone who knows the two.
///
/// - Throws: `usage` where it is too short or too easy, without a word of it.
func checkedPassphrase(_ typed: String, for copy: SharedCopy) throws(UsageProblem) -> Passphrase {
  let passphrase = Passphrase(typed)
  if let problem = problem(with: passphrase, for: copy) { throw UsageProblem(message: problem) }
  return passphrase
}

/// Asks for a passphrase twice, or offers one; nil where none was given.
func askedPassphrase(for copy: SharedCopy, on terminal: Terminal) throws(UsageProblem)
  -> Passphrase?
{
  guard let askSecret = terminal.askSecret else { return nil }
  while true {
    guard let typed = askSecret("A passphrase, or only Enter for one that is made up: ") else {
      return nil
    }
    if typed.isEmpty { return offeredPassphrase(on: terminal) }
    let passphrase = Passphrase(typed)
    if let problem = problem(with: passphrase, for: copy) {
      terminal.writeOutput(problem + "\n")
      continue
    }
    guard let again = askSecret("The same once more: ") else { return nil }
    if Passphrase(again) == passphrase { return passphrase }
    terminal.writeOutput("The two are not the same.\n")
  }
}

/// A made-up one, shown this once.
private func offeredPassphrase(on terminal: Terminal) -> Passphrase {
  let passphrase = Passphrase.offered(random: terminal.random)
  terminal.writeOutput(
    """

      \(passphrase.text)

    Write it down now: it is shown this once and kept nowhere. Without it, nobody
    can open the file. Send it another way than the file: on paper, or by voice.

    """)
  return passphrase
}

private func problem(with passphrase: Passphrase, for copy: SharedCopy) -> String? {
  let strength = PassphraseStrength(
    of: passphrase, names: copy.knownWords,
    words: copy.report.sources.files.map { String(decoding: $0.bytes, as: UTF8.self) })
  guard !strength.isEnough else { return nil }
  let reason =
    strength.length < PassphraseStrength.leastLength
    ? "The passphrase has \(counted(strength.length, "character")) of at least "
      + "\(PassphraseStrength.leastLength)."
    : "The passphrase could be guessed by someone who knows you: it is worth about "
      + "\(counted(strength.bits, "bit")) of at least \(PassphraseStrength.leastBits)."
  return reason + " Take six words that have nothing to do with you or each other, or have one "
    + "made up."
}

extension SharedCopy {
  /// What someone who knows the two would try first, and what therefore is worth nothing.
  fileprivate var knownWords: [String] {
    household.partners.both.flatMap { [$0.id.text, $0.name] + $0.alsoKnownAs }
  }
}
