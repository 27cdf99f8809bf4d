import BalanceMetrics
import HouseholdModel
import MarkupText
import Messages

/// What could move next, each as a question to both, with what the share would become (moves.next).
///
/// Empty without the consent of both, where nothing would bring the share nearer to the couple's
/// target, and where share and target print alike.
func nextMoveLines(_ site: Site, on route: Route) -> [HTML] {
  guard let next = site.report.change.nextMoves, percent(next.share) != percent(next.target.share)
  else { return [] }
  let names = site.names(on: route)
  let questions = next.moves.compactMap { moveQuestion($0, site, names, on: route) }
  guard !questions.isEmpty else { return [] }
  let words = names.words
  func part(_ share: Share) -> String { words.percent(share.percent(of: names.leading)) }
  func rest(_ share: Share) -> String { words.percent(share.percent(of: names.following)) }
  let becomes = words(
    "move-becomes",
    [
      "count": questions.count, "leading": names[names.leading],
      "following": names[names.following],
      "part": part(next.becomes), "rest": rest(next.becomes), "nowPart": part(next.share),
      "nowRest": rest(next.share), "followsCapacity": next.target.followsCapacity,
      "aimPart": part(next.target.share), "aimRest": rest(next.target.share),
    ])
  return questions + [HTML(escaping: becomes)]
}

private func moveQuestion(
  _ move: NextMoves.Move, _ site: Site, _ names: Names, on route: Route
) -> HTML? {
  guard let task = site.task(move.task), let holders = task.holders(on: site.household.asOf) else {
    return nil
  }
  let isShared = move.stages.contains { holders[$0] == .both }
  let isAll = move.stages.count == Stage.allCases.count
  return names.words.html(
    "move-question",
    [
      "kind": isShared ? "shared" : isAll ? "whole" : "part", "task": taskLink(task, on: route),
      "stages": names.words.listedOfTask(move.stages), "name": names[move.newHolder],
      "former": names[move.newHolder.other],
    ])
}
