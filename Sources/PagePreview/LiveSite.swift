package import SiteFiles
internal import Synchronization

/// The site that is shown now, in memory, and the pages that wait for a newer one.
///
/// What exists is what was built: a path leads to a file of the site or to nothing, and no path is
/// ever looked for on a disk.
package final class LiveSite: Sendable {
  private struct State: ~Copyable {
    var files: [String: OutputFile] = [:]
    var trouble: Trouble?
    var count = 0
    var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var nextListener = 0
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

  /// Shows these files from now on, and tells every open page where they differ from those before.
  ///
  /// - Parameters:
  ///   - files: the files of a site; nil to go on showing those from before.
  ///   - trouble: what stands in the way of newer ones, shown over every page.
  /// - Returns: how many files are new, different or gone.
  @discardableResult
  package func show(_ files: [OutputFile]?, trouble: Trouble?) -> Int {
    state.withLock { state in
      let new = files.map { Dictionary($0.map { ($0.path, $0) }) { $1 } } ?? state.files
      let changes =
        new.count { state.files[$0] != $1 } + state.files.keys.count { new[$0] == nil }
      guard changes > 0 || trouble != state.trouble else { return 0 }
      state.files = new
      state.trouble = trouble
      state.count += 1
      let event = Self.event("\(run)-\(state.count)")
      for listener in state.listeners.values { listener.yield(event) }
      return changes
    }
  }

  /// Sends something without meaning to whoever waits, so that ended connections are noticed.
  package func keepAwake() {
    state.withLock { state in
      for listener in state.listeners.values { listener.yield(Array(":\n\n".utf8)) }
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
    if request.path == PreviewedPage.changesPath {
      // Without a body there is nothing to wait for.
      return request.method == "GET" ? nil : PreviewReply(status: 200, type: "text/event-stream")
    }
    let (files, trouble, count) = state.withLock { ($0.files, $0.trouble, $0.count) }
    let version = "\(run)-\(count)"
    guard let file = file(at: request.path, in: files), let bytes = try? file.bytes() else {
      return files.isEmpty && trouble != nil
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

  /// The changes from now on, the version that is shown first.
  func changes() -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(8))
    let number = state.withLock { state in
      state.nextListener += 1
      state.listeners[state.nextListener] = continuation
      continuation.yield(Array("retry: 500\n".utf8) + Self.event("\(run)-\(state.count)"))
      return state.nextListener
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  private static func event(_ version: String) -> [UInt8] { Array("data: \(version)\n\n".utf8) }
}

/// The file that a path as it was sent leads to: the very name of one, or its folder.
///
/// Nothing is decoded or taken apart. A name of the site needs no coding, so a path with any of it
/// is the name of no file.
func file(at path: String, in files: [String: OutputFile]) -> OutputFile? {
  guard path.first == "/" else { return nil }
  let name = String(path.dropFirst())
  return files[name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name]
}

/// Random bytes of the system's own generator.
package func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
