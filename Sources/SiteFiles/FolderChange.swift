/// What changed in watched folders.
package enum FolderChange: Sendable, Hashable {
  /// Files alone, by their paths as the folders were named: their texts, or that they came or went.
  case files(Set<String>)
  /// Anything: all has to be looked at.
  case anything

  /// Takes one more file into it.
  mutating func add(_ path: String) { add(.files([path])) }

  /// Takes another change into it.
  package mutating func add(_ other: FolderChange) {
    guard case (.files(var paths), .files(let more)) = (self, other) else {
      self = .anything
      return
    }
    self = .files([])
    paths.formUnion(more)
    self = .files(paths)
  }
}
