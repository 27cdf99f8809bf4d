import Messages
import RecordParsing
import Testing

@Test func `every language that couple.yaml may name has a catalogue`() {
  #expect(Language.allCases.map(\.rawValue) == pageLanguages)
}
