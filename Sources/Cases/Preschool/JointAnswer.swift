import Law
import Letters

/// The answer to an offer that children of one applicant have together: accepted or refused as a whole,
/// so what is answered for one is answered for each (`preschool.rule.26`).
package enum JointAnswer {
  /// What ends an offer: the family's word, or its silence.
  static let steps: Set<Step> = [.acceptOffer, .refuseOffer, .answerTimeEnds]

  /// The answer for every child, in the order of the children. Each gets a referral of its own, so an
  /// acceptance names as many numbers, parted by commas.
  ///
  /// - Parameter children: the applications that have the offer.
  /// - Throws: a refusal where the numbers are not one for each.
  package static func commands(
    _ command: CaseCommand, for children: [Case]
  ) throws(Refusal) -> [CaseCommand] {
    guard case .advance(let step, let record) = command else {
      return children.map { _ in command }
    }
    let numbers = try numbers(of: record, step, children.count)
    return children.enumerated().map { index, child in
      var own = record
      if step == .acceptOffer { own[.referralNumber] = .words(numbers[index]) }
      if let named = record.words(.offeredPreschool) {
        let written = child.openOffers.first { PreschoolNames.areSame($0, named) }
        own[.offeredPreschool] = .words(written ?? named)
      }
      return .advance(step, own)
    }
  }

  private static func numbers(
    of record: Record, _ step: Step, _ count: Int
  ) throws(Refusal) -> [String] {
    guard step == .acceptOffer else { return [] }
    let numbers = (record.words(.referralNumber) ?? "").split(separator: ",")
      .map { String($0).tidied }.filter { !$0.isEmpty }
    guard numbers.count == count, Set(numbers).count == count else {
      throw Refusal(.referralForEach(count), clauses: ["preschool.rule.26"])
    }
    return numbers
  }
}

extension Case {
  /// The moment of the offer that a command answers; `nil` where it answers none.
  package func offerAnswered(by command: CaseCommand) -> Moment? {
    guard stage == .offered, case .advance(let step, let record) = command,
      JointAnswer.steps.contains(step), let preschool = answeredOffer(record)
    else { return nil }
    return stages.last {
      $0.step == .vacancyAppears && $0.record.words(.offeredPreschool) == preschool
    }?.at
  }
}
