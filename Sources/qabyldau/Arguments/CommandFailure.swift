import Notices
import Workbench

/// A command that ends with a message and a code.
struct CommandFailure: Error {
  let code: ExitCode
  let words: any Phrase

  init(_ code: ExitCode, _ words: FailureWords) {
    self.code = code
    self.words = words
  }

  /// A notice that cannot be made.
  init(_ code: ExitCode, _ problem: NoticeProblem) {
    self.code = code
    words = NoticeProblemWords(problem)
  }
}
