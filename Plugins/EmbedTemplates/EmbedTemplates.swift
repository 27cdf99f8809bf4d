import Foundation
import PackagePlugin

/// Writes the files of `Templates/` into a Swift source, so that the program needs nothing beside it.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: target.directoryURL.path(percentEncoded: false)
    )
    .filter {
      $0.contains(".") && !$0.hasSuffix(".swift")
        && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    .sorted()
    return [
      .buildCommand(
        displayName: "Embed templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [
          target.directoryURL.path(percentEncoded: false), output.path(percentEncoded: false),
        ] + files,
        inputFiles: files.map { target.directoryURL.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
