/// What a browser is told, so that it makes one PDF and nothing else.
///
/// Nothing leaves the computer: every host's name leads nowhere. All that the browser keeps lies in
/// the folder of its profile.
///
/// - Parameters:
///   - page: the address of the page, `file:///…`.
///   - pdf: the path of the PDF to be made.
///   - profile: the path of a folder for its profile.
///   - isRoot: whether it runs as the system's administrator, whom its sandbox refuses.
/// - Returns: the words after the name of the program.
package func browserArguments(
  page: String, pdf: String, profile: String, isRoot: Bool
) -> [String] {
  [
    "--headless", "--user-data-dir=\(profile)", "--disk-cache-dir=\(profile)/cache",
    "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
    "--disable-component-update", "--disable-default-apps", "--disable-domain-reliability",
    "--disable-extensions", "--disable-sync", "--no-first-run", "--no-default-browser-check",
    "--no-pings", "--disable-breakpad", "--disable-crash-reporter", "--disable-gpu",
    "--password-store=basic", "--use-mock-keychain", "--mute-audio",
  ] + (isRoot ? ["--no-sandbox"] : []) + ["--print-to-pdf=\(pdf)", page]
}
