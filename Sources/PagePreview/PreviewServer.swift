internal import Dispatch
internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Synchronization

/// Answers browsers of this computer, and nobody else's.
package final class PreviewServer: Sendable {
  /// The port it listens on.
  package let port: UInt16
  private let work: [Task<Void, Never>]

  /// Why no port could be listened on.
  package enum Obstacle: Error, Sendable, Hashable {
    /// Another program listens there.
    case inUse
    /// Only the system's administrator may listen there.
    case forbidden
    /// Something else, in the words of the system.
    case other(String)
  }

  private init(port: UInt16, work: [Task<Void, Never>]) {
    self.port = port
    self.work = work
  }

  /// Starts to answer on a port.
  ///
  /// - Parameters:
  ///   - site: what is shown.
  ///   - port: the port; 0 for any that is free.
  /// - Returns: a server that listens.
  /// - Throws: where it can't.
  package static func started(_ site: LiveSite, on port: UInt16) throws(Obstacle) -> PreviewServer {
    let gate = MovableGate(port: port)
    let address: sockaddr_in
    do {
      address = try .inet(ip4: "127.0.0.1", port: port)
    } catch {
      throw .other("there is no such address")
    }
    let server = HTTPServer(
      address: address, logger: .disabled, handler: Answering(site: site, gate: gate))
    let start = Start()
    let running = Task {
      do { try await server.run() } catch { start.decide(.failure(Obstacle(error))) }
      // Only the first start is told of. One that ends later, as when there are no more numbers
      // for files, begins anew.
      while !Task.isCancelled {
        guard (try? await Task.sleep(for: .milliseconds(200))) != nil else { return }
        try? await server.run()
      }
    }
    let waiting = Task {
      guard (try? await server.waitUntilListening(timeout: 60)) != nil else { return }
      guard case .ip4(_, let port)? = await server.listeningAddress else { return }
      start.decide(.success(port))
    }
    switch start.result() {
    case .success(let port):
      gate.move(to: port)
      let waking = Task {
        while (try? await Task.sleep(for: .seconds(3))) != nil { site.keepAwake() }
      }
      return PreviewServer(port: port, work: [running, waking])
    case .failure(let obstacle):
      running.cancel()
      waiting.cancel()
      throw obstacle
    }
  }

  /// Stops to answer.
  package func stop() { for task in work { task.cancel() } }
}

/// How a start went, as soon as it is known.
private final class Start: Sendable {
  private let known = Mutex<Result<UInt16, PreviewServer.Obstacle>?>(nil)
  private let isKnown = DispatchSemaphore(value: 0)

  /// Tells; only the first word counts.
  func decide(_ result: Result<UInt16, PreviewServer.Obstacle>) {
    known.withLock { if $0 == nil { $0 = result } }
    isKnown.signal()
  }

  /// Waits for it.
  func result() -> Result<UInt16, PreviewServer.Obstacle> {
    isKnown.wait()
    return known.withLock { $0 } ?? .failure(.other("nobody knows why"))
  }
}

/// The gate of a port that is known for certain only once it is listened on.
private final class MovableGate: Sendable {
  private let gate: Mutex<PreviewGate>

  init(port: UInt16) { gate = Mutex(PreviewGate(port: port)) }

  func move(to port: UInt16) { gate.withLock { $0 = PreviewGate(port: port) } }

  var now: PreviewGate { gate.withLock { $0 } }
}

extension PreviewServer.Obstacle {
  fileprivate init(_ error: any Error) {
    guard case .failed(_, let number, let message)? = error as? SocketError else {
      self = .other("\(error)")
      return
    }
    switch number {
    case EADDRINUSE: self = .inUse
    case EACCES, EPERM: self = .forbidden
    default: self = .other(message)
    }
  }
}

/// Hands requests on to the site, and its replies back.
private struct Answering: HTTPHandler {
  let site: LiveSite
  let gate: MovableGate

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let asked = PreviewRequest(
      method: request.method.rawValue, path: request.target.path(), host: request.headers[.host],
      origin: request.headers[HTTPHeader("Origin")],
      fetch: .init(
        site: request.headers[HTTPHeader("Sec-Fetch-Site")],
        mode: request.headers[HTTPHeader("Sec-Fetch-Mode")],
        destination: request.headers[HTTPHeader("Sec-Fetch-Dest")]))
    guard let reply = site.reply(to: asked, at: gate.now) else {
      let head = PreviewReply(status: 200, type: "text/event-stream")
      return HTTPResponse(
        statusCode: .ok, headers: headers(head),
        body: HTTPBodySequence(from: ReplyBody(site.changes(asked: asked.path))))
    }
    var fields = headers(reply)
    fields[.contentLength] = String(reply.body.count)
    let sent = asked.method == "HEAD" ? [] : reply.body
    return HTTPResponse(
      statusCode: HTTPStatusCode(reply.status, phrase: phrase(reply.status)), headers: fields,
      body: HTTPBodySequence(from: ReplyBody(sent), count: sent.count))
  }

  private func headers(_ reply: PreviewReply) -> HTTPHeaders {
    HTTPHeaders(
      Dictionary(uniqueKeysWithValues: reply.headers.map { (HTTPHeader($0.key), $0.value) }))
  }

  private func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    default: "Service Unavailable"
    }
  }
}
