/// What a browser gets.
struct PreviewReply: Hashable {
  /// The number that HTTP has for how it went.
  var status: Int
  /// What it is, as browsers name it.
  var type = "text/plain; charset=utf-8"
  /// Its bytes; for `HEAD` they are counted and not sent.
  var body: [UInt8] = []
  /// What the page may load and run.
  var policy = PreviewReply.strictPolicy
  /// Further headers of this reply.
  var more: [String: String] = [:]

  /// A policy under which nothing runs and nothing is loaded.
  static let strictPolicy = "default-src 'none'; frame-ancestors 'none'"

  /// The headers, which keep the pages out of caches, frames, searches and other pages.
  var headers: [String: String] {
    [
      "Content-Type": type,
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
      "Connection": "close",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "X-Robots-Tag": "noindex, nofollow, noarchive, nosnippet",
    ].merging(more) { $1 }
  }

  /// A refusal in plain words.
  static func refusal(_ status: Int, _ text: String, _ more: [String: String] = [:]) -> Self {
    PreviewReply(status: status, body: Array((text + "\n").utf8), more: more)
  }
}

/// What browsers call the content of a file, by its ending.
func contentType(of path: String) -> String {
  switch path.split(separator: ".").last {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "txt": "text/plain; charset=utf-8"
  case "csv": "text/csv; charset=utf-8"
  case "json": "application/json"
  case "svg": "image/svg+xml"
  case "jpg", "jpeg": "image/jpeg"
  case "png": "image/png"
  default: "application/octet-stream"
  }
}
