/// What the command tells the shell when it ends.
package enum ExitStatus: Int32, Sendable, Hashable {
  /// All went well.
  case fine = 0
  /// There are problems in the content, or warnings with `--strict`.
  case problems = 1
  /// The command line makes no sense.
  case usage = 64
  /// There is no browser to print with, or it made no PDF; or no port to show pages on.
  case unavailable = 69
  /// The output folder is not one that Evenhold wrote.
  case outputRefused = 73
  /// A file or folder can't be read or written.
  case files = 74
  /// Another build is running into the same folder.
  case busy = 75
  /// It was asked to stop, as with Ctrl-C, and has put away what it had made.
  case stopped = 130
}
