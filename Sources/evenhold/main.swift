import CMemory
import Foundation
import ReportCommand

return_large_memory()
exit(evenhold(Array(CommandLine.arguments.dropFirst()), on: .standard).rawValue)
