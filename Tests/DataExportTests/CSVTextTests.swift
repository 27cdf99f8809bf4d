import DataExport
import Diagnostics
import Testing

struct CSVTextTests {
  @Test func `a cell with a comma, a quote or a line end is quoted`() {
    #expect(
      csvText([["a", "b,c", "d\"e", "f\ng"], ["", "1"]]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\"\n,1\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("+x", "'+x"), ("-x", "'-x"), ("-0.5", "-0.5"), ("+3", "+3"),
    ("\tx", "\"'\tx\""), ("a=b", "a=b"), ("\r=x", "\"'\r=x\""), ("\0=x", "'\0=x"),
    ("  =1+1", "'  =1+1"), ("\"=1\"", "\"'\"\"=1\"\"\""), ("'@x", "''@x"),
    ("\u{A0}-x", "'\u{A0}-x"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), ("a;=1", "\"a;=1\""),
    ("a\tb", "\"a\tb\""), ("— a", "— a"), ("-1e5", "-1e5"),
    ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"),
  ])
  func `no cell is a formula to a spreadsheet`(cell: String, written: String) {
    #expect(csvText([[cell]]) == written + "\n")
  }

  @Test(
    arguments: [
      (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333333333"), (3.0, "3"), (-0.0, "0"), (1e-13, "0"),
      (633.5, "633.5"), (-2.0, "-2"),
    ] as [(Double, String)])
  func `a number is its shortest digits without noise`(value: Double, text: String) {
    #expect(decimalText(value) == text)
  }

  @Test func `each metric is defined once`() {
    #expect(Set(MetricDefinition.all.map(\.id)).count == MetricDefinition.all.count)
  }
}
