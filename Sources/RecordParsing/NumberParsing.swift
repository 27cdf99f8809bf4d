internal import Diagnostics
internal import SourceText

/// A whole number of at most nine digits with an optional sign; nil for anything else.
func wholeNumber(_ text: String) -> Int? {
  var digits = text.utf8[...]
  var isNegative = false
  if digits.first == 0x2D {
    isNegative = true
    digits = digits.dropFirst()
  } else if digits.first == 0xE2, text.hasPrefix("\u{2212}") {
    isNegative = true
    digits = digits.dropFirst(3)
  } else if digits.first == 0x2B {
    digits = digits.dropFirst()
  }
  guard (1...9).contains(digits.count) else { return nil }
  var result = 0
  for byte in digits {
    guard (0x30...0x39).contains(byte) else { return nil }
    result = result * 10 + Int(byte - 0x30)
  }
  return isNegative ? -result : result
}

/// A number of digits with at most one decimal sign; nil for anything else, exponents included.
func decimalNumber(_ text: String, sign: CellFormats.DecimalSign) -> Double? {
  let mark = sign == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
  guard let place = text.utf8.firstIndex(of: mark) else {
    return wholeNumber(text).map(Double.init)
  }
  let before = text[..<place]
  guard let whole = wholeNumber(String(before)) else { return nil }
  let fraction = text[text.utf8.index(after: place)...]
  guard (1...9).contains(fraction.utf8.count), let digits = wholeNumber(String(fraction)),
    fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  var scale = 1.0
  for _ in 0..<fraction.utf8.count { scale *= 10 }
  let isNegative = before.hasPrefix("-") || before.hasPrefix("\u{2212}")
  // One division of two whole numbers rounds as reading the text at once does.
  let all = Double(abs(whole)) * scale + Double(digits)
  return (isNegative ? -all : all) / scale
}

extension Field {
  /// The whole number it holds, within a range; `unit` such as "minutes" for messages.
  ///
  /// Appends `InvalidNumber` and `NumberOutOfRange`.
  func wholeNumber(
    in allowed: ClosedRange<Int>, unit: String? = nil, diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let number = RecordParsing.wholeNumber(text) else {
      let what = unit.map { "a whole number of \($0)" } ?? "a whole number"
      diagnostics.append(
        Diagnostic(
          .invalidNumber, .error, "\(quoted) isn't \(what)", at: range,
          suggestion: "write the number alone, such as \(allowed.contains(45) ? 45 : 2)",
          isConfidential: isConfidential))
      return nil
    }
    guard allowed.contains(number) else {
      diagnostics.append(
        .outOfRange(self, from: "\(allowed.lowerBound)", to: "\(allowed.upperBound)"))
      return nil
    }
    return number
  }

  /// The number it holds, within a range of whole ends.
  ///
  /// Appends `InvalidNumber` and `NumberOutOfRange`.
  func number(
    in allowed: ClosedRange<Int>?, _ formats: CellFormats, isCell: Bool,
    diagnostics: inout [Diagnostic]
  ) -> Double? {
    let sign = isCell ? formats.decimals : .point
    guard let number = decimalNumber(text, sign: sign) else {
      diagnostics.append(.invalidNumber(self, sign, isCell: isCell))
      return nil
    }
    if let allowed, !(Double(allowed.lowerBound)...Double(allowed.upperBound)).contains(number) {
      diagnostics.append(
        .outOfRange(self, from: "\(allowed.lowerBound)", to: "\(allowed.upperBound)"))
      return nil
    }
    return number
  }
}

extension Diagnostic {
  fileprivate static func invalidNumber(
    _ field: Field, _ sign: CellFormats.DecimalSign, isCell: Bool
  ) -> Diagnostic {
    let other: CellFormats.DecimalSign = sign == .point ? .comma : .point
    let example = sign == .point ? "2.5" : "2,5"
    let summary: String
    let suggestion: String
    if decimalNumber(field.text, sign: other) != nil {
      summary = "\(field.quoted) isn't a number with a decimal \(sign.rawValue)"
      suggestion =
        isCell
        ? "write \(example), or set 'decimals: \(other.rawValue)' in couple.yaml"
        : "write \(example)"
    } else {
      summary = "\(field.quoted) isn't a number"
      suggestion = "write the number alone, such as 2 or \(example)"
    }
    return Diagnostic(
      .invalidNumber, .error, summary, at: field.range, suggestion: suggestion,
      isConfidential: field.isConfidential)
  }

  /// A number beyond its range.
  static func outOfRange(_ field: Field, from low: String, to high: String) -> Diagnostic {
    let low = low.hasPrefix("-") ? "\u{2212}" + low.dropFirst() : low
    return Diagnostic(
      .numberOutOfRange, .error, "\(field.quoted) is outside \(low) to \(high)", at: field.range,
      suggestion: "write a number from \(low) to \(high)", isConfidential: field.isConfidential)
  }
}
