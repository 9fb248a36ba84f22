import Cases
import Law

/// Everything a notice is composed from.
package struct NoticeSource: Sendable {
  package let history: CaseHistory
  package let office: Office
  package let rules: RuleSet
  package let clerk: Clerk
  package let moment: Moment
  /// The number on the paper.
  package var copy: Int
  /// A preview of what is not recorded yet: the numbers that the record will give stand open.
  package let isTrial: Bool

  package init(
    history: CaseHistory, office: Office, rules: RuleSet, clerk: Clerk, moment: Moment, copy: Int,
    isTrial: Bool = false
  ) {
    self.history = history
    self.office = office
    self.rules = rules
    self.clerk = clerk
    self.moment = moment
    self.copy = copy
    self.isTrial = isTrial
  }

  package var subject: Case { history.subject }

  /// Whether the date of the notice of rehabilitation is the day to come (policy `rehab-notice-date`).
  var readsNoticeDateAhead: Bool { rules.settings[.rehabNoticeDate] == .firstDayOfCourse }

  /// The papers of the checklist that are there, each with how it was taken.
  var takenPapers: [String] {
    subject.checklist(by: rules).rows.filter(\.state.isThere).map { row in
      "\(row.law.rule.title) — \(PaperStateTitle.kazakh(row.state))"
    }
  }
}

/// Composes the notices of a case. Which paper belongs to which stage stands in the law's tables.
package enum Notice {
  /// The notice that a case calls for at its stage; `nil` when there is none to give.
  package static func form(for subject: Case, in office: Office) -> FormID? {
    papers(of: subject, in: office)?.expected
  }

  /// Every paper that can be given for a case at its stage, the expected one first.
  package static func forms(for subject: Case, in office: Office) -> [FormID] {
    papers(of: subject, in: office)?.all ?? []
  }

  /// What the law's table says of the papers of a case; `nil` where the office does not give the
  /// service.
  package static func papers(of subject: Case, in office: Office) -> CasePapers? {
    guard let place = office.organisation?.place, let rules = office.rules(for: subject) else {
      return nil
    }
    return CasePapers(subject, rules: rules, at: place)
  }

  /// The page of a form for a case, with every blank filled, or what is missing.
  package static func page(_ form: FormID, _ source: NoticeSource) throws(NoticeProblem) -> Page {
    guard let organisation = source.office.organisation else { throw .noOrganisation }
    guard let paper = GivenPaper(form, source, at: organisation.place) else { throw .notNow(form) }
    let values = NoticeValues(source, organisation, paper).values
    let body = try FormCatalogue.template(form, in: source.office).filled(with: values)
    return Page(
      form: form, title: "\(source.subject.number)", body: body,
      cover: paper.rule.use == .message ? [] : CoverLines(source, organisation, paper).lines,
      copy: source.copy, isDemo: source.office.isDemo)
  }

  /// The same paper as often as it is made out, each with a number of its own, from that of the source
  /// on: a family and the office can tell their copies apart (`camp.form.3.copies`).
  package static func copies(
    _ count: Int, of form: FormID, _ source: NoticeSource
  ) throws(NoticeProblem) -> [Page] {
    var source = source
    var pages: [Page] = []
    for number in source.copy..<(source.copy + max(1, count)) {
      source.copy = number
      pages.append(try page(form, source))
    }
    return pages
  }
}
