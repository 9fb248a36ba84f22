import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@testable import qabyldau

/// A registered case whose papers are still to be checked, for tests at two desks.
struct CheckedCase {
  let id: CaseID
  let number: String

  /// - Parameter holder: who has registered it and holds it; consent is given already.
  init(at clerk: ClerkAtDesk, by holder: ClerkID = DemoStore.clerk) throws {
    let draft = Invented.draft(iin: nil)
    let completed = try draft.completed(at: clerk.now)
    var made: Case?
    try clerk.elsewhere { store in
      let now = try Self.circumstances(clerk, holder, store)
      made = try store.write(by: Self.author(holder, clerk)) { writing in
        let subject = try writing.register(completed, now)
        let consent = CaseCommand.answerConsent(ConsentAnswer(isGiven: true, means: .paper))
        return try writing.carryOut(consent, on: subject, now)
      }
    }
    let subject = try #require(made)
    id = subject.id
    number = subject.number.short(in: 2026)
  }

  /// Another desk changes the case while the clerk looks at the own screen.
  func change(beside clerk: ClerkAtDesk, by colleague: ClerkID, _ commands: CaseCommand...) throws {
    try clerk.elsewhere { store in
      let now = try Self.circumstances(clerk, colleague, store)
      try store.write(by: Self.author(colleague, clerk)) { writing in
        var subject = try #require(try store.subject(id))
        for command in commands { subject = try writing.carryOut(command, on: subject, now) }
      }
    }
  }

  private static func circumstances(
    _ clerk: ClerkAtDesk, _ person: ClerkID, _ store: Store
  ) throws -> Circumstances {
    let office = try store.office()
    return Circumstances(
      moment: clerk.now, clerk: try #require(office.clerk(person)), desk: "2-терезе",
      office: office, rules: try #require(RuleBook.newest(.home)))
  }

  private static func author(_ person: ClerkID, _ clerk: ClerkAtDesk) -> Author {
    Author(clerk: person, desk: "2-терезе", moment: clerk.now)
  }
}

extension ClerkAtDesk {
  /// An auditor joins the office of the store and sits down at a desk of his own.
  static func auditor(beside other: ClerkAtDesk) throws -> ClerkAtDesk {
    try other.elsewhere { store in
      let author = Author(clerk: DemoStore.head, desk: "—", moment: other.now)
      try store.write(by: author) {
        try $0.append([.clerkAdded(OfficeEvent.ClerkAdded(Invented.auditor))])
      }
    }
    return try ClerkAtDesk(
      continuing: other, at: other.now, clerk: Invented.auditor.id, desk: "3-терезе")
  }
}
