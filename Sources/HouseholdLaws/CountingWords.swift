package import Messages

/// The words in a text that keep count of a person, or say how somebody has to be (METRICS §9).
///
/// Percentage points do not.
package func countingWords(in text: String, _ language: Language) -> [String] {
  let words = text.lowercased().split { !$0.isLetter }
  let counting = language.countingWords
  return words.indices.filter { index in
    counting.contains(words[index])
      && !language.exceptions.contains { exception in
        exception == words[index...].prefix(exception.count).map(String.init)
          || exception == words[...index].suffix(exception.count).map(String.init)
      }
  }.map { String(words[$0]) }
}

extension Language {
  /// What of these words may stand in company.
  fileprivate var exceptions: [[String]] {
    switch self {
    case .english: [["percentage", "points"]]
    case .german: []
    case .spanish: [["puntos", "porcentuales"]]
    case .french: [["points", "de", "pourcentage"]]
    }
  }

  fileprivate var countingWords: Set<Substring> {
    switch self {
    case .english: englishWords
    case .german: germanWords
    case .spanish: spanishWords
    case .french: frenchWords
    }
  }
}

private let englishWords: Set<Substring> = [
  "fail", "fails", "failed", "failing", "failure", "failures", "lazy", "laziness", "owe", "owes",
  "owed", "beat", "beats", "beaten", "score", "scores", "scored", "scoring", "points", "deserve",
  "deserves", "deserved", "should", "shouldn", "winner", "winners", "loser", "losers", "champion",
  "rank", "ranks", "ranked", "ranking", "leaderboard", "outperforms", "worst",
]

private let germanWords: Set<Substring> = [
  "gescheitert", "scheitern", "scheitert", "versagt", "versagen", "versäumt", "versäumnis", "faul",
  "faule", "nachlässig", "schuldet", "schuldest", "schuldig", "schuld", "besiegt", "schlägt",
  "übertrifft", "gewinner", "gewinnt", "verlierer", "verliert", "sieger", "score", "punkte",
  "punkten", "punktestand", "punktzahl", "rangliste", "verdient", "verdienen", "sollte", "sollten",
  "solltest", "solltet", "soll", "sollst", "pflicht",
]

private let spanishWords: Set<Substring> = [
  "puntos", "puntuación", "puntuaciones", "puntaje", "marcador", "ganador", "ganadora",
  "perdedor", "perdedora", "vence", "vencedor", "vencedora", "fallo", "fallos", "falla", "falló",
  "fallado", "fallaste", "fallasteis", "fallar", "fracaso", "fracasos", "fracasa", "fracasar",
  "fracasado", "vago", "vaga", "vagos", "vagas", "perezoso", "perezosa", "pereza", "debe",
  "debes", "deben", "debéis", "debería", "deberías", "deberían", "deberíais", "merece",
  "mereces", "merecen", "merecéis", "merecer",
]

private let frenchWords: Set<Substring> = [
  "score", "scores", "points", "bat", "gagnant", "gagnante", "perdant", "perdante", "vainqueur",
  "échec", "échecs", "échoue", "échoué", "échouer", "raté", "ratée", "paresse", "paresseux",
  "paresseuse", "fainéant", "flemme", "dette", "dettes", "doit", "doivent", "devrait",
  "devraient", "devrais", "devriez", "mérite", "méritent", "mériter", "faute", "fautes",
]
