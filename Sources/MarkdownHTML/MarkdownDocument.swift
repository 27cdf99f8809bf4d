import CCMarkGFM
import Synchronization

/// The parser keeps the characters of an extension in a table of its own, so one text at a time.
private let parserLock = Mutex(())

/// A parsed text; frees the tree when it goes out of use.
///
/// Extensions are tables, strikethrough and task lists only: the parser's own search for bare links
/// reads outside its buffer, and raw markup is never passed on.
struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer

  /// Parses a text that is within `MarkdownLimits`; nil where there is no memory for it.
  init?(parsing bytes: [UInt8]) {
    let tree = parserLock.withLock { _ in
      cmark_gfm_core_extensions_ensure_registered()
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else {
        return UInt(bitPattern: nil as OpaquePointer?)
      }
      defer { cmark_parser_free(parser) }
      for name in ["table", "strikethrough", "tasklist"] {
        if let found = cmark_find_syntax_extension(name) {
          cmark_parser_attach_syntax_extension(parser, found)
        }
      }
      bytes.withUnsafeBytes { buffer in
        cmark_parser_feed(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
      return UInt(bitPattern: cmark_parser_finish(parser))
    }
    guard let pointer = OpaquePointer(bitPattern: tree) else { return nil }
    root = pointer
  }

  deinit { cmark_node_free(root) }

  /// Lends the tree; its nodes may not leave the closure.
  borrowing func withRoot<Result>(_ body: (MarkdownNode) -> Result) -> Result {
    body(MarkdownNode(root))
  }
}

/// A node of a `MarkdownDocument`.
struct MarkdownNode: Equatable {
  /// What the nodes of the grammar are.
  enum Kind {
    case document, blockQuote, list, item, taskItem, codeBlock, htmlBlock, paragraph, heading
    case thematicBreak, footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough
    case link, image, footnoteReference, other
  }

  private let pointer: OpaquePointer
  /// What it is.
  let kind: Kind

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    kind =
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_DOCUMENT: .document
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
      default:
        // Nodes of extensions, and items that an extension has taken over.
        switch string(cmark_node_get_type_string(pointer)) {
        case "item": .item
        case "tasklist": .taskItem
        case "strikethrough": .strikethrough
        case "table": .table
        case "table_row", "table_header": .tableRow
        case "table_cell": .tableCell
        default: .other
        }
      }
  }

  /// The node after it under the same parent.
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  /// The first node in it.
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  /// The node that it is in.
  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }

  /// The words of a leaf, the label of a footnote, the number of a reference to one.
  var literal: String { string(cmark_node_get_literal(pointer)) }
  /// Where a link or image leads, decoded.
  var destination: String { string(cmark_node_get_url(pointer)) }
  /// The title of a link.
  var title: String { string(cmark_node_get_title(pointer)) }
  /// The level of a heading, 1…6.
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Whether a list counts its items.
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of an ordered list.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  /// Whether the items of a list stand without space between them.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// Whether a task is done.
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  /// Whether a row is the head of its table.
  var isHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
  /// The alignments of a table: `l`, `c`, `r`, or 0 for none.
  var alignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let first = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: first, count: count))
  }

  /// The line it starts on, from 1; 0 where the parser doesn't know.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The line it ends on.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The byte of the line that it starts at, from 1; near it only, in quotes and tables.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The last byte of the line that belongs to it, from 1.
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// The same node of the same tree.
  static func == (left: MarkdownNode, right: MarkdownNode) -> Bool {
    left.pointer == right.pointer
  }
}

private func string(_ text: UnsafePointer<CChar>?) -> String {
  text.map { String(cString: $0) } ?? ""
}
