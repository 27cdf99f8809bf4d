import Diagnostics
import Messages
import SiteRendering
import SiteTemplates

/// The words of English pages.
let english: Words = {
  var problems: [Diagnostic] = []
  return TemplateCatalog.standard.words(in: .english, diagnostics: &problems)
}()
