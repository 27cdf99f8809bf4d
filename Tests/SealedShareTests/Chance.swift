/// Bytes that look random and are the same for the same seed.
final class Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
    }
  }
}

/// The bytes of hexadecimal digits; what is no digit is left out.
func bytes(hex text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2)
    .map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
