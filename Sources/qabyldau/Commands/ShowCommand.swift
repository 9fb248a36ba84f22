import Cases
import Law
import Store
import Workbench

/// `qabyldau show` and `qabyldau replay`: one application, now or as it stood.
enum ShowCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let text = try arguments.word(1, "NUMBER")
    if let number = ComplaintNumber(text, currentYear: access.now.date.year) {
      return try ComplaintShow.run(number, access, arguments)
    }
    let id = try access.caseID(text)
    try CaseOpening.record(id, access, arguments)
    guard let history = try access.store.history(id) else {
      throw CommandFailure(.negative, .unreadableApplication)
    }
    try CaseWriter(history, try access.model(arguments)).write(json: arguments.has("json"))
    return .done
  }
}

enum ReplayCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let text = try arguments.required("as-of")
    // A day alone means its last moment.
    let day = CivilDate(iso: text).map(Moment.end(of:))
    guard let moment = Moment(iso: text) ?? day else {
      throw UsageProblem("as-of", .notMoment(field: "as-of", text))
    }
    let access = try StoreAccess(arguments)
    let id = try access.caseID(try arguments.word(1, "NUMBER"))
    try CaseOpening.record(id, access, arguments)
    guard let history = try access.store.history(id, asOf: moment) else {
      throw CommandFailure(.negative, .notRegisteredYet(at: moment))
    }
    // The dates are those that were counted then, with the office's calendar of that day.
    var model = try access.model(arguments)
    model.office = try access.store.office(asOf: moment)
    model.now = moment
    try CaseWriter(history, model).write(json: arguments.has("json"))
    return .done
  }
}

/// A case for a person or for a program.
struct CaseWriter {
  private let history: CaseHistory
  private let model: Model

  init(_ history: CaseHistory, _ model: Model) {
    self.history = history
    self.model = model
  }

  private var subject: Case { history.subject }

  func write(json isJSON: Bool) throws {
    isJSON ? writeJSON() : writeText()
  }

  private var terms: [TermRun] {
    guard let rules = model.office.rules(for: subject) else { return [] }
    let place = model.office.organisation?.place ?? .school
    return (try? subject.allTerms(rules, calendar: model.office.calendar, place: place)) ?? []
  }

  private var archived: (reason: ArchiveReason, clauses: [ClauseID])? {
    model.office.rules(for: subject).flatMap { subject.archived(by: $0) }
  }

  /// The date that lists show of the case: what must be done next, never a mere bound.
  private var due: CivilDate? {
    guard let rules = model.office.rules(for: subject) else { return nil }
    let place = model.office.organisation?.place ?? .school
    return subject.dueState(rules, calendar: model.office.calendar, place: place).date
  }

  private func writeText() {
    Console.out("number      \(subject.number)")
    Console.out("service     \(subject.service.rawValue)")
    Console.out("via         \(subject.channel.rawValue)")
    Console.out("stage       \(subject.stage.rawValue)")
    if let archived {
      Console.out("archived    \(archived.reason.rawValue)  \(archived.clauses.first?.text ?? "-")")
    }
    Console.out("received    \(subject.facts.received.iso)")
    Console.out("registered  \(subject.facts.registered)")
    for warning in subject.warnings(terms) { Console.out("warning     \(warning.rawValue)") }
    if let due { Console.out("due         \(due)") }
    for term in terms {
      Console.out(
        "term        \(term.due.date)  \(term.term.clauses.map(\.text).joined(separator: " "))")
    }
    Console.out("child       \(history.child.facts.name.full)")
    Console.out("applicant   \(history.applicant.facts.name.full)")
    Console.out("holder      \(subject.holder)")
    for complaint in history.surroundings.complaints {
      Console.out("complaint   \(complaint.number)  \(complaint.stage.rawValue)")
    }
    if let isSigned = history.surroundings.isSigned { Console.out("signed      \(isSigned)") }
    for attachment in history.surroundings.attachments {
      Console.out(
        "attachment  \(attachment.checksum)  \(attachment.size)  \(attachment.name.words ?? "-")")
    }
    Console.out("")
    let text = HistoryText(model)
    for entry in history.timeline {
      Console.out("\(entry.at.iso)  \(entry.clerk)  \(entry.desk)  \(text.text(entry))")
    }
  }

  private func writeJSON() {
    var json = JSONText()
    json.object { json in
      json.key("number")
      json.value(subject.number.description)
      json.key("service")
      json.value(subject.service.rawValue)
      json.key("via")
      json.value(subject.channel.rawValue)
      json.key("edition")
      json.value(subject.edition)
      json.key("stage")
      json.value(subject.stage.rawValue)
      if let archived {
        json.key("archive_reason")
        json.value(archived.reason.rawValue)
      }
      json.key("received")
      json.value(subject.facts.received.iso)
      json.key("registered")
      json.value(subject.facts.registered.iso)
      json.key("due")
      json.value(due?.iso)
      json.key("warnings")
      json.strings(subject.warnings(terms).map(\.rawValue))
      json.key("child")
      writeChild(&json)
      json.key("applicant")
      writeApplicant(&json)
      json.key("papers")
      json.array(papers) { write($1, &$0) }
      json.key("holder")
      json.value(subject.holder.account)
      json.key("version")
      json.value(subject.version)
      json.key("complaints")
      json.strings(history.surroundings.complaints.map(\.number.description))
      json.key("attachments")
      json.array(history.surroundings.attachments) { write($1, &$0) }
      if let isSigned = history.surroundings.isSigned {
        json.key("signed")
        json.value(isSigned)
      }
      json.key("stages_not_handed_over")
      json.value(history.surroundings.openStages)
      json.key("events")
      json.array(history.timeline) { json, entry in
        json.event(
          at: entry.at, by: entry.clerk, desk: entry.desk, entry.kind,
          HistoryText(model).text(entry))
      }
    }
    Console.out(json.text)
  }

  private func writeChild(_ json: inout JSONText) {
    let child = history.child.facts
    json.object { json in
      json.key("name")
      json.value(child.name.full)
      json.key("iin")
      json.value(child.iin)
      json.key("birth_date")
      json.value(child.birthDate?.iso)
    }
  }

  private func writeApplicant(_ json: inout JSONText) {
    let applicant = history.applicant.facts
    json.object { json in
      json.key("name")
      json.value(applicant.name.full)
      json.key("relation")
      json.value(subject.facts.relation.rawValue)
      json.key("phone")
      json.value(applicant.phone)
    }
  }

  private var papers: [CaseChecklist.Row] {
    model.office.rules(for: subject).map { subject.checklist(by: $0).rows } ?? []
  }

  private func write(_ row: CaseChecklist.Row, _ json: inout JSONText) {
    json.object { json in
      json.key("document")
      json.value(row.document.rawValue)
      json.key("clause")
      json.value(row.law.rule.clause.text)
      json.key("state")
      json.value(row.state.rawValue)
      json.key("settled")
      json.value(row.isSettled)
      json.key("valid_until")
      json.value(row.mark?.details.validUntil?.iso)
      json.key("lapsed")
      json.value(row.hasLapsed(on: model.now.date))
    }
  }

  private func write(_ attachment: Attachment, _ json: inout JSONText) {
    json.object { json in
      json.key("name")
      json.value(attachment.name.words)
      json.key("document")
      json.value(attachment.document?.rawValue)
      json.key("size")
      json.value(attachment.size)
      json.key("sha256")
      json.value(attachment.checksum)
    }
  }
}
