extension ProblemGuide {
  /// Problems in what is written as Markdown.
  static let markdown: [DiagnosticID: ProblemGuide] = [
    .rawMarkup: ProblemGuide(
      meaning: "A text has HTML in it. The site shows it as the characters that were typed and "
        + "never as markup, so that nothing in a file can change the page around it.",
      example: "We <b>agreed</b> on this.",
      remedy: "Use Markdown, such as **agreed** for strong text, or leave it if the characters "
        + "are meant."),
    .markdownTooComplex: ProblemGuide(
      meaning: "A text nests lists, quotes or brackets deeper, or has longer runs of marks, than "
        + "anyone reads. The site shows it as plain text.",
      example: "> > > > > > > > > > > > > > > > > > > > > > > > a quote in a quote in a quote …",
      remedy: "Make the text flatter, or split it into two files."),
    .unsafeLink: ProblemGuide(
      meaning: "A link leads somewhere that a private site doesn't link to. Its words stay, the "
        + "link is left out.",
      example: "[our list](file:///home/ana/list.txt)",
      remedy: "Link to a page of the site, or to an address that begins with https:// or mailto:."),
    .imageNotShown: ProblemGuide(
      meaning: "An image isn't a JPEG or PNG in images/, so the site shows its words in its place. "
        + "No page ever fetches anything from elsewhere.",
      example: "![The lake](https://example.org/lake.gif)",
      remedy: "Save the picture as JPEG or PNG into images/ and refer to that file."),
  ]
}
