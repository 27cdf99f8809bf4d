import BalanceMetrics
import CivilCalendar
import Diagnostics
import HouseholdModel
import MarkupText
import SourceText
import Testing

@testable import SiteViews

/// Whatever a couple writes stays text, wherever it is shown.
@Suite struct HostileTextTests {
  static let texts = [
    "<b>bold</b><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)", "{{name}} {{{bodyHTML}}} {{#nav}}x{{/nav}} {{> layout}}",
    "&lt;b&gt; &amp; &#60;", "\u{202E}desrever\u{202C} שלום مرحبا", "👩‍👩‍👧‍👦 🏳️‍🌈 e\u{301}",
    String(repeating: "Wwwwwwwwi ", count: 8), String(repeating: "W", count: 80), "]]> --> <!--",
    "</title></svg></table></main>", "</a><a href=\"javascript:alert(1)\">", "\u{FFFD}\u{2028}x",
    "${x} $(x) \\u0041 %00 %3Cb%3E", "—",
  ]

  /// A talking household, as one partner reads it, with one text in every place that takes words.
  private func household(of text: String) -> Household {
    var household = smallHousehold(first: "A\(text)", second: "B\(text)")
    let talking = talkingHousehold()
    let words = MarkdownText(text, at: nowhere)
    household.checkIns = talking.checkIns.map { checkIn in
      func answers(_ seat: Seat) -> CheckInAnswers {
        CheckInAnswers(
          partnerCarried: 40, iCarried: 60, scales: [.energy: 3, .fairness: -1],
          texts: Dictionary(uniqueKeysWithValues: CheckInHeading.allCases.map { ($0, words) }),
          range: nowhere)
      }
      let agreements = (checkIn.together?.agreements ?? []).map {
        Agreement(who: $0.who, text: text, by: $0.by, state: $0.state, range: nowhere)
      }
      return CheckIn(
        date: checkIn.date, answers: BySeat(first: answers(.first), second: answers(.second)),
        together: Together(title: text, agreements: agreements, body: words, range: nowhere))
    }
    household.moments = talking.moments.map {
      Moment(
        id: $0.id, date: $0.date, author: $0.author, what: text, impact: text, intent: text,
        action: text, body: words, range: nowhere)
    }
    household.repairs = talking.repairs.map {
      Repair(
        id: $0.id, date: $0.date, pause: text, impact: text, remedy: text, test: text,
        result: .kept, body: words, range: nowhere)
    }
    household.stepBacks = talking.stepBacks.map {
      StepBack(
        id: $0.id, author: $0.author, purpose: text, tasks: $0.tasks, scope: [text], from: $0.from,
        to: $0.to, allowed: [text], outcome: $0.outcome, body: words, range: nowhere)
    }
    let items = [InventoryItem(title: text, note: text, range: nowhere)]
    household.inventories = talking.inventories.map {
      InventoryRound(
        id: $0.id, asked: $0.asked, discussed: $0.discussed,
        lists: BySeat(first: items, second: items), guesses: $0.guesses, range: nowhere)
    }
    household.own = OwnRecords(seat: .second)
    household.own?.log = [
      LogEntry(
        date: date("2026-02-11"), who: .partner(.second), verb: .redid, note: text, range: nowhere)
    ]
    household.own?.texts[date("2026-02-15")] = [.heavy: words]
    household.own?.stepBackThoughts["basket"] = StepBackThoughts(worry: text, reflection: text)
    household.edition = .partner(.second)
    household.settings.principle = text
    household.settings.categories = household.settings.categories.map {
      Category(id: $0.id, title: text, isEmotional: $0.isEmotional)
    }
    household.settings.lifeEvents = [
      LifeEvent(date: date("2026-02-10"), title: text, range: nowhere)
    ]
    household.settings.pauses = [
      Pause(
        span: .init(from: date("2026-02-11"), through: date("2026-02-12")), title: text,
        range: nowhere)
    ]
    household.tasks = household.tasks.map { task in
      HouseholdTask(
        id: task.id, title: text, category: task.category, holding: task.holding,
        load: .each(BySeat(first: 3, second: nil)), cadence: task.cadence,
        usualMinutes: task.usualMinutes, outcome: text, isChosen: false, externalised: text,
        since: task.since, notes: MarkdownText(text, at: nowhere), range: nowhere)
    }
    household.log = household.log.map { entry in
      LogEntry(
        date: entry.date, who: entry.who, verb: entry.verb, subject: entry.subject,
        minutes: entry.minutes, note: text, range: nowhere)
    }
    household.log.append(
      LogEntry(date: date("2026-02-27"), who: .both, verb: .slipped, note: text, range: nowhere))
    household.changes = household.changes.map { change in
      HolderChange(
        date: change.date, task: change.task, kind: change.kind, who: change.who,
        stages: change.stages, before: change.before, after: change.after, note: text,
        range: nowhere)
    }
    household.milestones = household.milestones.map { milestone in
      Milestone(
        id: milestone.id, term: Located(text + milestone.id.text, at: nowhere), also: [text],
        state: milestone.state, theme: text, tasks: milestone.tasks,
        meaning: BySeat(first: text, second: text), body: MarkdownText(text, at: nowhere),
        range: nowhere)
    }
    household.pages = [
      FreePage(
        id: "deal", title: text, order: nil, body: MarkdownText(text, at: nowhere), range: nowhere)
    ]
    return household
  }

