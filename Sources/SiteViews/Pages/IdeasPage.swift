import Messages

/// The ideas behind the words, each with its explanation, from A to Z in the pages' language.
func ideasPage(_ site: Site) -> PageView {
  let route = Route.ideas
  let words = site.words
  let sorted = words.sorted(
    ideas.map { (name: $0, term: words("ideas-\($0)")) }, by: \.term)
  var letters: [(letter: String, ideas: [Fields])] = []
  for idea in sorted {
    let letter = words.language.letter(of: idea.term)
    if letters.last?.letter != letter { letters.append((letter, [])) }
    let text = words.markup("ideas-\(idea.name)-text", ["root": route.root])
    letters[letters.count - 1].ideas.append(
      ["id": .text(idea.name), "term": .text(idea.term), "textHTML": .html(text)])
  }
  return PageView(
    route: route, template: "ideas", title: words("page-ideas"), section: .milestones,
    fields: [
      "milestonesHref": .text(route.href(to: .milestones)),
      "letters": .list(
        letters.map {
          [
            "letter": .text($0.letter), "anchor": .text("letter-" + $0.letter.lowercased()),
            "ideas": .list($0.ideas),
          ]
        }),
    ])
}

/// The names of all ideas: what links to them, and their keys in the catalogues, are made of these.
private let ideas = [
  "accessibility-after-a-rupture", "acknowledgement", "adoptive-and-blended-families", "agreement",
  "anticipation", "appreciation", "attachment", "boundary", "capacity", "care-and-responsibility",
  "check-in", "clarity", "closeness", "conditioning", "containment", "dip",
  "drained-after-talking", "emotional-labour", "emotional-manager", "externalising",
  "first-to-notice", "full-ownership", "grace-weeks", "hand-off", "holding", "impact-and-intent",
  "inherited-ways", "initiation", "intimacy-and-labour", "invisible-work", "joint-work",
  "listen-or-help", "listening", "manager-and-helper", "mental-load", "milestone", "missed-cues",
  "money-and-trust", "mutual-soothing", "outcome-not-method", "overfunctioning", "own-time",
  "pacing", "parenthood-and-pregnancy", "participation-and-management", "pause", "perfectionism",
  "predictability", "presence", "reachability", "reassurance", "reciprocity",
  "reminding-and-hovering", "repair", "rescuing", "resentment", "retreat-under-stress", "ritual",
  "rotation", "secure-routine", "setback", "shared-reality", "silence", "small-act",
  "softening-a-judgement", "standing-load", "stay", "step-back", "trust-after-a-breach", "unseen",
  "validity", "we", "whole-individuals", "work-and-closeness",
]
