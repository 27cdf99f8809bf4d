internal import CanonicalBytes
internal import HouseholdModel
internal import SiteFiles
internal import SiteTemplates
internal import SourceText

/// Everything that decides what the pages of an edition show, but for its pictures.
///
/// Pages are made of what an edition may show, of numbers that follow from the same, and of templates:
/// nothing that no page shows goes into it. The numbers of a therapist's edition follow from rows that
/// it doesn't show, so it has none.
///
/// - Parameters:
///   - shown: what the edition may show.
///   - sources: the texts it was read from.
///   - templates: what pages are made from.
/// - Returns: the digest; nil for a therapist's edition.
func shownDigest(
  of shown: Household, from sources: SourceSet, with templates: TemplateCatalog
) -> ShownDigest? {
  // What starts a household, and what goes into a shared copy, is on no page.
  let texts = templates.texts.filter { path, _ in
    !path.hasPrefix("starter/") && !path.hasPrefix("share/")
  }
  guard shown.edition != .facilitator,
    // Each piece by itself: those of many years are never there together.
    let household = shown.canonicalBytes(of: sources, each: { ShownDigest(of: [$0]) }),
    let rest = canonicalBytes(of: texts.merging(["version": evenholdVersion]) { $1 })
  else { return nil }
  return ShownDigest(of: [ShownDigest(of: [rest])] + household)
}

extension ShownDigest {
  /// The same with the pictures that are shown, by what texts call them.
  func adding(_ pictures: [String: String]) -> ShownDigest? {
    canonicalBytes(of: pictures).map { adding($0) }
  }
}
