import Cases
import Demo
import Glibc
import Law
import Store

/// A desk that writes without an end and names every event as soon as it is durable, so that
/// somebody outside can end it at any moment and know what must be there.
struct WritingDesk {
  let path: String

  /// Each line is the place of an event in the log, in decimal digits.
  func run() throws {
    let store = try Store(opening: path)
    var family = 0
    while true {
      family += 1
      try serve(family, store)
    }
  }

  /// A visitor comes and is called, the application is registered, and its papers are taken.
  private func serve(_ family: Int, _ store: Store) throws {
    let now = try now(store)
    let author = Author(clerk: DemoStore.clerk, desk: "1-терезе", moment: now.moment)
    let desk = VisitCircumstances(
      moment: now.moment, clerk: now.clerk, desk: now.desk, settings: now.office.settings)
    let visit = try store.write(by: author) { writing in
      let visit = try writing.arrive(service: .home, place: .school, desk)
      return try writing.carryOut(.call, on: visit, desk)
    }
    var draft = IntakeDraft()
    draft.service = .home
    draft.visit = visit.id
    draft[.childName] = "Үлгі Бала\(family)"
    draft[.childBirth] = "31122035"
    draft[.grade] = "3А"
    draft.language = .kazakh
    draft.relation = .mother
    draft[.applicantName] = "Үлгі Ана\(family)"
    let id = try store.saveDraft(
      draft, id: nil, clerk: DemoStore.clerk, desk: now.desk, at: now.moment)
    let completed = try draft.completed(at: now.moment)
    var subject = try store.write(by: author) { writing in
      _ = try store.discardDraft(id)
      return try writing.register(completed, now)
    }
    try acknowledge(subject, store)
    for command in commands(family) {
      subject = try store.write(by: author) { try $0.carryOut(command, on: subject, now) }
      try acknowledge(subject, store)
    }
  }

  private func commands(_ family: Int) -> [CaseCommand] {
    [
      .answerConsent(ConsentAnswer(isGiven: true, means: .paper)),
      .mark(PaperMark(document: .application, state: .originalTaken)),
      .note(String(repeating: "ескертпе ", count: family % 50 + 1)),
    ]
  }

  private func now(_ store: Store) throws -> Circumstances {
    let office = try store.office()
    guard let clerk = office.clerk(DemoStore.clerk), let rules = RuleBook.newest(.home) else {
      throw StoreTrouble.notSetUp
    }
    return Circumstances(
      moment: StoreBench.now, clerk: clerk, desk: "1-терезе", office: office, rules: rules)
  }

  /// One write(2) a line: a pipe keeps a short one whole (pipe(7)).
  private func acknowledge(_ subject: Case, _ store: Store) throws {
    guard let last = try store.history(subject.id)?.events.last else { return }
    let line = Array("\(last.sequence)\n".utf8)
    guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(74) }
  }
}
