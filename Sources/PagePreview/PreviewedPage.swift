/// A page as the preview shows it: the built one with a script that loads it again, and with what
/// stands in the way of newer pages over it.
///
/// Nothing of this is ever in a built page.
struct PreviewedPage: Hashable {
  /// The built page.
  let text: String
  /// Names what the browser shows; as long as it is the same nothing is loaded again.
  let version: String
  /// Marks what may run and style this reply; another for each.
  let nonce: String
  /// What stands in the way of newer pages; nil for nothing.
  let trouble: Trouble?

  /// Where a page asks whether there is a newer one, with its own address behind it.
  static let changesPath = "/.evenhold/changes"

  /// The address of the page that asks at another for newer ones; nil for any other address.
  static func page(watchedAt address: String) -> String? {
    address.hasPrefix(changesPath + "/") ? String(address.dropFirst(changesPath.count)) : nil
  }

  /// What the page may load and run: its own files as ever, and besides them only what bears the nonce.
  var policy: String {
    "default-src 'none'; style-src 'self' 'nonce-\(nonce)'; img-src 'self' data:; "
      + "script-src 'nonce-\(nonce)'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'none'"
  }

  /// The bytes to send.
  ///
  /// The page's own policy, which lets nothing run, is the header's here.
  var bytes: [UInt8] {
    let head = Array("<meta http-equiv=\"Content-Security-Policy\"".utf8)
    var page = Array(text.utf8)
    if let start = first(head, in: page), let end = page[start...].firstIndex(of: 0x3E) {
      page.removeSubrange(start...end)
    }
    let place = last(Array("</body>".utf8), in: page) ?? page.count
    page.insert(contentsOf: Array((overlay + script).utf8), at: place)
    return page
  }

  private var script: String {
    "<script nonce=\"\(nonce)\" data-version=\"\(version)\">\(Self.reloading)</script>\n"
  }

  private var overlay: String {
    guard let trouble else { return "" }
    return """
      <style nonce="\(nonce)">\(Self.style)</style>
      <section id="evenhold-trouble" role="alert" lang="en" dir="ltr">
      <h2>\(escaped(trouble.heading))</h2>
      <pre tabindex="0">\(escaped(trouble.text))</pre>
      <p>Mend it and save: this goes by itself.</p>
      </section>

      """
  }

  /// Waits for another version while the page can be seen.
  ///
  /// A tab that can't be seen holds no
  /// connection: a browser has but a few for one server.
  private static let reloading = """
    (() => {
      const version = document.currentScript.dataset.version;
      let changes;
      const rest = () => { changes?.close(); changes = undefined; };
      const listen = () => {
        if (document.hidden || changes) return;
        changes = new EventSource("\(changesPath)" + location.pathname);
        changes.onmessage = (event) => {
          if (event.data !== version) { rest(); location.reload(); }
        };
      };
      addEventListener("pagehide", rest);
      addEventListener("pageshow", listen);
      document.addEventListener("visibilitychange", () => document.hidden ? rest() : listen());
      listen();
    })();
    """

  private static let style = """
    #evenhold-trouble { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto;
      z-index: 9; padding: 0.75rem 1rem 1rem; background: #2b1d0e; color: #fff4e3;
      border-top: 4px solid #f0a63c; font: 16px/1.45 system-ui, sans-serif; }
    #evenhold-trouble h2 { margin: 0 0 0.5rem; font: bold 17px/1.3 system-ui, sans-serif;
      color: inherit; }
    #evenhold-trouble pre { margin: 0 0 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere;
      font: 14px/1.45 ui-monospace, monospace; color: inherit; background: none; border: 0; }
    #evenhold-trouble p { margin: 0; color: inherit; }
    body { padding-block-end: 62vh; }
    @media print { #evenhold-trouble { display: none; } body { padding-block-end: 0; } }
    """
}

/// What stands in the way of newer pages.
package struct Trouble: Sendable, Hashable {
  /// What it is in a sentence.
  package let heading: String
  /// The problems, as a terminal prints them.
  package let text: String

  /// A trouble.
  package init(heading: String, text: String) {
    self.heading = heading
    self.text = text
  }
}

/// A page of the preview's own, where the site has none.
func plainPage(title: String, text: String) -> String {
  """
  <!doctype html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="data:,">
  <title>\(escaped(title))</title>
  </head>
  <body>
  <h1>\(escaped(title))</h1>
  <p>\(escaped(text))</p>
  <p><a href="/">To the first page</a></p>
  </body>
  </html>

  """
}

private func escaped(_ text: String) -> String {
  var result = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}

private func first(_ part: [UInt8], in bytes: [UInt8]) -> Int? {
  guard bytes.count >= part.count else { return nil }
  return (0...bytes.count - part.count).first { bytes[$0...].starts(with: part) }
}

private func last(_ part: [UInt8], in bytes: [UInt8]) -> Int? {
  guard bytes.count >= part.count else { return nil }
  return (0...bytes.count - part.count).last { bytes[$0...].starts(with: part) }
}
