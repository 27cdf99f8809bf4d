package import MarkupText

/// A table of amounts by kind, with bars to the left and right of one middle line.
///
/// All bars share one scale from zero, so a small kind looks small. The numbers stand beside the
/// bars as text; the bars are hidden from screen readers. The total has no bars: on the rows'
/// scale it would run out of the cell.
package struct ButterflyTable: Sendable, Hashable {
  /// How much one partner has of a kind.
  package struct Amount: Sendable, Hashable {
    /// In any unit, zero or more; nil where there is no data.
    package var value: Double?
    /// As the couple reads it, with its unit.
    package var text: String

    /// An amount; one that isn't finite counts as no data, one below zero draws no bar.
    package init(value: Double?, text: String) {
      self.value = value.flatMap { $0.isFinite ? max($0, 0) : nil }
      self.text = text
    }

    /// No data.
    package static let none = Amount(value: nil, text: "")

    fileprivate var shown: String { value == nil || text.isEmpty ? absence : text }
  }

  /// One kind.
  package struct Row: Sendable, Hashable {
    /// What kind it is.
    package var label: HTML
    /// The first partner's amount.
    package var first: Amount
    /// The second partner's amount.
    package var second: Amount
    /// The share as the couple reads it.
    package var share: HTML

    /// A row.
    package init(label: HTML, first: Amount, second: Amount, share: HTML) {
      self.label = label
      self.first = first
      self.second = second
      self.share = share
    }
  }

  /// What the table says and what it counts.
  package var caption: HTML
  /// The heading of the first column.
  package var kindHeading: String
  /// The first partner, whose bars run to the left.
  package var firstName: String
  /// The second partner, whose bars run to the right.
  package var secondName: String
  /// The heading of the last column.
  package var shareHeading: String
  /// The kinds, in the order in which they are shown; may be empty.
  package var rows: [Row]
  /// The sum of all kinds, if it is shown.
  package var total: Row?

  /// A table.
  package init(
    caption: HTML, kindHeading: String, firstName: String, secondName: String,
    shareHeading: String, rows: [Row], total: Row? = nil
  ) {
    self.caption = caption
    self.kindHeading = kindHeading
    self.firstName = firstName
    self.secondName = secondName
    self.shareHeading = shareHeading
    self.rows = rows
    self.total = total
  }

  /// The table as markup.
  package var html: HTML {
    let body = rows.map { line($0, bars: bars(of: $0)) }.joined(separator: "\n")
    let foot: HTML = total.map { "\n<tfoot>\n\(line($0, bars: nil))\n</tfoot>" } ?? ""
    return """
      <table class="butterfly">
      <caption>\(caption)</caption>
      \(head)
      <tbody>
      \(body)
      </tbody>\(foot)
      </table>
      """
  }

  private var head: HTML {
    """
    <thead><tr><th scope="col">\(kindHeading)</th>\
    <th scope="col" class="n first">\(holder(.first, firstName))</th>\
    <td class="bar"></td>\
    <th scope="col" class="n second">\(holder(.second, secondName))</th>\
    <th scope="col" class="n share">\(shareHeading)</th></tr></thead>
    """
  }

  private func line(_ row: Row, bars: SVGElement?) -> HTML {
    """
    <tr><th scope="row">\(row.label)</th>\
    <td class="n first">\(row.first.shown)</td>\
    <td class="bar">\(bars?.html ?? "")</td>\
    <td class="n second">\(row.second.shown)</td>\
    <td class="n share">\(row.share.isEmpty ? HTML(escaping: absence) : row.share)</td></tr>
    """
  }

  /// The largest amount of one partner in one row, which fills half the cell.
  private var largest: Double {
    rows.flatMap { [$0.first.value, $0.second.value] }.compactMap { $0 }.max() ?? 0
  }

  private func bars(of row: Row) -> SVGElement? {
    guard row.first.value != nil || row.second.value != nil else { return nil }
    let scale = LinearScale(domain: (0, max(largest, .leastNormalMagnitude)), range: (0, 50))
    let left = scale.clampedPosition(of: row.first.value ?? 0) ?? 0
    let right = scale.clampedPosition(of: row.second.value ?? 0) ?? 0
    let bars = [
      BarMark(from: 50 - left, to: 50, top: 1, height: 12, paint: .first),
      BarMark(from: 50, to: 50 + right, top: 1, height: 12, paint: .second),
    ]
    let middle = SVGElement("line", ["x1": "50%", "x2": "50%", "y1": 0, "y2": 14]).stroked(.soft)
    return SVGElement(
      "svg", ["aria-hidden": "true", "width": "100%", "height": 14],
      children: bars.compactMap(\.element) + [middle])
  }
}
