internal import Crypto
internal import Foundation

/// The beginning of a shared file, up to the end of its head; every byte of it is given.
func frameStart(policy: String, title: String, language: String, style: String) -> String {
  """
  <!doctype html>
  <html lang="\(escaped(language))">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="\(policy)">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex,nofollow,noarchive,nosnippet">
  <meta name="referrer" content="no-referrer">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="data:,">
  <title>\(escaped(title))</title>
  <style>\(style)</style>
  </head>

  """
}

/// The hash of a script or style as a policy names it.
func policyHash(of text: String) -> String {
  "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
}

/// A value as JSON that can stand in a page: sorted keys, no `<`.
func json(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let text = (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  return text.replacing("<", with: "\\u003c")
}
