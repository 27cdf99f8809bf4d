internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import MarkdownHTML
internal import SourceText

extension RecordDocuments {
  func checkIn(_ checkIn: CheckIn) -> JSONValue {
    let answers = Seat.allCases.compactMap { seat in
      checkIn.answers[seat].map { JSONValue.Member(id(seat), self.answers($0)) }
    }
    return object([
      "date": day(checkIn.date), "answers": answers.isEmpty ? nil : .object(answers),
      "together": checkIn.together.map(together),
    ])
  }

  private func answers(_ answers: CheckInAnswers) -> JSONValue {
    let scales = CheckInScale.allCases.compactMap { scale in
      answers.scales[scale].map { JSONValue.Member(scale.rawValue, .decimal($0)) }
    }
    let texts = CheckInHeading.allCases.compactMap { heading in
      answers.texts[heading].map { JSONValue.Member(heading.rawValue, markdown($0)) }
    }
    return object([
      "partnerCarried": answers.partnerCarried.map(JSONValue.decimal),
      "iCarried": answers.iCarried.map(JSONValue.decimal),
      "scales": scales.isEmpty ? nil : .object(scales),
      "texts": texts.isEmpty ? nil : .object(texts),
    ])
  }

  private func together(_ together: Together) -> JSONValue {
    object([
      "title": text(together.title), "initiatedBy": actor(together.initiatedBy),
      "paraphrased": together.isParaphrased.map(JSONValue.bool),
      "agreements": together.agreements.isEmpty
        ? nil : .array(together.agreements.map(agreement)),
      "text": markdown(
        MarkdownText(withoutItems(together.body.text), at: together.body.range)),
    ])
  }

  /// A text without the items of its task lists: agreements stand by themselves, and an edition with
  /// initials would have names in them.
  private func withoutItems(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for item in taskItems(in: text).reversed() {
      var start = min(item.start, bytes.count)
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      var end = min(max(item.end, start), bytes.count)
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      bytes.removeSubrange(start..<min(end + 1, bytes.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func agreement(_ agreement: Agreement) -> JSONValue {
    object([
      "who": actor(agreement.who), "text": .string(agreement.text), "by": day(agreement.by),
      "state": .string(agreement.state.rawValue),
    ])
  }

  func inventory(_ round: InventoryRound) -> JSONValue {
    let lists = Seat.allCases.map { seat in
      JSONValue.Member(id(seat), .array(round.lists[seat].map(item)))
    }
    return object([
      "id": .string(round.id), "asked": .string(round.asked.rawValue),
      "discussed": day(round.discussed), "guesses": each(round.guesses),
      "lists": .object(lists),
    ])
  }

  private func item(_ item: InventoryItem) -> JSONValue {
    object([
      "title": .string(item.title), "task": text(item.task?.text),
      "verb": text(item.verb?.rawValue), "category": text(item.category?.text),
      "day": day(item.day), "note": text(item.note),
    ])
  }

  func milestone(_ milestone: Milestone) -> JSONValue {
    var (reached, target): (CalendarDate?, CalendarDate?)
    switch milestone.state {
    case .reached(let date): reached = date
    case .target(let date): target = date
    case .when, .open: break
    }
    let meaning = Seat.allCases.compactMap { seat in
      milestone.meaning[seat].map { JSONValue.Member(id(seat), .string($0)) }
    }
    return object([
      "id": .string(milestone.id.text), "term": .string(milestone.term.value),
      "also": list(milestone.also), "reached": day(reached), "target": day(target),
      "theme": text(milestone.theme), "tasks": list(milestone.tasks.map(\.text)),
      "meaning": meaning.isEmpty ? nil : .object(meaning), "text": markdown(milestone.body),
    ])
  }

  func moment(_ moment: Moment) -> JSONValue {
    object([
      "date": day(moment.date), "author": .string(id(moment.author)),
      "what": .string(moment.what), "impact": text(moment.impact),
      "intent": text(moment.intent), "received": moment.isReceived.map(JSONValue.bool),
      "validated": moment.isValidated.map(JSONValue.bool), "action": text(moment.action),
      "by": day(moment.by), "text": markdown(moment.body),
    ])
  }

  func repair(_ repair: Repair) -> JSONValue {
    object([
      "date": day(repair.date), "initiatedBy": actor(repair.initiatedBy),
      "talked": day(repair.talked), "pause": text(repair.pause), "impact": text(repair.impact),
      "remedy": text(repair.remedy), "test": text(repair.test), "by": day(repair.by),
      "result": text(repair.result?.rawValue), "apologyBy": actor(repair.apologyBy),
      "text": markdown(repair.body),
    ])
  }

  func stepBack(_ stepBack: StepBack) -> JSONValue {
    object([
      "author": .string(id(stepBack.author)), "purpose": .string(stepBack.purpose),
      "tasks": list(stepBack.tasks.map(\.text)), "scope": list(stepBack.scope),
      "from": day(stepBack.from), "to": day(stepBack.to), "allowed": list(stepBack.allowed),
      "outcome": text(stepBack.outcome?.rawValue), "text": markdown(stepBack.body),
    ])
  }

  func page(_ page: FreePage) -> JSONValue {
    object([
      "id": .string(page.id), "title": .string(page.title), "text": markdown(page.body),
    ])
  }
}
