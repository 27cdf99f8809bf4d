/// Whether a file begins as a share of ours does; told from its first 1,024 bytes.
package func isSharedFile(_ beginning: [UInt8]) -> Bool {
  let first = "<!doctype html>\n<html lang=\""
  let second = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; s"
  return beginning.starts(with: first.utf8)
    && beginning.firstRange(of: Array(second.utf8)) != nil
    && beginning.firstRange(of: Array("-src 'sha256-".utf8)) != nil
}
