import Foundation
import HouseholdModel
import SiteRendering
import Testing

struct SmallSiteTests {
  @Test func `every page fits its template`() {
    let site = pages(of: smallHousehold())
    #expect(site.problems.isEmpty)
    #expect(site.files.count == 46)
    for (path, text) in site.files where path.hasSuffix(".html") {
      #expect(!text.contains("{{"), "\(path)")
      #expect(text.contains("noindex"), "\(path)")
    }
  }

  @Test func `a household without a row has all its pages and no share`() {
    var household = smallHousehold()
    household.log = []
    household.milestones = []
    household.changes = []
    household.pages = []
    let site = pages(of: household)
    #expect(site.problems.isEmpty)
    #expect(site.files["index.html"] != nil)
    #expect(site.files["pages/index.html"] == nil)
  }

  @Test func `every link leads to a file of the site`() {
    let files = pages(of: smallHousehold()).files
    for (path, text) in files where path.hasSuffix(".html") {
      let folder = path.split(separator: "/").dropLast()
      for match in text.matches(of: /href="([^"#]+)/) {
        let address = String(match.1)
        if address.hasPrefix("https:") || address == "data:," { continue }
        // Written beside the pages.
        if address.contains("data/metrics.") { continue }
        var parts = Array(folder)
        for part in address.split(separator: "/") {
          if part == ".." { parts.removeLast() } else { parts.append(part) }
        }
        #expect(files[parts.joined(separator: "/")] != nil, "\(path) links to \(address)")
      }
    }
  }

  @Test func `a term links from wherever it is mentioned and lists the places`() throws {
    let files = pages(of: smallHousehold()).files
    let link = #"<a class="term" href="../milestones/first-hand-off.html">"#
    #expect(files["tasks/groceries.html"]?.contains(link + "First Hand-Off</a>, again") == true)
    #expect(files["milestones/quiet-sunday.html"]?.contains(link + "the big swap</a>") == true)
    let term = try #require(files["milestones/first-hand-off.html"])
    #expect(!term.contains(link))
    for place in ["../tasks/groceries.html", "../milestones/quiet-sunday.html", "../index.html"] {
      #expect(term.contains(#"<li><a href="\#(place)">"#), "\(place)")
    }
  }

  @Test func `what the couple wrote is escaped`() {
    let overview = pages(of: smallHousehold()).files["index.html"]
    #expect(overview?.contains("the &lt;heavy&gt; bags &amp; smiled") == true)
  }

  @Test func `without both partners' consent no page compares the two`() {
    let files = pages(of: smallHousehold(mayCompare: false)).files
    let comparing = [
      "of what is held in mind l", "minutes you both logged", "’s part of the standing load",
      "class=\"monthly\"", "splitbar", "butterfly", "whole in one hand",
    ]
    let explaining: Set = ["method.html", "how-to-read.html"]
    for (path, text) in files where path.hasSuffix(".html") && !explaining.contains(path) {
      for words in comparing { #expect(!text.contains(words), "\(path) says \(words)") }
    }
    let agreed = pages(of: smallHousehold()).files.values.joined()
    for words in comparing { #expect(agreed.contains(words), "the check never bites: \(words)") }
    #expect(files["index.html"]?.contains("This waits for both of you.") == true)
  }

  @Test func `withdrawn consent gives the bytes of never having agreed`() {
    var neither = smallHousehold(mayCompare: false)
    neither.settings.compare = BySeat(first: false, second: false)
    #expect(pages(of: neither).files == pages(of: smallHousehold(mayCompare: false)).files)
  }

  @Test func `the same household gives the same bytes twice`() {
    #expect(pages(of: smallHousehold()).files == pages(of: smallHousehold()).files)
  }

  @Test func `a couple's own link to a task's file becomes a link to its page`() {
    let page = pages(of: smallHousehold()).files["pages/deal.html"]
    #expect(page?.contains(#"<a href="../tasks/school-bag.html">the bag</a>"#) == true)
  }

  @Test func `each page has one current entry in its section`() {
    let files = pages(of: smallHousehold()).files
    for (path, text) in files where path.hasSuffix(".html") {
      guard let start = text.range(of: "<nav class=\"sub"),
        let end = text.range(of: "</nav>", range: start.upperBound..<text.endIndex)
      else { continue }
      let entries = text[start.lowerBound..<end.lowerBound]
      #expect(entries.components(separatedBy: "aria-current").count == 2, "\(path)")
    }
    #expect(files["tasks/groceries.html"]?.contains("<nav class=\"sub") == true)
  }
}
