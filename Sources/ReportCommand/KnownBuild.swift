internal import Diagnostics
internal import RecordParsing
internal import SiteFiles
internal import SiteRendering
internal import SiteViews

/// What a build leaves for the next one of the same household, in the preview.
///
/// A build that knows of one before it makes the same site, sooner.
struct KnownBuild {
  /// What changed since the folders were read.
  var change = FolderChange.anything
  /// The content folder; nil before the first build.
  var shared: ContentReading?
  /// A folder of one's own; nil without one.
  var own: ContentReading?
  /// What the texts say.
  var readings: KnownReadings? = KnownReadings()
  /// What makes pages from templates; nil before the first build.
  var renderer: PageRenderer?
  /// How the pages hang together; nil before the first build.
  var plan: SitePlan?
}

/// The pages that are wanted before the rest, since someone looks at them.
struct EarlyPages {
  /// Their paths in the site.
  let paths: () -> [String]
  /// Takes those that could be made by themselves, with their pictures and the problems that are known
  /// by then.
  let take: ([OutputFile], [Diagnostic]) -> Void
}
