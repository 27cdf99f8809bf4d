internal import CivilCalendar
internal import DataExport
package import Messages

extension SaidOnPages {
  /// What this reader of pages does not find in sentences with a fault, or finds in sound ones.
  package static func missed(in language: Language) -> [String] {
    var reader = SaidOnPages(language)
    var missed: [String] = []
    for sentence in language.faulty where reader.wordFaults(in: sentence).isEmpty {
      missed.append("\(language.rawValue): nothing is found in '\(sentence)'")
    }
    for sentence in language.sound {
      for fault in reader.wordFaults(in: sentence) {
        missed.append("\(language.rawValue): a sound sentence \(fault)")
      }
    }
    var share = MeasuredHousehold.Value(
      name: "logged.share", metric: "logged.share", gate: .waitsForWeeks)
    let early = reader.gateFaults(
      in: language.logged, "months/2026-03.html", share, mayCompare: true)
    if early.isEmpty { missed.append("\(language.rawValue): a share before its time") }
    (share.number, share.gate) = (0.6, .tooEarlyForRange)
    let ranged = reader.gateFaults(
      in: language.logged, "months/2026-03.html", share, mayCompare: true)
    if ranged.isEmpty { missed.append("\(language.rawValue): a range before its time") }
    (share.lower, share.upper, share.gate) = (0.5, 0.7, .shown)
    let shown = reader.gateFaults(
      in: language.logged, "months/2026-03.html", share, mayCompare: true)
    missed += shown.map { "\(language.rawValue): a sound sentence \($0)" }
    let disagreed = reader.gateFaults(
      in: language.logged, "months/2026-03.html", share, mayCompare: false)
    if disagreed.isEmpty { missed.append("\(language.rawValue): a share without a yes") }
    let alone = reader.gateFaults(in: "Ana: 60 %, Anna", "audit.html", nil, mayCompare: true)
    if alone.isEmpty { missed.append("\(language.rawValue): one side alone") }
    let drawn = reader.faults(
      of: "index.html", "<main><svg class=\"splitbar\"></svg></main>",
      MeasuredHousehold.none, mayCompare: false)
    if drawn.isEmpty { missed.append("\(language.rawValue): a drawing without a yes") }
    return missed
  }
}

extension Language {
  /// Sentences with one fault each.
  fileprivate var faulty: [String] {
    let everywhere = ["z = 2, p = 0.03", "(p<0.05)", "nan %", "{ $name }"]
    switch self {
    case .english:
      return everywhere + [
        "Ben failed.", "It is 3 points.", "You should rest.", "Ana carried more than Ben.",
        "You did less than the other.", "Ben is the winner.", "the p-value",
      ]
    case .german:
      return everywhere + [
        "Ben hat versagt.", "Das sind 3 Punkte.", "Du solltest ruhen.", "Ana trug mehr als Ben.",
        "Du trugst weniger als die andere Person.", "Ben ist Sieger.", "der p-Wert",
      ]
    case .spanish:
      return everywhere + [
        "Fue un fracaso.", "Son 3 puntos.", "Debes descansar.", "Ana llevó más que Ben.",
        "Hiciste menos que la otra persona.", "Ben, vencedor.", "el valor p",
      ]
    case .french:
      return everywhere + [
        "Un échec.", "Ce sont 3 points.", "Ben doit dormir.", "Ana a porté plus que Ben.",
        "Tu as fait moins que l’autre.", "Ben est vainqueur.", "la valeur p",
      ]
    }
  }

  /// Sentences that are near a fault and have none.
  fileprivate var sound: [String] {
    switch self {
    case .english:
      ["5 percentage points", "More than 5 rows by Ana.", "scorekeeping", "Map = list, stop > go"]
    case .german: ["5 Prozentpunkte", "Mehr als 5 Zeilen von Ana.", "Karte = Liste, Stopp > los"]
    case .spanish: ["5 puntos porcentuales", "Más que 5 filas de Ana."]
    case .french: ["5 points de pourcentage", "Plus que 5 lignes par Ana."]
    }
  }

  /// What a month says of the logged minutes.
  fileprivate var logged: String {
    switch self {
    case .english:
      "Between 53 and 63 % of the logged minutes were Ana’s and the rest Ben’s (58 and 42 %)."
    case .german:
      "Zwischen 53 und 63 % der notierten Minuten kamen von Ana und der Rest von Ben (58 und 42 %)."
    case .spanish:
      "De los minutos anotados, entre el 53 y el 63 % fueron de Ana y el resto, de Ben (58 y 42 %)."
    case .french:
      "Entre 53 et 63 % des minutes notées étaient à Ana et le reste à Ben (58 et 42 %)."
    }
  }
}

extension MeasuredHousehold {
  /// A household without a number.
  fileprivate static let none = MeasuredHousehold(
    values: [], spans: [:], asOf: .init(dayNumber: 0), weekStarts: .monday, errors: [])
}
