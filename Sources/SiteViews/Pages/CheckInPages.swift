import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText
import Messages

/// A page for each check-in.
func checkInPages(_ site: Site) -> [PageMaker] {
  let all = site.household.checkIns
  return all.indices.map { index in
    PageMaker(.checkIn(all[index].date)) { prose in
      checkInPage(
        all[index], earlier: index > 0 ? all[index - 1] : nil,
        later: index + 1 < all.count ? all[index + 1] : nil, site, &prose)
    }
  }
}

/// The list of the check-ins with the lines over time; nil without one.
func checkInsPage(_ site: Site) -> PageView? {
  guard !site.household.checkIns.isEmpty else { return nil }
  let route = Route.checkIns
  let (words, open) = (site.words, site.openAgreements)
  let figures = CheckInScale.allCases.compactMap { scaleFigure($0, site, on: route) }
  let list = site.household.checkIns.reversed().map { checkIn -> Fields in
    [
      "href": .text(route.href(to: .checkIn(checkIn.date))), "day": .text(words.long(checkIn.date)),
      "title": .text(checkIn.together?.title ?? ""),
    ]
  }
  return PageView(
    route: route, template: "check-ins", title: words("page-check-ins"), section: .connection,
    fields: [
      "meta": .text(
        words(
          "check-ins-meta",
          [
            "often": words(
              "check-in-every", ["every": site.household.settings.cadence.checkIn])
          ])),
      "next": .text(nextCheckInSentence(site)),
      "agreements": .list([
        folded(open.fields(site, on: route, showsOrigin: true), after: 4)
      ]), "hasAgreements": .flag(!open.isEmpty),
      "figures": .list(figures), "hasFigures": .flag(!figures.isEmpty),
      "firstName": .text(site.household.partners.first.name),
      "secondName": .text(site.household.partners.second.name),
      "firstGlyphHTML": .html(holdingGlyph(.first)),
      "secondGlyphHTML": .html(holdingGlyph(.second)), "checkIns": .list(list),
      "nextStepHTML": .html(talkNextStep(open, nil, site, on: route)),
    ])
}

private func checkInPage(
  _ checkIn: CheckIn, earlier: CheckIn?, later: CheckIn?, _ site: Site, _ prose: inout Prose
) -> PageView {
  let route = Route.checkIn(checkIn.date)
  let (words, day) = (site.words, site.words.long(checkIn.date))
  let agreements = checkIn.made.byState
  let together = checkIn.together
  let body = together.map {
    prose.markup(bodyWithoutAgreements($0), on: route, prefix: "together-")
  }
  let answers = answerRows(checkIn, CheckInHeading.told, site, &prose, on: route)
  let figures = figureRows(checkIn, words)
  let title = together?.title
  let perceived = site.perceived(on: checkIn.date)
  let marks = perceived.map { perceivedRows($0.parts, in: $0.month, words) } ?? []
  let overclaim = perceived.flatMap { overclaimSentence($0.parts, words) } ?? ""
  let littleRoom = littleRoomSentence(site, on: checkIn.date) ?? ""
  return PageView(
    route: route, template: "check-in", title: words("page-check-in", ["day": day]),
    section: .connection,
    fields: [
      "meta": .text(checkInMeta(together, site.names(on: route))),
      "heading": .text(title ?? day), "hasTitle": .flag(title != nil),
      "day": .text(day),
      "bodyHTML": .html(body ?? ""), "hasBody": .flag(body?.isEmpty == false),
      "agreements": .list([
        folded(agreements.fields(site, on: route, showsOrigin: false), after: 50)
      ]), "hasAgreements": .flag(!agreements.isEmpty),
      "answers": .list(answers), "hasAnswers": .flag(!answers.isEmpty),
      "figures": .list(figures), "hasFigures": .flag(!figures.isEmpty),
      "marks": .list(marks), "hasMarks": .flag(!marks.isEmpty), "overclaim": .text(overclaim),
      "littleRoom": .text(littleRoom), "hasLittleRoom": .flag(!littleRoom.isEmpty),
      "auditHref": .text(route.href(to: .audit)), "hasTasks": .flag(!site.household.tasks.isEmpty),
      "hasParts": .flag(
        checkIn.answers.both.contains { $0?.iCarried != nil || $0?.partnerCarried != nil }),
      "firstName": .text(site.household.partners.first.name),
      "secondName": .text(site.household.partners.second.name),
      "firstGlyphHTML": .html(holdingGlyph(.first)),
      "secondGlyphHTML": .html(holdingGlyph(.second)),
      "nextStepHTML": .html(
        talkNextStep(
          checkIn.made.filter { $0.agreement.state == .open }, checkIn, site, on: route)),
    ]
  ).with(
    around(earlier, later, words) { other in
      (words.long(other.date), route.href(to: .checkIn(other.date)))
    })
}

