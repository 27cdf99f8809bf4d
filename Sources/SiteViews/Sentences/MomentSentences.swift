import HouseholdModel
import MarkupText
import Messages

/// What a moment did to its author: their own sentence, or `Ana felt …` for a few words.
func impactSentence(_ moment: Moment, _ site: Site, on route: Route) -> HTML? {
  moment.impact.map { impact in
    let words = site.glossary.linked(impact, on: route)
    guard impact.startsAsFragment(site.words) else { return words }
    let name = site.household.partners[moment.author].name
    return site.words.html("moment-felt", ["name": name, "text": words]) + impact.fullStop
  }
}

/// What was meant: their own sentence, or `Meant was …` for a few words.
func intentSentence(_ moment: Moment, _ site: Site, on route: Route) -> HTML? {
  moment.intent.map { intent in
    let words = site.glossary.linked(intent, on: route)
    guard intent.startsAsFragment(site.words) else { return words }
    return site.words.html("moment-meant", ["text": words]) + intent.fullStop
  }
}

/// How a moment was taken in; nothing where the file does not say, and never a reproach.
func receivedSentence(_ moment: Moment, _ site: Site) -> String {
  let other = site.household.partners[moment.author.other].name
  switch (moment.isReceived, moment.isValidated) {
  case (_, true): return site.words("moment-understood", ["name": other])
  case (_, false): return site.words("moment-seen-differently")
  case (true, nil): return site.words("moment-heard", ["name": other])
  case (false, nil): return site.words("moment-untold")
  case (nil, nil): return ""
  }
}

extension String {
  /// Whether it reads as a few words of a sentence, such as `alone with it`.
  fileprivate func startsAsFragment(_ words: Words) -> Bool {
    let word = prefix { !$0.isWhitespace }
    return first?.isLowercase == true
      && !words("moment-first-words").split(separator: " ").contains(word)
  }

  /// A full stop, where none ends it.
  fileprivate var fullStop: HTML {
    last.map { ".!?…".contains($0) } == true ? "" : "."
  }
}
