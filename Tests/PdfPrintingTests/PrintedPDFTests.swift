import PdfPrinting
import Testing

/// A PDF as browsers write one, as far as it is looked at.
private func pdf(title: String = "(Check-in)", pages: Int = 2, end: String = "%%EOF\n") -> [UInt8] {
  let page = "<</Type /Page\n/Resources 1 0 R>>\n"
  return Array(
    ("%PDF-1.4\n<</Title \(title)\n/Producer (Skia)>>\n<</Type /Pages\n/Count \(pages)>>\n"
      + String(repeating: page, count: pages) + "startxref\n9\n" + end).utf8)
}

struct PrintedPDFTests {
  @Test func `the pages of a whole PDF are counted, without the list of them`() throws {
    #expect(try PrintedPDF(pdf(), titled: "Check-in").pageCount == 2)
    #expect(try PrintedPDF(pdf(pages: 1), titled: nil).pageCount == 1)
    #expect(try PrintedPDF(pdf(), titled: nil).bytes == pdf())
  }

  @Test func `half a PDF is none`() {
    for bytes in [[], Array("<html>".utf8), Array(pdf().prefix(60)), pdf(end: ""), pdf(pages: 0)] {
      #expect(throws: PrintedPDF.Fault.broken) { try PrintedPDF(bytes, titled: nil) }
    }
  }

  @Test func `a PDF of something else is told by its title`() {
    #expect(throws: PrintedPDF.Fault.ofAnotherPage) { try PrintedPDF(pdf(), titled: "Review") }
    #expect(throws: PrintedPDF.Fault.ofAnotherPage) { try PrintedPDF(pdf(), titled: "Check") }
    #expect(throws: PrintedPDF.Fault.ofAnotherPage) { try PrintedPDF(pdf(), titled: "") }
  }

  @Test func `a title may stand in brackets or in digits`() throws {
    #expect(try PrintedPDF(pdf(title: #"(A \(b\) \\ c)"#), titled: #"A (b) \ c"#).pageCount == 2)
    // U+00B7 and U+1F600, which takes two units.
    #expect(
      try PrintedPDF(pdf(title: "<FEFF004100B7D83DDE00>"), titled: "A·😀").pageCount == 2)
  }
}

struct BrowserTroubleTests {
  @Test(arguments: [
    ("[1:1:FATAL:zygote_host_impl_linux.cc] No usable sandbox! Update", BrowserTrouble.noSandbox),
    ("Running as root without --no-sandbox is not supported. See", .noSandbox),
    (
      "/opt/x: error while loading shared libraries: libnss3.so: cannot open",
      .missingLibrary("libnss3.so")
    ),
    ("error while loading shared libraries: /home/ana/x.so: cannot", .missingLibrary(nil)),
    ("error while loading shared libraries: ", .missingLibrary(nil)),
    ("write: No space left on device", .fullDisk),
    ("ERROR:dbus/bus.cc Failed to connect", .ended(status: 7)),
    ("", .ended(status: 7)),
  ])
  func `the cause is read from what the browser says`(log: String, trouble: BrowserTrouble) {
    #expect(BrowserTrouble(log: log, status: 7) == trouble)
    #expect(trouble.sentence.hasSuffix("."))
    #expect(!trouble.sentence.contains("/home"))
  }
}
