import Messages

/// A question above a list whose answers narrow it to some of its rows.
///
/// The answers are radio buttons, and the stylesheet hides the rows that lack the class of the one
/// that is chosen; no script is needed, and a browser that knows no `:has()` shows every row.
struct ListFilter<Answer: Hashable> {
  private let label: String
  private let place: ListFilterPlace
  private let answers: [(answer: Answer, title: String)]

  /// A question; nil where its answers would tell nothing apart, or are more than the stylesheet knows.
  ///
  /// - Parameters:
  ///   - label: what is asked, such as `Held by`.
  ///   - place: whether it is the first question of its page.
  ///   - answers: all answers in the order shown; those of no row are left out.
  ///   - rows: the answers of each row; a row may have several, or none.
  ///   - title: what an answer is called.
  init?(
    _ label: String, _ place: ListFilterPlace, of answers: [Answer], among rows: [[Answer]],
    title: (Answer) -> String
  ) {
    let found = Set(rows.joined())
    let kept = answers.filter(found.contains)
    let isTelling = kept.count > 1 || rows.contains(where: \.isEmpty)
    guard isTelling, !kept.isEmpty, kept.count <= place.limit else { return nil }
    self.label = label
    self.place = place
    self.answers = kept.map { ($0, title($0)) }
  }

  /// The classes of a row with these answers, each after a space.
  func marks(of own: [Answer]) -> String {
    answers.indices.filter { own.contains(answers[$0].answer) }.map { " \(mark($0))" }.joined()
  }

  /// The question for a template.
  var fields: Fields {
    [
      "label": .text(label), "group": .text(place.rawValue),
      "answers": .list(
        answers.indices.map { ["answer": .text(answers[$0].title), "mark": .text(mark($0))] }),
    ]
  }

  private func mark(_ index: Int) -> String { "\(place.rawValue)\(index + 1)" }
}

/// Which of the two questions of a page one is; it names the classes, `c1` and on, and `d1` and on.
enum ListFilterPlace: String {
  case first = "c"
  case second = "d"

  /// How many answers the stylesheet has rules for (`Templates/styles/site.css`).
  var limit: Int { self == .first ? 16 : 8 }
}

extension [Fields] {
  /// The questions above a list, for a template.
  var filterFields: Fields { ["hasFilters": .flag(!isEmpty), "filters": .list(self)] }
}
