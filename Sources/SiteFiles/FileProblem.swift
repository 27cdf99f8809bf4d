/// Why files could not be read or written; nothing further was done.
package struct FileProblem: Error, Sendable, Hashable {
  /// What kind of obstacle it was.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A folder or file could not be read.
    case unreadable
    /// The output folder isn't one that may be written to.
    case refusedOutput
    /// Another build is writing to the same folder.
    case busy
    /// Writing went wrong.
    case write
    /// A file that was to be new is there already.
    case exists
  }

  /// What kind of obstacle it was.
  package let kind: Kind
  /// What, why, and how to mend it, in sentences; paths are as the user gave them.
  package let message: String

  /// A problem of this kind.
  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The exit code of a run that ends with it: 73, 74 or 75.
  package var exitCode: Int32 {
    switch kind {
    case .refusedOutput, .exists: 73
    case .unreadable, .write: 74
    case .busy: 75
    }
  }
}
