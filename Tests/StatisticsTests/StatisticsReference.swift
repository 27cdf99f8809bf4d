import Foundation

/// Worked values, checked with scipy and numpy; those of later functions are in the file unused.
struct StatisticsReference: Decodable, Sendable {
  let week_cluster_share: WeekClusterShareCase
  let week_cluster_difference: WeekClusterDifferenceCase
  let band: BandCase
  let housetasks: HousetasksCase

  struct WeekClusterShareCase: Decodable, Sendable {
    let A: [Double]
    let B: [Double]
    let share: Double
    let se: Double
    let t: Double
    let linear: [Double]
    let logit: [Double]
  }

  struct WeekClusterDifferenceCase: Decodable, Sendable {
    let x1: [Double]
    let n1: [Double]
    let x2: [Double]
    let n2: [Double]
    let r1: Double
    let r2: Double
    let d: Double
    let se: Double
    let lo: Double
    let hi: Double
  }

  struct BandCase: Decodable, Sendable {
    let P1: [Double]
    let P2: [Double]
    let share: Double
    let factor: [Factor]

    struct Factor: Decodable, Sendable {
      let max: Double
      let lo: Double
      let hi: Double
    }
  }

  struct HousetasksCase: Decodable, Sendable {
    let rows: [String: [Double]]
    let total: Double
    let share: Double
    let solo_share: Double
    let segregation_of_solo: Double
    let sharing: [Int]
  }

  /// The values, read from the copy beside the tests.
  static func read() throws -> StatisticsReference {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Reference/statistics.json")
    return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

/// Whether a result is the printed value: equal to its six decimals.
func isPrinted(_ result: Double, as printed: Double) -> Bool {
  (result - printed).magnitude <= 0.5000001e-6
}
