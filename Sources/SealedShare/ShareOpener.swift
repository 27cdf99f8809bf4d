/// What a locked file is made of besides what is locked: the script that opens it and its looks.
package struct ShareOpener: Sendable, Hashable {
  /// The script.
  package let script: String
  /// The stylesheet of the screen that asks for the passphrase.
  package let style: String
  /// The words of that screen by their names.
  package let words: [String: String]
  /// The language of the words.
  package let language: String

  /// An opener.
  package init(script: String, style: String, words: [String: String], language: String) {
    self.script = script
    self.style = style
    self.words = words
    self.language = language
  }

  /// The rules of the file: one script, one stylesheet, pictures from inside it, and nothing else.
  var policy: String {
    "default-src 'none'; script-src '\(policyHash(of: script))'; "
      + "style-src '\(policyHash(of: style))'; img-src data: blob:; base-uri 'none'; "
      + "form-action 'none'"
  }

  /// The file up to the first sealed part.
  func beginning(header: String) -> String {
    frameStart(policy: policy, title: words["title"] ?? "", language: language, style: style)
      + """
      <body>
      <main id="lock"><p>\(escaped(words["stays"] ?? ""))</p></main>
      <script>\(script)</script>
      <script type="application/json" id="words">\(json(words))</script>
      <script type="text/plain" id="header">\(header)</script>

      """
  }

  /// One sealed part in base64.
  func part(_ number: Int, _ text: String) -> String {
    "<script type=\"text/plain\" id=\"b\(number)\">\(text)</script>\n"
  }

  /// The end of the file, with the checksum that tells damage.
  func end(sum: String) -> String {
    "<script type=\"text/plain\" id=\"sum\">\(sum)</script>\n</body>\n</html>\n"
  }

  /// What the checksum is of, a line each.
  func summed(header: String, parts: [String]) -> [String] {
    [policy, style, script, json(words), header] + parts
  }
}
