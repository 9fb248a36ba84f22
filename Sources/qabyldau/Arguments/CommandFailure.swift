import Cases
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

  /// A change of the staff that is not allowed.
  init(_ code: ExitCode, _ refusal: StaffRefusal) {
    self.code = code
    words = StaffRefusalWords(refusal)
  }

  /// An office's own words of a paper that are not taken.
  init(_ code: ExitCode, _ problems: [TemplateProblem]) {
    self.code = code
    words = TemplateProblemList(problems)
  }

  /// A notice that cannot be made.
  init(_ code: ExitCode, _ problem: NoticeProblem) {
    self.code = code
    words = NoticeProblemWords(problem)
  }
}
