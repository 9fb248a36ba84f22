import Law

/// Why an office's own words of a paper are not taken.
package enum TemplateProblem: Error, Equatable, Sendable {
  /// The words of this paper are the act's, or it is not given on paper.
  case notReplaceable(FormID)
  case empty
  /// Nobody knows what to put there.
  case unknownBlank(String)
  /// A bracket that is not closed, or signs in it that name no blank.
  case brokenBlank(line: Int)
  /// The date shape, or the option, is none of the form's.
  case unknownShape(String)
  /// A shape of dates for a blank that holds none: no case could fill it.
  case notDate(String)
  /// What the law wants on the paper is missing; the blank that would carry it.
  case missingPart(LegalPart)
  case unprintable(line: Int)
  /// No paper with this sign could be printed on this machine.
  case noLetter(String)
}
