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
    case .refused: .homeRefusal
    case .ordered: .homeAdmission
    case .closed: closedForm(subject)
    case .withdrawn: nil
    }
  }

  /// The page of a form for a case, with every blank filled, or what is missing.
  package static func page(_ form: FormID, _ source: NoticeSource) throws(NoticeProblem) -> Page {
    guard let organisation = source.office.organisation else { throw .noOrganisation }
    try checkStage(form, source.subject)
    let values = NoticeValues(source, organisation).values(for: form)
    let body = try FormCatalogue.template(form).filled(with: values)
    return Page(
      form: form, title: "\(source.subject.number)", body: body,
      cover: CoverLines(source, organisation).lines(for: form), copy: source.copy,
      isDemo: source.office.isDemo)
  }

  private static func closedForm(_ subject: Case) -> FormID? {
    switch subject.decision {
    case .accepted: subject.order == nil ? .homeReceipt : .homeAdmission
    case .notAccepted: .packageRefusal
    case .refused: .homeRefusal
    case nil: nil
    }
  }

  private static func checkStage(_ form: FormID, _ subject: Case) throws(NoticeProblem) {
    let fits: Bool
    switch form {
    case .talon: fits = true
    case .homeReceipt: fits = subject.decision == .accepted
    case .homeAdmission: fits = subject.decision == .accepted
    case .packageRefusal:
      if case .notAccepted = subject.decision { fits = true } else { fits = false }
    case .homeRefusal:
      if case .refused = subject.decision { fits = true } else { fits = false }
    }
    guard fits else { throw .notNow(form) }
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
