import Cases
import Law
import Letters

/// Everything a paper about a complaint is composed from.
package struct ComplaintPaper: Sendable {
  private let subject: Complaint
  private let office: Office
  private let clerk: Clerk
  private let moment: Moment

  package init(_ subject: Complaint, office: Office, clerk: Clerk, moment: Moment) {
    self.subject = subject
    self.office = office
    self.clerk = clerk
    self.moment = moment
  }

  package enum Kind: CaseIterable, Sendable {
    case answer
    case extensionNotice

    package var form: FormID {
      switch self {
      case .answer: .complaintAnswer
      case .extensionNotice: .complaintExtension
      }
    }
  }

  /// The papers that can be given for the complaint now.
  package static func kinds(for subject: Complaint) -> [Kind] {
    (subject.outcome == nil || subject.answer == nil ? [] : [.answer])
      + (subject.termExtension == nil ? [] : [.extensionNotice])
  }

  package func page(_ kind: Kind, copy: Int) throws(NoticeProblem) -> Page {
    guard let organisation = office.organisation else { throw .noOrganisation }
    let values = values(organisation)
    let body: [PageBlock]
    switch kind {
    case .answer:
      body =
        try ComplaintForms.answerHead.filled(with: values) + answer()
        + ComplaintForms.answerFoot(isBodyNamed: values["body"] != nil).filled(with: values)
    case .extensionNotice: body = try ComplaintForms.extensionNotice.filled(with: values)
    }
    return Page(
      form: kind.form, title: subject.number.description, body: body,
      cover: cover(organisation, copy: copy), copy: copy, isDemo: office.isDemo)
  }

  /// The clerk's own words, a paragraph for each line.
  private func answer() throws(NoticeProblem) -> [PageBlock] {
    guard let words = subject.answer?.words, !words.isEmpty else {
      throw .missing(blank: "answer", form: .complaintAnswer)
    }
    var blocks: [PageBlock] = []
    for line in words.split(separator: "\n") {
      let text = String(line).tidied
      guard text.isPrintable else {
        throw .unprintable(blank: "answer", form: .complaintAnswer)
      }
      blocks.append(PageBlock(style: .paragraph, spans: [Span(text, .filled("answer"))]))
    }
    return blocks
  }

  private func values(_ organisation: Organisation) -> BlankValues {
    let facts = subject.facts
    var values = BlankValues()
    values.set("office_name", organisation.name)
    values.set("office_address", organisation.address)
    values.set("head", organisation.head)
    values["signature"] = .leftEmpty
    values.set("complainant", facts.complainant.words)
    values.set("number", facts.number.description)
    values.set(
      "received", "\(KazakhDate.full(facts.received.date)), сағат \(facts.received.time)")
    values.set("registered", KazakhDate.full(facts.registered))
    values.set("registered_of", KazakhDate.full(facts.registered, .on))
    values.set("matter", facts.matter.words)
    values.set("outcome", subject.outcome.map(Self.kazakh))
    values.set("body", subject.passedUp?.body.words)
    values.set("article", CodeArticle.complaintTerms.kazakh)
    guard let extended = subject.termExtension else { return values }
    values.set("days", String(extended.workingDays))
    values.set("reason", extended.reason.words)
    let deadlines = try? subject.deadlines(office.calendar)
    let due = deadlines?.first { $0.term.duty == .answer }?.due.date
    values.set("due", due.map { KazakhDate.full($0) })
    return values
  }

  private func cover(_ organisation: Organisation, copy: Int) -> [String] {
    let issued = KazakhDate.full(moment.date)
    return [
      "№ \(subject.number) · \(issued), сағат \(moment.time) · \(clerk.name), \(clerk.post) · "
        + "\(copy)-дана", CoverLines.contacts(organisation),
    ].map { $0.neutralised() }
  }

  private static func kazakh(_ outcome: ComplaintOutcome) -> String {
    switch outcome {
    case .fullySatisfied: "шағым толық қанағаттандырылды"
    case .partlySatisfied: "шағым ішінара қанағаттандырылды"
    case .notSatisfied: "шағым қанағаттандырылмады"
    case .leftToBody: "шағым оны қарайтын органға берілді"
    }
  }
}
