internal import Foundation

/// A whole site in one page that needs no script: a link shows its page and hides the others.
///
/// - Parameters:
///   - site: the files of the site.
///   - look: the stylesheet that shows one page at a time.
///   - title: the title of the file, in the language of the pages.
///   - language: that language.
/// - Returns: the text of the file.
/// - Throws: where the files are no site.
package func plainShare(
  of site: [ShareInput], look: String, title: String, language: String
) throws(ShareProblem) -> [UInt8] {
  let site = try ShareSite(site)
  let order = Array(site.items.indices)
  let parts = ShareParts(site, order: order) { number in
    let item = site.items[number - 1]
    let (attribute, type) =
      switch item.kind {
      case .file(let type): ("href", type)
      case .picture(let type): ("src", type)
      case .page: ("href", "text/plain")
      }
    let data = " \(attribute)=\"data:\(type);base64,\(Data(item.bytes).base64EncodedString())\""
    guard attribute == "href" else { return data }
    return data
      + " download=\"\(escaped(item.path.split(separator: "/").last.map(String.init) ?? ""))\""
  }
  let style = site.style + look
  guard style.firstRange(of: "</") == nil else {
    throw ShareProblem("the stylesheet holds a '</', which would end it inside a page")
  }
  var text = frameStart(
    policy: "default-src 'none'; style-src '\(policyHash(of: style))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'",
    title: title, language: language, style: style)
  text += "<body class=\"share\">\n"
  var bytes = Array(text.utf8)
  for (place, part) in parts.parts.enumerated() {
    guard case .page(_, let classes) = part.kind else { continue }
    let number = place + 1
    let start = number == parts.start ? " start" : ""
    bytes += "<div class=\"leaf\(start) \(classes)\" id=\"\(ShareLinks.id(ofPage: number))\">".utf8
    bytes += part.bytes
    bytes += "</div>\n".utf8
  }
  bytes += "</body>\n</html>\n".utf8
  return bytes
}