/// `Check-in · Ana asked for it · each of you said back what the other had said`.
private func checkInMeta(_ together: Together?, _ names: Names) -> String {
  let words = names.words
  var parts = [words("check-in")]
  switch together?.initiatedBy {
  case .partner(let seat): parts.append(words("check-in-asked", ["name": names[seat]]))
  case .both: parts.append(words("check-in-both-asked"))
  case .rotating, .outside, nil: break
  }
  if together?.isParaphrased == true {
    parts.append(words("check-in-said-back"))
  }
  return parts.joined(separator: " · ")
}

/// What both wrote under each heading that either used, in equal slots and declared order.
func answerRows(
  _ checkIn: CheckIn, _ headings: [CheckInHeading], _ site: Site, _ prose: inout Prose,
  on route: Route
) -> [Fields] {
  var rows: [Fields] = []
  for heading in headings
  where checkIn.answers.both.contains(where: { $0?.texts[heading] != nil }) {
    let sides = Seat.allCases.map { seat -> Fields in
      let text = checkIn.answers[seat]?.texts[heading]
      let prefix = "\(heading.rawValue)-\(seat == .first ? 1 : 2)-\(checkIn.date.iso)-"
      return [
        "name": .text(site.household.partners[seat].name),
        "glyphHTML": .html(holdingGlyph(seat.mark)), "hasText": .flag(text != nil),
        "textHTML": .html(text.map { prose.markup($0, on: route, prefix: prefix) } ?? ""),
      ]
    }
    rows.append(["title": .text(site.words.title(heading)), "sides": .list(sides)])
  }
  return rows
}

/// Each one's figures side by side, never combined; only those that either gave.
private func figureRows(_ checkIn: CheckIn, _ words: Words) -> [Fields] {
  func row(_ title: String, _ ends: String, _ value: (CheckInAnswers) -> String?) -> Fields? {
    let given = checkIn.answers.both.map { $0.flatMap(value) }
    guard given.contains(where: { $0 != nil }) else { return nil }
    return [
      "title": .text(title), "ends": .text(ends), "first": .text(given[0] ?? "–"),
      "second": .text(given[1] ?? "–"),
    ]
  }
  func part(_ value: Double?) -> String? { value.map { words.share($0) } }
  let parts = [
    row(words("check-in-other-carried"), words("check-in-asked-first")) { part($0.partnerCarried) },
    row(words("check-in-i-carried"), words("check-in-as-i-see-it")) { part($0.iCarried) },
  ]
  let scales = CheckInScale.allCases.map { scale in
    row(words.title(scale), words.ends(scale)) { answers in
      answers.scales[scale].map { words.answer($0, scale) }
    }
  }
  return (scales + parts).compactMap { $0 }
}

/// One next step for both after a talk: an agreement that is open, the newest talk's before others,
/// else what each wrote would help.
private func talkNextStep(
  _ open: [MadeAgreement], _ checkIn: CheckIn?, _ site: Site, on route: Route
) -> HTML {
  let newest = open.filter { $0.made == open.first?.made }
  if let next = newest.min(by: { ($0.agreement.by ?? $0.made) < ($1.agreement.by ?? $1.made) }) {
    let text = site.glossary.linked(next.agreement.text, on: route)
    return site.words.html("next-agreement", ["text": text])
  }
  let answers = checkIn?.answers.both ?? []
  if !answers.isEmpty, answers.allSatisfy({ $0?.texts[.support] != nil }) {
    return site.words.html("next-wishes")
  }
  return site.words.html("next-support")
}

extension Seat {
  /// The sign that stands for a partner.
  var mark: HoldingMark { self == .first ? .first : .second }
}
