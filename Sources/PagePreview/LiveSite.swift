package import SiteFiles
internal import Synchronization

/// The site that is shown now, in memory, and the pages that wait for a newer one.
///
/// What exists is what was built: a path leads to a file of the site or to nothing, and no path is
/// ever looked for on a disk.
package final class LiveSite: Sendable {
  private struct State: ~Copyable {
    var files: [String: OutputFile] = [:]
    /// Pages that are newer than the rest, which is still being made.
    var early: [String: OutputFile] = [:]
    var trouble: Trouble?
    var versions = PageVersions()
    var listeners: [Int: Listener] = [:]
    var nextListener = 0

    func shown(_ path: String) -> OutputFile? { early[path] ?? files[path] }

    /// Tells those of a newer version whose page has one.
    func tell(_ event: (Int) -> [UInt8]) {
      for listener in listeners.values where versions.isNewest(listener.path) {
        listener.changes.yield(event(versions[listener.path]))
      }
    }
  }

  /// An open page that waits for a newer one.
  private struct Listener {
    let path: String
    let changes: AsyncStream<[UInt8]>.Continuation
  }

  /// Sets the pages of this run apart from those of another on the same port.
  private let run: String
  private let random: @Sendable (Int) -> [UInt8]
  private let state = Mutex(State())

  /// A site without a page.
  ///
  /// - Parameter random: gives as many random bytes as it is asked for; tests name their own.
  package init(random: @escaping @Sendable (Int) -> [UInt8] = randomBytes) {
    self.random = random
    run = hexadecimal(random(8))
  }

  /// The pages that are open somewhere and can be seen, those opened last first.
  package var watched: [String] {
    state.withLock { state in
      var paths: [String] = []
      for (_, listener) in state.listeners.sorted(by: { $0.key > $1.key })
      where !paths.contains(listener.path) {
        paths.append(listener.path)
      }
      return paths
    }
  }

  /// Shows newer pages while the rest is still being made, and tells whoever looks at one of them.
  ///
  /// Where something stands in the way of newer pages it does nothing: that goes with all of them.
  package func show(early pages: [OutputFile]) {
    state.withLock { state in
      guard state.trouble == nil else { return }
      var new: [String] = []
      for page in pages where state.shown(page.path) != page {
        state.early[page.path] = page
        new.append(page.path)
      }
      guard !new.isEmpty else { return }
      state.versions.add(new)
      state.tell(event)
    }
  }

  /// Shows these files from now on, and tells each open page of which they show something else.
  ///
  /// - Parameters:
  ///   - files: the files of a site; nil to go on showing those from before.
  ///   - trouble: what stands in the way of newer ones, shown over every page.
  /// - Returns: how many files are new, different or gone.
  @discardableResult
  package func show(_ files: [OutputFile]?, trouble: Trouble?) -> Int {
    state.withLock { state in
      let new = files.map { Dictionary($0.map { ($0.path, $0) }) { $1 } } ?? state.files
      let before = state.files
      let changed = new.keys.filter { before[$0] != new[$0] }
      let gone = before.keys.filter { new[$0] == nil }
      // What was shown early may be what it is now, or may not stay.
      var other: [String] = []
      for path in Set(changed + gone + state.early.keys) where state.shown(path) != new[path] {
        other.append(path)
      }
      let isOtherTrouble = trouble != state.trouble
      (state.files, state.early, state.trouble) = (new, [:], trouble)
      guard !other.isEmpty || isOtherTrouble else { return changed.count + gone.count }
      state.versions.add(other, forAll: isOtherTrouble)
      state.tell(event)
      return changed.count + gone.count
    }
  }

  /// Sends something without meaning to whoever waits, so that ended connections are noticed.
  package func keepAwake() {
    state.withLock { state in
      for listener in state.listeners.values { listener.changes.yield(Array(":\n\n".utf8)) }
    }
  }

  /// What a request is answered with; nil where it waits for changes.
  func reply(to request: PreviewRequest, at gate: PreviewGate) -> PreviewReply? {
    guard gate.lets(request) else {
      return .refusal(403, "This is only for pages of this computer.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .refusal(405, "Pages can only be read.", ["Allow": "GET, HEAD"])
    }
    if PreviewedPage.page(watchedAt: request.path) != nil {
      // Without a body there is nothing to wait for.
      return request.method == "GET" ? nil : PreviewReply(status: 200, type: "text/event-stream")
    }
    // No file has an empty path.
    let path = sitePath(at: request.path) ?? ""
    let (file, isEmpty, trouble, number) = state.withLock { state in
      (state.shown(path), state.files.isEmpty, state.trouble, state.versions[path])
    }
    let version = "\(run)-\(number)"
    guard let file, let bytes = try? file.bytes() else {
      return isEmpty && trouble != nil
        ? page(
          plainPage(title: "No pages yet", text: "They come with the first build that works."),
          503, trouble, version)
        : page(
          plainPage(title: "No such page", text: "Nothing of the report is at this address."),
          404, trouble, version)
    }
    let type = contentType(of: file.path)
    guard file.path.hasSuffix(".html") else {
      return PreviewReply(status: 200, type: type, body: bytes)
    }
    return page(String(decoding: bytes, as: UTF8.self), 200, trouble, version)
  }

  private func page(_ text: String, _ status: Int, _ trouble: Trouble?, _ version: String)
    -> PreviewReply
  {
    let page = PreviewedPage(
      text: text, version: version, nonce: hexadecimal(random(16)), trouble: trouble)
    return PreviewReply(
      status: status, type: contentType(of: ".html"), body: page.bytes, policy: page.policy)
  }

  /// The changes of a page from now on.
  ///
  /// - Parameter address: where it is asked for them.
  /// - Returns: the version that is shown, and then each that is newer.
  func changes(asked address: String) -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(8))
    let path = PreviewedPage.page(watchedAt: address).flatMap(sitePath) ?? ""
    let number = state.withLock { state in
      state.nextListener += 1
      state.listeners[state.nextListener] = Listener(path: path, changes: continuation)
      continuation.yield(Array("retry: 500\n".utf8) + event(state.versions[path]))
      return state.nextListener
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  private func event(_ version: Int) -> [UInt8] { Array("data: \(run)-\(version)\n\n".utf8) }
}

/// The path in a site that an address as it was sent leads to: the very name of a file, or its folder.
///
/// Nothing is decoded or taken apart. A name of the site needs no coding, so an address with any of it
/// is the name of no file.
func sitePath(at address: String) -> String? {
  guard address.first == "/" else { return nil }
  let name = String(address.dropFirst())
  return name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
}

/// Random bytes of the system's own generator.
package func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
