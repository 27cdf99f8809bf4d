import Foundation
import Testing

/// A value of the worked examples, which were checked with scipy and numpy.
enum ReferenceValue: Decodable, Sendable {
  case number(Double)
  case text(String)
  case list([ReferenceValue])
  case fields([String: ReferenceValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([ReferenceValue].self) {
      self = .list(list)
    } else {
      self = .fields(try value.decode([String: ReferenceValue].self))
    }
  }

  /// The paths of all numbers and texts, such as `wilson95.3.lo`.
  func leaves(at path: String) -> [String] {
    switch self {
    case .number, .text: [path]
    case .list(let values): values.indices.flatMap { values[$0].leaves(at: "\(path).\($0)") }
    case .fields(let fields): fields.flatMap { $1.leaves(at: "\(path).\($0)") }
    }
  }
}

/// One part of the worked examples, which remembers what was looked at.
struct ReferenceReader {
  private let root: ReferenceValue
  private(set) var unread: Set<String>

  init(_ root: ReferenceValue) {
    self.root = root
    unread = Set(root.leaves(at: "").map { String($0.dropFirst()) })
  }

  /// A number, by its path: `3.lo`.
  mutating func number(_ path: String) throws -> Double {
    guard case .number(let number) = try value(path) else { throw Missing(path: path) }
    unread.remove(path)
    return number
  }

  /// A list of numbers, by its path.
  mutating func numbers(_ path: String) throws -> [Double] {
    guard case .list(let values) = try value(path) else { throw Missing(path: path) }
    return try values.indices.map { try number("\(path).\($0)") }
  }

  /// A list of texts, by its path.
  mutating func texts(_ path: String) throws -> [String] {
    guard case .list(let values) = try value(path) else { throw Missing(path: path) }
    return try values.enumerated().map { place, value in
      guard case .text(let text) = value else { throw Missing(path: path) }
      unread.remove("\(path).\(place)")
      return text
    }
  }

  /// How many values a list has.
  func count(_ path: String = "") throws -> Int {
    guard case .list(let values) = try value(path) else { throw Missing(path: path) }
    return values.count
  }

  /// The names of fields, sorted.
  func names(_ path: String) throws -> [String] {
    guard case .fields(let fields) = try value(path) else { throw Missing(path: path) }
    return fields.keys.sorted()
  }

  /// Expects a result to be the number printed at a path, to its six decimals.
  mutating func expect(
    _ result: Double, printedAt path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let printed = try number(path)
    #expect(
      (result - printed).magnitude <= 0.500_000_1e-6, "\(path): \(result) for \(printed)",
      sourceLocation: sourceLocation)
  }

  private func value(_ path: String) throws -> ReferenceValue {
    var value = root
    for step in path.split(separator: ".") {
      switch value {
      case .fields(let fields):
        guard let next = fields[String(step)] else { throw Missing(path: path) }
        value = next
      case .list(let values):
        guard let place = Int(step), values.indices.contains(place) else {
          throw Missing(path: path)
        }
        value = values[place]
      case .number, .text: throw Missing(path: path)
      }
    }
    return value
  }

  struct Missing: Error { let path: String }

  /// The parts by name, read from the copy beside the tests.
  static func parts() throws -> [String: ReferenceValue] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Reference/statistics.json")
    return try JSONDecoder().decode([String: ReferenceValue].self, from: Data(contentsOf: file))
  }
}
