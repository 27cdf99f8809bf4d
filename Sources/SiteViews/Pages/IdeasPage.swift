import Messages

/// The ideas behind the words, each with its explanation, from A to Z in the pages' language.
func ideasPage(_ site: Site) -> PageView {
  let route = Route.ideas
  let words = site.words
  let all = ideas.flatMap { subject, names in
    names.map { (name: $0, term: words("ideas-\($0)"), subject: subject) }
  }
  let sorted = words.sorted(all, by: \.term)
  let subject = ListFilter(
    words("filter-subject"), .first, of: IdeaSubject.allCases, among: sorted.map { [$0.subject] }
  ) { words($0.key) }
  let alphabet = Alphabet(
    sorted.map { idea in
      let text = words.markup("ideas-\(idea.name)-text", ["root": route.root])
      return (
        idea.term,
        [
          "id": .text(idea.name), "term": .text(idea.term), "textHTML": .html(text),
          "marks": .text(subject?.marks(of: [idea.subject]) ?? ""),
        ]
      )
    }, in: words.language)
  return PageView(
    route: route, template: "ideas", title: words("page-ideas"), section: .milestones,
    fields: [
      "milestonesHref": .text(route.href(to: .milestones)),
      "letters": .list(alphabet.letters), "alphabet": .list(alphabet.row),
    ]
  ).with([subject?.fields].compactMap(\.self).filterFields)
}

/// What an idea is about, to find one among many.
private enum IdeaSubject: String, CaseIterable {
  case work, talk, closeness, room, change

  /// The key of what it is called.
  var key: String {
    switch self {
    case .work: "filter-work"
    case .talk: "filter-talk"
    case .closeness: "filter-closeness"
    case .room: "filter-room"
    case .change: "filter-change"
    }
  }
}

/// The names of all ideas by subject: what links to them, and their keys in the catalogues, are made
/// of these.
private let ideas: [(subject: IdeaSubject, names: [String])] = [
  (
    .work,
    [
      "anticipation", "care-and-responsibility", "emotional-labour", "emotional-manager",
      "externalising", "first-to-notice", "full-ownership", "holding", "intimacy-and-labour",
      "invisible-work", "joint-work", "manager-and-helper", "mental-load", "outcome-not-method",
      "overfunctioning", "participation-and-management", "perfectionism",
      "reminding-and-hovering", "rescuing", "rotation", "standing-load", "unseen",
    ]
  ),
  (
    .talk,
    [
      "acknowledgement", "agreement", "appreciation", "check-in", "clarity", "impact-and-intent",
      "listen-or-help", "listening", "shared-reality", "silence", "softening-a-judgement",
      "validity",
    ]
  ),
  (
    .closeness,
    [
      "accessibility-after-a-rupture", "attachment", "closeness", "drained-after-talking",
      "initiation", "mutual-soothing", "presence", "reachability", "reassurance", "reciprocity",
      "retreat-under-stress", "small-act", "stay", "trust-after-a-breach", "we",
      "work-and-closeness",
    ]
  ),
  (
    .room,
    [
      "boundary", "capacity", "containment", "own-time", "pacing", "pause", "predictability",
      "resentment", "ritual", "secure-routine", "whole-individuals",
    ]
  ),
  (
    .change,
    [
      "adoptive-and-blended-families", "conditioning", "dip", "grace-weeks", "hand-off",
      "inherited-ways", "milestone", "missed-cues", "money-and-trust",
      "parenthood-and-pregnancy", "repair", "setback", "step-back",
    ]
  ),
]
