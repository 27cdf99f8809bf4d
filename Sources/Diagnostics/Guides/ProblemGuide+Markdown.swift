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
    .deadLink: ProblemGuide(
      meaning: "A link leads to a page that the site doesn't have. Its words stay, the link is "
        + "left out.",
      example: "[our list](pages/lists.md)",
      remedy: "Compare the address with the name of the file; it is written from content/, with "
        + "small and capital letters as they are."),
    .unusedFootnote: ProblemGuide(
      meaning: "A footnote is written out, and no place in the text refers to it. It is shown at "
        + "the end, so that nothing you wrote is lost.",
      example: "[^1]: As we agreed in March.",
      remedy: "Write [^1] where the footnote belongs, or make it a sentence of the text."),
    .hiddenLine: ProblemGuide(
      meaning: "A line has the form by which Markdown names the address of a link, and Markdown "
        + "would leave it out of the page. It is shown at the end, so that nothing you wrote is "
        + "lost.",
      example: "[Ana]: yes",
      remedy: "Write it without the brackets, or put a backslash before the first: \\[Ana]: yes"
        + "."),
    .hiddenCharacter: ProblemGuide(
      meaning: "A text holds a character without a shape of its own that changes how the ones "
        + "around it are read. It is left out.",
      example: "a<U+202E>b",
      remedy: "Delete it, or type the words again; such characters come along when text is copied "
        + "from elsewhere."),
  ]
}
