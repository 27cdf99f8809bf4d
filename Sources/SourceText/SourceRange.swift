/// A half-open range of UTF-8 offsets in one file of a `SourceSet`.
///
/// Ranges order by file and then by place. As a set sorts its files by the bytes of their paths,
/// that is the order "file path, line" in which changes of one day apply.
package struct SourceRange: Sendable, Hashable, Comparable {
  /// The index of the file in its `SourceSet`.
  package let file: Int32
  /// The first offset.
  package let start: Int32
  /// The offset after the last; equal to `start` for a point.
  package let end: Int32

  /// The range of these offsets; an end before the start counts as the start.
  package init(file: Int, start: Int, end: Int) {
    self.file = Int32(clamping: file)
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: max(start, end))
  }

  /// By file, then start, then end.
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}

extension SourceRange: Encodable {
  /// The paths of files, by index, for whoever encodes what has ranges.
  package static let pathsKey = CodingUserInfoKey(rawValue: "paths")

  /// Says in which file it is, by the path inside its folder, and not where: the same words say the
  /// same wherever they stand.
  package func encode(to encoder: any Encoder) throws {
    guard let key = Self.pathsKey, let paths = encoder.userInfo[key] as? [String] else { return }
    var container = encoder.singleValueContainer()
    try container.encode(paths.indices.contains(Int(file)) ? paths[Int(file)] : "")
  }
}

/// A value with the place it was written at.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  package var value: Value
  /// Where it was written.
  package var range: SourceRange

  /// A value at its place.
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value.
  package func map<Other: Sendable & Hashable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: range)
  }
}

extension Located: Encodable where Value: Encodable {}

/// All texts of a run, sorted by the bytes of their paths.
package struct SourceSet: Sendable, Hashable {
  /// The files; a `SourceRange` names one by its index here.
  package let files: [SourceFile]

  /// A set of these files, in whatever order they come.
  package init(_ files: [SourceFile]) {
    self.files = files.sorted { precedesByBytes($0.path, $1.path) }
  }

  private init(inOrder files: [SourceFile]) { self.files = files }

  /// The same without the text of some files, by their indexes: in those every place is the first.
  package func lettingGo(of isSpent: (Int, SourceFile) -> Bool) -> SourceSet {
    SourceSet(
      inOrder: files.enumerated().map { isSpent($0, $1) ? $1.withoutText : $1 })
  }

  /// The file that a range lies in.
  package func file(of range: SourceRange) -> SourceFile { files[Int(range.file)] }

  /// The text that a range covers.
  package func text(of range: SourceRange) -> String {
    file(of: range).text(from: Int(range.start), to: Int(range.end))
  }
}

/// Whether a path comes before another by its bytes; the bytes of usual ones lie side by side.
private func precedesByBytes(_ path: String, _ other: String) -> Bool {
  path.utf8.withContiguousStorageIfAvailable { bytes in
    other.utf8.withContiguousStorageIfAvailable { bytes.lexicographicallyPrecedes($0) }
  }.flatMap(\.self) ?? path.utf8.lexicographicallyPrecedes(other.utf8)
}
