internal import Foundation
internal import SiteFiles

/// Opens an address in the user's browser; whether something was there that does so.
///
/// It isn't waited for: some browsers run on as the child of whoever opened them.
func isOpened(_ address: String, on terminal: Terminal) -> Bool {
  let names = ["open", "xdg-open", "wslview"]
  #if os(macOS)
    let wanted = names.prefix(1)
  #else
    let wanted = names.dropFirst()
  #endif
  let folders = terminal.searchPath.split(separator: ":")
  let programs = wanted.flatMap { name in folders.map { "\($0)/\(name)" } }
  guard let program = programs.first(where: isProgram) else { return false }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = [address]
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  return (try? process.run()) != nil
}