  @Test(arguments: texts)
  func `hostile words stay words on every page`(text: String) {
    let calm = pages(of: household(of: "calm")).files
    let site = pages(of: household(of: text))
    #expect(site.problems.filter { $0.severity == .error } == [])
    #expect(site.files.keys.sorted() == calm.keys.sorted())
    for (path, page) in site.files where path.hasSuffix(".html") {
      let markup = PageMarkup(page)
      #expect(markup.faults == [], "\(path)")
      let addresses = markup.attributes.filter { $0.hasPrefix("href=") || $0.hasPrefix("src=") }
      #expect(
        !addresses.contains { $0.contains("javascript") || $0.contains("onerror") }, "\(path)")
      #expect(!markup.attributes.contains { $0.hasPrefix("on") }, "\(path)")
    }
    // The words are all there, as they were written.
    let shown = [
      "index.html", "audit.html", "tasks/groceries.html", "months/2026-02.html",
      "milestones/first-hand-off.html", "pages/deal.html", "tasks/index.html",
      "check-ins/2026-02-15.html", "moments.html", "repairs/cold-dinner.html",
      "step-backs/basket.html", "inventory/winter.html", "own.html", "rough-patch.html",
      "connection.html",
    ]
    for path in shown {
      let parts = PageMarkup(site.files[path] ?? "").parts
      #expect(parts.contains { $0.contains(text) }, "\(path)")
    }
  }

  @Test func `the reader of markup finds what is wrong`() {
    let wrong = [
      "<p>a", "</p>", "<p><em>a</p></em>", "<script></script>", "<p onclick=\"x\">a</p>",
      "<p class=x>a</p>", "<p>a > b</p>", "<p title=\"a\">b</p>", "<p>&bogus;</p>", "<p>a & b</p>",
      "<p class=\"a<b\">c</p>", "<p", "<img src=\"x\">", "<iframe></iframe>",
    ]
    for markup in wrong { #expect(!PageMarkup(markup).faults.isEmpty, "\(markup)") }
    let page = PageMarkup("<ul><li>a &lt;b&gt; <em class=\"c\">&amp;</em><br>d</li></ul>")
    #expect(page.faults == [])
    #expect(page.parts == ["a <b> &d"])
    #expect(page.attributes == ["class=c"])
  }

  @Test func `no id takes the place of a page of ours`() {
    var household = smallHousehold()
    let ids = [
      "by-theme", "timeline", "themes", "months", "tasks", "milestones", "safety", "audit",
      "milestones-by-theme", "milestones-in-time", "2026-02", "resource",
    ]
    household.milestones = ids.map { term($0, "The \($0)") }
    household.pages = ids.map {
      FreePage(
        id: $0, title: $0, order: nil, body: MarkdownText("", at: nowhere), range: nowhere)
    }
    household.tasks = ids.map { written($0, [("2026-01-05", ana)]) }
    household.log = []
    household.changes = []
    var problems: [Diagnostic] = []
    let views = sitePages(
      of: household, report: balanceReport(of: household), words: english, diagnostics: &problems)
    #expect(Set(views.map(\.route)).count == views.count)
    #expect(views.count > 3 * ids.count + 10)
    for view in views {
      let own = Route.milestone(MilestoneID("x")).path.dropLast("x.html".count)
      guard view.route.path.hasPrefix(own) else { continue }
      #expect(["milestone", "milestones"].contains(view.template), "\(view.route.path)")
    }
  }
}
