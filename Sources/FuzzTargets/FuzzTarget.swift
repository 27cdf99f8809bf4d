/// A part of the program that takes whatever bytes there are, and what has to hold of it.
///
/// `make fuzz` gives each of them inputs that a fuzzer makes up; the tests give it the ones that are
/// kept in `Tests/FuzzTargetsTests/Corpora`, a folder a target.
package enum FuzzTarget: String, Sendable, CaseIterable {
  /// A CSV file: rows, cells and their places, read as each kind of table.
  case tables
  /// Settings, and the keys at the beginning of a Markdown file.
  case keys
  /// A Markdown text on its way into a page.
  case markdown
  /// Rows of the log without their first, and the words of a line for `log`: days, verbs, minutes.
  case rows
  /// A file of another tool: a table in any encoding, and what its interface answers.
  case imports
  /// A household of files on its way to a site.
  case site

  /// What doesn't hold of an input; a crash is for whoever calls to notice.
  ///
  /// - Parameter input: any bytes.
  /// - Returns: a sentence for each thing that is wrong; empty where all holds.
  package func complaints(of input: [UInt8]) -> [String] {
    switch self {
    case .tables: tableComplaints(of: input)
    case .keys: keyComplaints(of: input)
    case .markdown: markdownComplaints(of: input)
    case .rows: rowComplaints(of: input)
    case .imports: importComplaints(of: input)
    case .site: siteComplaints(of: input)
    }
  }
}
