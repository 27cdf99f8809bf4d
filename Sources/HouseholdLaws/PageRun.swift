package import Messages

/// What the pages of many made-up households say in one language.
package struct PageRun: Sendable {
  /// The language.
  package let language: Language
  /// Pages read.
  package private(set) var pages = 0
  /// Households whose two had not both agreed.
  package private(set) var disagreeing = 0
  /// What may not be said, and where.
  package private(set) var faults: [String] = []
  /// What was read so far.
  package private(set) var said: SaidOnPages

  /// Nothing read yet, but sentences with planted faults.
  package init(_ language: Language) {
    self.language = language
    said = SaidOnPages(language)
    faults = SaidOnPages.missed(in: language)
  }

  /// Reads every page of the couple's site of a seed; every third household has not agreed.
  package mutating func add(seed: Int, with maker: SiteMaker) {
    var household = MadeUpHousehold(seed: seed)
    household.couple.language = language.rawValue
    if seed.isMultiple(of: 3) { household.couple.compare = ["ana": "yes", "ben": "no"] }
    let mayCompare = household.couple.compare == ["ana": "yes", "ben": "yes"]
    // The reader of someone's own edition reads more.
    let reader = seed.isMultiple(of: 2) ? "ana" : "couple"
    guard let site = maker.site(of: household, for: reader),
      let measured = measured(household, for: reader)
    else {
      faults.append("seed \(seed): a site could not be made")
      return
    }
    disagreeing += mayCompare ? 0 : 1
    for (path, text) in site.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
      pages += 1
      faults += said.faults(of: path, text, measured, mayCompare: mayCompare).map {
        "seed \(seed), \($0)"
      }
    }
  }
}
