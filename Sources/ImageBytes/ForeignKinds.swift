/// The name of the format that a file is in, where it is another than JPEG and PNG.
func foreignKind(of bytes: [UInt8]) -> String? {
  func has(_ text: String, at offset: Int = 0) -> Bool {
    bytes.dropFirst(offset).starts(with: text.utf8)
  }
  if has("GIF8") { return "GIF" }
  if has("RIFF"), has("WEBP", at: 8) { return "WebP" }
  if has("ftyp", at: 4) {
    if has("avif", at: 8) || has("avis", at: 8) { return "AVIF" }
    let isHEIC = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"].contains {
      has($0, at: 8)
    }
    return isHEIC ? "HEIC" : "film"
  }
  if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
    return "TIFF"
  }
  if has("BM") { return "BMP" }
  if has("%PDF") { return "PDF" }
  if has("jP  ", at: 4) { return "JPEG 2000" }
  if has("JXL ", at: 4) || bytes.starts(with: [0xFF, 0x0A]) { return "JPEG XL" }
  let start = bytes.prefix(512).drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
  return start.starts(with: "<svg".utf8) || start.starts(with: "<?xml".utf8) ? "SVG" : nil
}

/// The name of the format that a file's name speaks of; nil for JPEG, PNG and what is no picture.
package func foreignKind(ofEnding ending: String) -> String? {
  switch ending.lowercased() {
  case "heic", "heif", "hif": "HEIC"
  case "avif": "AVIF"
  case "webp": "WebP"
  case "gif": "GIF"
  case "svg", "svgz": "SVG"
  case "tif", "tiff": "TIFF"
  case "bmp", "dib": "BMP"
  case "jxl": "JPEG XL"
  case "jp2", "j2k", "jpx": "JPEG 2000"
  case "pdf": "PDF"
  case "dng", "raw", "cr2", "cr3", "nef", "arw", "orf", "rw2", "raf": "raw"
  case "mov", "mp4", "m4v", "webm", "avi": "film"
  default: nil
  }
}
