internal import BalanceMetrics
internal import DataExport
internal import Diagnostics
internal import HouseholdModel
internal import Messages
internal import SiteRendering
internal import SiteTemplates
internal import SiteViews

/// The words of each language, read once.
package struct SiteMaker: Sendable {
  private let words: [Language: Words]

  /// Reads the catalogues.
  package init() {
    var problems: [Diagnostic] = []
    words = Dictionary(
      Language.allCases.map {
        ($0, TemplateCatalog.standard.words(in: $0, diagnostics: &problems))
      }
    ) { first, _ in first }
  }

  /// Every file of the site of a made-up household, by path.
  ///
  /// - Parameters:
  ///   - household: the files.
  ///   - reader: `couple`, `facilitator` or the id of a partner.
  ///   - hidden: ids of those whose private files, rows and keys are left out.
  /// - Returns: texts by path; nil where the files have an error.
  package func site(
    of household: MadeUpHousehold, for reader: String = "couple", without hidden: Set<String> = []
  ) -> [String: String]? {
    var problems: [Diagnostic] = []
    guard let read = read(household, for: reader, without: hidden, diagnostics: &problems),
      let words = words[Language(tag: household.couple.language) ?? .english]
    else { return nil }
    let report = balanceReport(of: read)
    let shown = read.shown(to: read.edition)
    let views = sitePages(of: shown, report: report, words: words, diagnostics: &problems)
    let pages =
      renderedSite(views, templates: .standard, words: words, diagnostics: &problems)
      + dataFiles(of: report, for: shown, templates: .standard)
    guard !problems.contains(where: { $0.severity == .error }) else { return nil }
    return Dictionary(pages.map { ($0.path, $0.text) }) { first, _ in first }
  }
}

/// A law of whole sites: which of them have the same bytes.
package struct SiteLaw: Sendable {
  /// What it says.
  package let name: String
  /// The same site twice, made of different files.
  let sites: @Sendable (MadeUpHousehold, SiteMaker) -> [([String: String]?, [String: String]?)]
  /// Two sites that differ where the law could not hold.
  let mutant: @Sendable (MadeUpHousehold, SiteMaker) -> ([String: String]?, [String: String]?)?

  /// Both of them.
  package static let all = [othersPrivate, consent]

  /// What disagrees on a household, how many sites were made, and whether the mutant was noticed.
  package func tried(
    on household: MadeUpHousehold, with maker: SiteMaker
  ) -> (complaints: [String], sites: Int, isNoticed: Bool) {
    var found: [String] = []
    var count = 0
    for (one, other) in sites(household, maker) {
      count += 2
      guard let one, let other else {
        found.append("a site could not be made")
        continue
      }
      found += different(one, other).map { "\($0) differs" }
    }
    let isNoticed =
      mutant(household, maker).map { one, other in
        one.map { here in other.map { !different(here, $0).isEmpty } ?? false } ?? false
      } ?? false
    return (found, count, isNoticed)
  }

  private func different(_ one: [String: String], _ other: [String: String]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
  }

  /// METRICS §0, and DESIGN of editions: text that does not belong in one is never in it.
  static let othersPrivate = SiteLaw(
    name: "no byte depends on what another keeps private",
    sites: { household, maker in
      [
        ("couple", ["ana", "ben", "nobody"]), ("facilitator", ["ana", "ben", "nobody"]),
        ("ana", ["ben", "nobody"]), ("ben", ["ana", "nobody"]),
      ].map { reader, hidden in
        (
          maker.site(of: household, for: reader),
          maker.site(of: household, for: reader, without: hidden)
        )
      }
    },
    mutant: { household, maker in
      guard
        household.documents.contains(where: { $0.owner == "ana" })
          || household.rows.contains(where: { $0.owner == "ana" })
      else { return nil }
      return (
        maker.site(of: household, for: "ana"),
        maker.site(of: household, for: "ana", without: ["ana"])
      )
    })

  /// METRICS §0: the bytes are those of never having agreed.
  static let consent = SiteLaw(
    name: "withdrawing the yes to comparing gives the bytes of never having agreed",
    sites: { household, maker in
      var never = household
      never.couple.compare = nil
      let expected = maker.site(of: never)
      return [
        ["ana": "yes", "ben": "no"], ["ana": "no", "ben": "yes"], ["ana": "no", "ben": "no"],
      ]
      .map { said in
        var other = household
        other.couple.compare = said
        return (expected, maker.site(of: other))
      }
    },
    mutant: { household, maker in
      var (never, agreed) = (household, household)
      never.couple.compare = nil
      agreed.couple.compare = ["ana": "yes", "ben": "yes"]
      return (maker.site(of: never), maker.site(of: agreed))
    })
}
