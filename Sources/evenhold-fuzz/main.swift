#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import FuzzTargets

/// The fuzzer's own main function, of the runtime that the compiler links with `-sanitize=fuzzer`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What the first argument names.
private enum Chosen {
  static let target = FuzzTarget(rawValue: CommandLine.arguments.dropFirst().first ?? "")
}

if Chosen.target == nil {
  let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
  print("usage: evenhold-fuzz \(names) [option of libFuzzer ...] [folder ...]")
} else {
  // The fuzzer takes the name of the target for its own name.
  var arguments = CommandLine.unsafeArgv + 1
  var count = CommandLine.argc - 1
  withUnsafeMutablePointer(to: &arguments) { list in
    _ = runFuzzer(&count, list) { bytes, size in
      let input = Array(UnsafeBufferPointer(start: bytes, count: size))
      let complaints = Chosen.target?.complaints(of: input) ?? []
      // The end of the process would lose what was only printed.
      for complaint in complaints { print("COMPLAINT: \(complaint)") }
      fflush(nil)
      precondition(complaints.isEmpty, "what has to hold does not")
      return 0
    }
  }
}
