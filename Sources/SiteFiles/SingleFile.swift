/// One file that is written as a whole or not at all: whoever opens it finds the old or the new.
package struct SingleFile: Sendable, Hashable {
  let path: String
  let shownAs: String
  let start: [UInt8]

  /// A file to be written.
  ///
  /// - Parameters:
  ///   - path: where.
  ///   - shownAs: its path in messages, as it was typed.
  ///   - start: the bytes that files of its kind start with. Nothing else is ever replaced.
  package init(path: String, shownAs: String, startingWith start: [UInt8]) {
    self.path = path
    self.shownAs = shownAs
    self.start = start
  }

  /// Throws what `replace` would, as far as that can be told before; writes nothing.
  ///
  /// - Parameter roots: folders that were read, which nothing is written into.
  /// - Throws: `refusedOutput` where something else is in its place, `write` where its folder isn't
  ///   there.
  package func check(outside roots: [String]) throws(FileProblem) {
    let (parent, name) = parts
    guard !name.isEmpty, name != ".", name != ".." else {
      throw refusal("is a folder. Name a file in it.")
    }
    do {
      let folder = try Descriptor.folder(at: parent)
      if try folder.has(name) {
        switch try folder.status(of: name).kind {
        case .file:
          guard try folder.file(name).read(upTo: start.count) == start else {
            throw refusal("is there already and is something else. Name another file.")
          }
        case .folder: throw refusal("is a folder. Name a file in it.")
        case .link: throw refusal("is a link. Name the file itself, or another.")
        case .other: throw refusal("is no plain file. Name another.")
        }
      }
    } catch let problem as FileProblem {
      throw problem
    } catch {
      throw writing(error)
    }
    guard let place = resolved(parent) else { return }
    for root in roots {
      guard let root = resolved(root), isWithin(place, root) else { continue }
      throw refusal("lies in the folder of what you wrote. Name a file beside it.")
    }
  }

  /// Writes the bytes beside it, and gives them its name when they are on the disk.
  ///
  /// - Throws: `write` where the disk says no; what was there before is whole then.
  package func replace(with bytes: [UInt8]) throws(FileProblem) {
    let (parent, name) = parts
    let temporary = temporaryName(of: name)
    do {
      let folder = try Descriptor.folder(at: parent)
      do {
        // What a run that was cut short has left.
        if try folder.has(temporary) { try folder.remove(temporary) }
        let file = try folder.newFile(temporary, for: .owner)
        try file.write(bytes)
        try file.synchronize()
        try file.closeChecked()
        try folder.rename(temporary, to: name)
      } catch {
        try? folder.remove(temporary)
        throw error
      }
      try? folder.synchronize()
    } catch {
      throw writing(error)
    }
  }

  private var parts: (folder: String, name: String) {
    let (folder, name) = split(path)
    return (folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, name)
  }

  private func refusal(_ reason: String) -> FileProblem {
    FileProblem(.refusedOutput, "'\(printable(shownAs))' \(reason)")
  }

  private func writing(_ error: any Error) -> FileProblem {
    let cause = (error as? SystemError).map { $0.isMissing ? "its folder isn't there" : $0.cause }
    return FileProblem(
      .write,
      "'\(printable(shownAs))' can't be written: \(cause ?? "the disk reports an error"). "
        + "What was there before is whole.")
  }
}
