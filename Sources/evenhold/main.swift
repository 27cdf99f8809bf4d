import CMemory
import Foundation
import ReportCommand

share_freed_memory()
exit(evenhold(Array(CommandLine.arguments.dropFirst()), on: .standard).rawValue)
