/// Categories of which an applicant states exactly one, each with its own proof (`camp.req.8.walk.6`,
/// `camp.req.8.portal.5`).
package struct CategoryChoice: Equatable, Sendable {
  package let categories: Set<ApplicantCategory>
  /// The line that stands for the proof as long as none of them is stated or proved, for each channel.
  package let undecided: [DocumentRule]

  /// Why what is stated cannot be worked with.
  package enum Conflict: Error, Equatable, Sendable {
    /// Two categories at once.
    case moreThanOne([ApplicantCategory])
  }

  /// The category that is stated; `nil` for none.
  package func chosen(
    of stated: Set<ApplicantCategory>
  ) throws(Conflict) -> ApplicantCategory? {
    let own = ApplicantCategory.allCases.filter(stated.intersection(categories).contains)
    guard own.count <= 1 else { throw .moreThanOne(own) }
    return own.first
  }
}
