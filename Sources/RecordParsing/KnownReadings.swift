internal import SourceText

/// What files said by themselves, for a reading soon after: files that are the same say the same.
package struct KnownReadings: Sendable {
  /// How cells were written.
  let formats: CellFormats
  private let sources: SourceSet
  private let readings: [FirstReading]

  /// What is known before anything was read.
  package init() { self.init(sources: SourceSet([]), formats: CellFormats(), readings: []) }

  init(sources: SourceSet, formats: CellFormats, readings: [FirstReading]) {
    self.sources = sources
    self.formats = formats
    self.readings = readings
  }

  /// A reading that was of just these files, at the same places in their set; nil where it wasn't.
  func reading(_ number: Int, of files: ArraySlice<SourceFile>) -> FirstReading? {
    guard readings.indices.contains(number), files.endIndex <= sources.files.endIndex,
      sources.files[files.indices] == files
    else { return nil }
    // The last may have been of fewer files or more.
    let end = min((number + 1) * FirstReading.size, sources.files.count)
    return end == files.endIndex ? readings[number] : nil
  }
}
