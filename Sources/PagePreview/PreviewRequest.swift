/// What a browser asks for, as far as it matters here.
struct PreviewRequest: Hashable {
  /// The method in capitals.
  var method = "GET"
  /// The path as it was sent: nothing in it is decoded, and what follows a `?` is left out.
  var path: String
  /// The host that the browser believes it speaks to; nil where it doesn't say.
  var host: String?
  /// The page that asks, as its scheme and host; nil for an address that was typed.
  var origin: String?
  /// From where it is asked, how, and for what, as browsers say it of themselves.
  var fetch = Fetch()

  /// What a browser says of a request by itself, and no page can change.
  struct Fetch: Hashable {
    var site: String?
    var mode: String?
    var destination: String?
  }
}

/// Who may ask.
///
/// A page of somebody else in the same browser can send requests here. It can't read what comes back,
/// but one whose name leads to this computer could (DNS rebinding): so the host has to be ours, and
/// what another page asks for is refused unless someone followed a link.
struct PreviewGate: Hashable {
  /// The names that the server goes by, as browsers send them.
  let hosts: Set<String>

  /// The gate of a server on a port of this computer.
  init(port: UInt16) {
    let names = ["127.0.0.1", "localhost"]
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Whether a request is one of the pages' own, or of whoever sits here.
  func lets(_ request: PreviewRequest) -> Bool {
    guard let host = request.host?.lowercased(), hosts.contains(host) else { return false }
    if let origin = request.origin?.lowercased() {
      guard hosts.contains(where: { origin == "http://\($0)" }) else { return false }
    }
    switch request.fetch.site {
    case nil, "same-origin", "none": return true
    default: return request.fetch.mode == "navigate" && request.fetch.destination == "document"
    }
  }
}
