/// The stable names of all problems. A name is never changed or given to another problem.
///
/// Each has a case folder with an input and its exact output in
/// `Tests/DiagnosticCatalogueTests/Cases/`, from which `docs/DIAGNOSTICS.md` is generated.
package enum DiagnosticID: String, Sendable, Hashable, CaseIterable {
  // Files
  case missingCouple = "MissingCouple"
  case folderNotReadYet = "FolderNotReadYet"
  case fileNotReadable = "FileNotReadable"
  case fileKindNotRead = "FileKindNotRead"
  case unusableFileName = "UnusableFileName"
  case conflictCopy = "ConflictCopy"
  case spreadsheetFile = "SpreadsheetFile"
  case utf16Text = "UTF16Text"
  case invalidUTF8 = "InvalidUTF8"
  case nulByte = "NulByte"
  // Scalars
  case unknownPartner = "UnknownPartner"
  case invalidDate = "InvalidDate"
  // Markdown
  case rawMarkup = "RawMarkup"
  case markdownTooComplex = "MarkdownTooComplex"
  case unsafeLink = "UnsafeLink"
  case deadLink = "DeadLink"
  case imageNotShown = "ImageNotShown"
  case unusedFootnote = "UnusedFootnote"
  case hiddenLine = "HiddenLine"
  case hiddenCharacter = "HiddenCharacter"
  // Templates and output
  case templateProblem = "TemplateProblem"
}
