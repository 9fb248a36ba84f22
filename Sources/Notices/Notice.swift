import Cases
import Law

/// Everything a notice is composed from.
package struct NoticeSource: Sendable {
  package let history: CaseHistory
  package let office: Office
  package let rules: RuleSet
  package let clerk: Clerk
  package let moment: Moment
  package let copy: Int

  package init(
    history: CaseHistory, office: Office, rules: RuleSet, clerk: Clerk, moment: Moment, copy: Int
  ) {
    self.history = history
    self.office = office
    self.rules = rules
    self.clerk = clerk
    self.moment = moment
    self.copy = copy
  }

  var subject: Case { history.subject }
}

/// Composes the notices of a case.
package enum Notice {
  /// The notice that a case calls for at its stage; `nil` when there is none to give.
  package static func form(for subject: Case) -> FormID? {
    switch subject.stage {
    case .checking: .talon
    case .accepted, .awaitingOrder: .homeReceipt
    case .notAccepted: .packageRefusal
    case .refused: subject.service == .home ? .homeRefusal : nil
    case .ordered: .homeAdmission
    case .closed: closedForm(subject)
    case .scheduled: subject.service == .pmpk ? .pmpkAcceptance : nil
    case .withdrawn, .offeredService, .closedWithoutReply, .toSchedule, .examined,
      .concluded, .preliminaryRefusal, .hearingHeld, .toPlan, .coursePlanned, .courseRunning,
      .coursePaused, .courseEnded, .courseBrokenOff, .certificateToSign, .certificateSigned,
      .acceptedAtStateCorporation, .withCourier, .withProvider, .complete, .lateGround,
      .voucherReady, .resultAtStateCorporation, .returnedToProvider, .issued, .queued, .offered,
      .suspended, .askedAgain, .referred, .contractSent, .admitted, .admittedTemporarily,
      .archived:
      nil
    }
  }

  /// The page of a form for a case, with every blank filled, or what is missing.
  package static func page(_ form: FormID, _ source: NoticeSource) throws(NoticeProblem) -> Page {
    guard let organisation = source.office.organisation else { throw .noOrganisation }
    try checkStage(form, source.subject)
    let values = NoticeValues(source, organisation).values(for: form)
    let body = try FormCatalogue.template(form, in: source.office).filled(with: values)
    return Page(
      form: form, title: "\(source.subject.number)", body: body,
      cover: form.nature.words == .message
        ? [] : CoverLines(source, organisation).lines(for: form), copy: source.copy,
      isDemo: source.office.isDemo)
  }

  private static func closedForm(_ subject: Case) -> FormID? {
    switch subject.decision {
    case .accepted: subject.order == nil ? .homeReceipt : .homeAdmission
    case .notAccepted: .packageRefusal
    case .refused: subject.service == .home ? .homeRefusal : nil
    case nil: nil
    }
  }

  private static func checkStage(_ form: FormID, _ subject: Case) throws(NoticeProblem) {
    guard form.nature.services?.contains(subject.service) != false else { throw .notNow(form) }
    guard fits(form, subject.decision) else { throw .notNow(form) }
  }

  /// A result is given only where it is the decision.
  private static func fits(_ form: FormID, _ decision: Decision?) -> Bool {
    switch form {
    case .homeReceipt, .homeAdmission, .receipt: return decision == .accepted
    case .packageRefusal, .campPackageRefusal:
      if case .notAccepted = decision { return true }
      return false
    case .homeRefusal, .pmpkRefusal, .rehabRefusal, .campRefusal:
      if case .refused = decision { return true }
      return false
    case .talon, .hearingNotice, .hearingMinutes, .homeApplication, .homeProactive,
      .pmpkAcceptance, .pmpkConclusion, .pmpkReminder, .pmpkRequest, .pmpkReady, .rehabAcceptance,
      .rehabAutismCertificate, .rehabCertificate, .rehabApplication, .rehabReady,
      .preschoolApplication, .preschoolRefusal, .preschoolQueued, .preschoolConsent,
      .preschoolReferral, .preschoolAdmission, .campApplication, .campVoucher:
      return true
    case .complaintAnswer, .complaintExtension: return false
    }
  }
}

extension Notice {
  /// Every paper that can be given for a case at its stage, the expected one first.
  package static func forms(for subject: Case) -> [FormID] {
    guard let expected = form(for: subject) else { return [] }
    var forms = [expected]
    if subject.decision == .accepted, expected != .homeReceipt { forms.append(.homeReceipt) }
    if !forms.contains(.talon) { forms.append(.talon) }
    return forms
  }
}
