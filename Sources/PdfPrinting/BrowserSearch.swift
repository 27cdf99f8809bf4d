/// The programs that are looked for, one after the other: Chromium and browsers made of it.
///
/// 1. Each of `names` in every folder of the search path, name by name. 2. Then `places`, where
/// browsers are installed whose folders no search path names.
package enum BrowserSearch {
  /// What a browser is called on a search path, the best first.
  package static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "brave-browser", "vivaldi",
  ]

  /// Where browsers lie else.
  package static let places = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
    "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
    "/opt/brave.com/brave/brave-browser",
  ]

  /// Every place that may hold a browser, in the order of the search.
  ///
  /// - Parameter searchPath: folders with `:` between. Those that are no absolute path are left out:
  ///   what runs must not depend on the folder that somebody happens to be in.
  /// - Returns: absolute paths; most of them lead nowhere.
  package static func candidates(searchPath: String) -> [String] {
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    return names.flatMap { name in
      folders.map { $0.hasSuffix("/") ? $0 + name : "\($0)/\(name)" }
    } + places
  }

  /// The places for a browser that somebody named: a path, or a name on the search path.
  ///
  /// - Parameters:
  ///   - name: what was typed; with a `/` in it, it is a path.
  ///   - searchPath: folders with `:` between.
  /// - Returns: paths, the first that is a program being the one that is meant.
  package static func candidates(named name: String, searchPath: String) -> [String] {
    guard !name.contains("/") else { return [name] }
    return searchPath.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
  }
}
