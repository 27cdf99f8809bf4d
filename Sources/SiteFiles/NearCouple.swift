package import Diagnostics
internal import SourceText

/// The problem of a folder without `couple.yaml`: that of no couple; nil where the file is there.
///
/// Only the folder and those right in it are looked at, never all that lies below.
///
/// - Parameters:
///   - root: the folder.
///   - shownAs: its name in messages, `.` for the working folder.
/// - Returns: a `MissingCouple` that names the folder or file that was most likely meant; nil too
///   where the folder can't be read, which `readContent` says.
package func missingCouple(at root: String, shownAs: String) -> Diagnostic? {
  guard let folder = try? Descriptor.folder(at: root),
    let isThere = try? folder.has(coupleName), !isThere
  else { return nil }
  let inner = shownAs == "." ? "" : shownAs + "/"
  let place = shownAs == "." ? "this folder" : "'\(printable(shownAs))'"
  let suggestion =
    switch nearCouple(in: folder) {
    case .folder(let name): "did you mean '\(printable(inner + name))'?"
    case .file(let name): "rename '\(printable(inner + name))' to 'couple.yaml'"
    case nil: "name the folder that holds it, or start one with 'evenhold init'"
    }
  return Diagnostic(
    .missingCouple, .error, "there is no 'couple.yaml' in \(place)",
    explanation: "It says who the two are and when the record starts.", suggestion: suggestion)
}

/// Whether a folder is the content of a household: `couple.yaml` lies in it; false where it isn't there.
package func holdsCouple(_ root: String) -> Bool {
  guard let folder = try? Descriptor.folder(at: root) else { return false }
  return (try? folder.has(coupleName)) ?? false
}

/// The name of the file that makes a folder the couple's.
private let coupleName = "couple.yaml"

/// What someone may have meant who named a folder without `couple.yaml`.
private enum NearCouple {
  /// A folder in it that has one.
  case folder(String)
  /// A file in it with nearly that name.
  case file(String)
}

/// A file of nearly that name, else a folder that has one, `content` before others.
private func nearCouple(in root: borrowing Descriptor) -> NearCouple? {
  guard let found = try? root.names() else { return nil }
  let names = found.map { String(decoding: $0, as: UTF8.self) }
    .filter { FileNameKind($0) != .ignored }
  if let near = names.first(where: { nearMiss(for: $0, among: [coupleName]) != nil }) {
    return .file(near)
  }
  for name in names.filter({ $0 == "content" }) + names {
    guard let folder = try? root.folder(name), (try? folder.has(coupleName)) == true else {
      continue
    }
    return .folder(name)
  }
  return nil
}
