import Cases
import Law

/// A paper that a case has come to: the line of the law's table, and what was recorded up to it.
struct GivenPaper {
  let form: FormID
  let rule: PaperRule
  let papers: CasePapers
  /// What was recorded up to the stage that gives the paper.
  let record: Record
  private let entry: Case.StageEntry?
  private let source: NoticeSource

  /// - Returns: `nil` where the case has not come to the paper.
  init?(_ form: FormID, _ source: NoticeSource, at place: Place) {
    let papers = CasePapers(source.subject, rules: source.rules, at: place)
    guard let rule = papers.rule(of: form) else { return nil }
    self.form = form
    self.rule = rule
    self.papers = papers
    self.source = source
    record = papers.record(of: rule)
    entry = papers.entry(of: rule)
  }

  /// When the family came to have a right to the paper: a paper that is printed again says the same
  /// as the first one. What is signed by the applicant bears the applicant's date.
  var moment: Moment {
    (isReferral ? source.subject.last(.acceptOffer)?.at : step?.at) ?? source.moment
  }

  /// Who took the step that the paper is about.
  var clerk: Clerk {
    let author = source.history.events.last { $0.at == step?.at }?.clerk
    return author.flatMap { source.office.clerk($0) } ?? source.clerk
  }

  /// An extension leaves the day on which a referral was given as it is.
  private var isReferral: Bool { form == .preschoolReferral }

  /// Notices of acceptance are about the step that accepted, though another one gives them.
  private var step: Case.StageEntry? {
    switch form {
    case .pmpkAcceptance, .rehabAcceptance, .receipt, .homeReceipt:
      source.subject.last(.accept) ?? entry
    case .talon, .packageRefusal, .hearingNotice, .hearingMinutes, .complaintAnswer,
      .complaintExtension, .homeRefusal, .homeAdmission, .homeApplication, .homeProactive,
      .pmpkConclusion, .pmpkRefusal, .pmpkReminder, .pmpkRequest, .pmpkReady,
      .rehabAutismCertificate, .rehabCertificate, .rehabRefusal, .rehabApplication, .rehabReady,
      .preschoolApplication, .preschoolRefusal, .preschoolQueued, .preschoolConsent,
      .preschoolReferral, .preschoolAdmission, .preschoolPlaceKept,
      .preschoolCheck, .preschoolVacancy, .preschoolInterest, .preschoolTurn,
      .preschoolContract, .requestTaken,
      .campApplication,
      .campPackageRefusal, .campRefusal,
      .campVoucher:
      entry
    }
  }
}
