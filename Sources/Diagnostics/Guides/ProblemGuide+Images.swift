extension ProblemGuide {
  /// Problems with pictures.
  static let images: [DiagnosticID: ProblemGuide] = [
    .imageNotShown: ProblemGuide(
      meaning:
        "An image isn't a file in images/, so the site shows its words in its place. No page "
        + "ever fetches anything from elsewhere: whoever keeps the picture there would learn that "
        + "and when you read.",
      example: "![The lake](https://example.org/lake.jpg)",
      remedy: "Save the picture as JPEG or PNG into images/ and refer to that file."),
    .deadImage: ProblemGuide(
      meaning: "An image leads to a file that isn't there. Its words are shown in its place.",
      example: "![The lake](images/laek.jpg)",
      remedy: "Compare the address with the name of the file; it is written from content/, with "
        + "small and capital letters as they are."),
    .imageKindNotRead: ProblemGuide(
      meaning:
        "A file in images/ is neither JPEG nor PNG, or in a form of them that browsers don't "
        + "show. It is left aside; where a text refers to it, its words are shown in its place.",
      example: "![The lake](images/lake.heic)",
      remedy: "Open the picture, save as JPEG or PNG into images/, and refer to that file. Phones "
        + "that take HEIC have a setting for JPEG."),
    .imageDamaged: ProblemGuide(
      meaning:
        "A picture's file can't be read: it ends too early, isn't built as a JPEG or PNG is, "
        + "or the system refuses it. Its words are shown in its place.",
      example: "![The lake](images/lake.jpg), copied by half",
      remedy: "Copy the picture again from where it came from, or open it and save as a new file."),
    .imageTooLarge: ProblemGuide(
      meaning: "A picture has more than 16 MiB or more than 100 million pixels, which makes a page "
        + "slow to open on a phone. Its words are shown in its place.",
      example: "![The lake](images/panorama.png)",
      remedy: "Make it smaller, for example 2000 pixels wide, and save as JPEG."),
    .imageWithoutWords: ProblemGuide(
      meaning: "A picture has no words between its square brackets. They are what someone hears "
        + "who can't see it, and what stands there when it doesn't load.",
      example: "![](images/lake.jpg)",
      remedy: "Say in a few words what it shows, as in ![The lake in the rain](images/lake.jpg)."),
  ]
}
