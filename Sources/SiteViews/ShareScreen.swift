package import Messages

/// The words of a shared file that no page has: those of the screen that asks for its passphrase.
///
/// - Parameter words: the words of the pages' language.
/// - Returns: the texts by the names that the script of the file knows them by.
package func shareScreenWords(_ words: Words) -> [String: String] {
  [
    "title": words("share-title"), "stays": words("share-stays"), "lead": words("share-lead"),
    "passphrase": words("share-passphrase"), "show": words("share-show"),
    "open": words("share-open"), "opening": words("share-opening"),
    "promise": words("share-promise"), "wrong": words("share-wrong"),
    "incomplete": words("share-incomplete"), "damaged": words("share-damaged"),
    "altered": words("share-altered"), "unsupported": words("share-unsupported"),
    "lock": words("share-lock"), "locks": words("share-locks"), "save": words("share-save"),
  ]
}
