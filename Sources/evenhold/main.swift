import Foundation
import ReportCommand

exit(evenhold(Array(CommandLine.arguments.dropFirst()), on: .standard).rawValue)
