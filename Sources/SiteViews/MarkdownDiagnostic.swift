import Diagnostics
import MarkdownHTML
import SourceText

/// The diagnostic for a Markdown problem at its place in a file.
func markdownDiagnostic(_ problem: MarkdownProblem, at range: SourceRange) -> Diagnostic {
  let id: DiagnosticID =
    switch problem.kind {
    case .rawMarkup: .rawMarkup
    case .tooComplex: .markdownTooComplex
    case .unsafeLink: .unsafeLink
    case .deadLink: .deadLink
    case .imageNotShown: .imageNotShown
    case .deadImage: .deadImage
    case .imageKindNotRead: .imageKindNotRead
    case .imageDamaged: .imageDamaged
    case .imageTooLarge: .imageTooLarge
    case .imageWithoutWords: .imageWithoutWords
    case .unusedFootnote: .unusedFootnote
    case .hiddenLine: .hiddenLine
    case .hiddenCharacter: .hiddenCharacter
    }
  return Diagnostic(id, .warning, problem.detail, at: range, suggestion: problem.suggestion)
}
