import Testing

@testable import CanonicalBytes

private struct Row: Encodable, Hashable {
  var name = "bins"
  var note: String?
  var count = 3
  var part = 0.25
  var isDone: Bool?
  var kind = Kind.named("x")
  var days: [Int] = [1, 2]
  var tags: Set<String> = ["a", "b"]
  var loads: [Key: Double] = [Key(text: "ana"): 1, Key(text: "ben"): 2]

  enum Kind: Encodable, Hashable {
    case named(String)
    case ranged(ClosedRange<Double>)
    case none
  }

  struct Key: Encodable, Hashable {
    let text: String
  }

  func with(_ change: (inout Row) -> Void) -> Row {
    var row = self
    change(&row)
    return row
  }
}

struct CanonicalBytesTests {
  @Test func `the kinds of values have the bytes that are told of them`() {
    var writer = CanonicalWriter()
    writer.putNil()
    writer.put(true)
    writer.put(258)
    writer.put("é")
    #expect(
      writer.bytes == [0, 2, 3, 2, 1, 0, 0, 0, 0, 0, 0, 5, 2, 0, 0, 0, 0, 0, 0, 0, 0xC3, 0xA9])
  }

  @Test func `sets and dictionaries have the same bytes in whatever order they were filled`() {
    let words = (0..<200).map { "word \($0)" }
    for seed in 0..<20 {
      let other = words.dropFirst(seed * 9) + words.prefix(seed * 9)
      #expect(canonicalBytes(of: Set(words)) == canonicalBytes(of: Set(other)))
      #expect(
        canonicalBytes(of: Dictionary(uniqueKeysWithValues: words.map { (Row.Key(text: $0), $0) }))
          == canonicalBytes(
            of: Dictionary(uniqueKeysWithValues: other.reversed().map { (Row.Key(text: $0), $0) })))
    }
  }

  @Test func `every difference of values is one of their bytes`() {
    let row = Row()
    let others = [
      row, row.with { $0.name = "bin" }, row.with { $0.note = "" }, row.with { $0.note = "s" },
      row.with { $0.count = -3 }, row.with { $0.part = 0.250_000_000_000_000_1 },
      row.with { $0.isDone = false }, row.with { $0.isDone = true }, row.with { $0.kind = .none },
      row.with { $0.kind = .named("") }, row.with { $0.kind = .ranged(0...1) },
      row.with { $0.kind = .ranged(0...2) }, row.with { $0.days = [] },
      row.with { $0.days = [2, 1] },
      row.with { $0.days = [1, 2, 0] }, row.with { $0.tags = ["ab"] }, row.with { $0.tags = [] },
      row.with { $0.loads[Row.Key(text: "ana")] = 2 }, row.with { $0.loads = [:] },
    ]
    #expect(Set(others).count == others.count)
    #expect(Set(others.compactMap { canonicalBytes(of: $0) }).count == others.count)
    #expect(canonicalBytes(of: Row()) == canonicalBytes(of: row))
  }

  @Test func `texts and lists that run together differ`() {
    let texts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"]]
    #expect(Set(texts.compactMap { canonicalBytes(of: $0) }).count == texts.count)
    let lists = [[[1], [2]], [[1, 2]], [[1, 2], []], [[], [1, 2]], [[1], [], [2]]]
    #expect(Set(lists.compactMap { canonicalBytes(of: $0) }).count == lists.count)
    let spellings = ["\u{E9}", "e\u{301}"]
    #expect(Set(spellings.compactMap { canonicalBytes(of: $0) }).count == 2)
  }

  @Test func `what can't be encoded has no bytes`() {
    struct Refusing: Encodable {
      struct Refusal: Error {}
      func encode(to encoder: any Encoder) throws { throw Refusal() }
    }
    #expect(canonicalBytes(of: ["a": [Refusing()]]) == nil)
  }

  @Test func `a type may ask for what it was given`() throws {
    struct Asking: Encodable {
      static let key = CodingUserInfoKey(rawValue: "names")
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Self.key.flatMap { encoder.userInfo[$0] as? [String] } ?? [])
      }
    }
    let key = try #require(Asking.key)
    let asked = canonicalBytes(of: [Asking()], userInfo: [key: ["ana"]])
    #expect(asked != canonicalBytes(of: [Asking()]))
    #expect(asked == canonicalBytes(of: [Asking()], userInfo: [key: ["ana"]]))
  }
}
