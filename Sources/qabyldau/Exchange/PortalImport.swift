import Cases
import Glibc
import Law
import Office
import Store

/// Takes applications of the portal from a folder, each exactly once.
///
/// Attachments are kept first, under their checksums; then one durable change registers the
/// application together with its portal number; then the files move to `taken`, the application's
/// own one last. After a crash anywhere between, the next run finds the number in the register, or
/// finds nothing and begins again. A bad file moves to `set-aside` behind a report. One that cannot be
/// read or moved now stays where it is, and keeps no other one from being taken.
struct PortalImport {
  let store: Store
  let folder: PortalFolder
  let clerk: Clerk
  let desk: String
  /// Called behind each step; a test stops the run there.
  var checkpoint: (Step) throws -> Void = { _ in }

  enum Step: CaseIterable {
    case attachmentsKept
    case registered
    case attachmentsMoved
    case moved
    case reported
    case setAside
  }

  /// What became of a file.
  enum Outcome: Equatable {
    case taken(ApplicationNumber)
    /// It was in the register already, from a run that was cut short.
    case knownAs(ApplicationNumber)
    case setAside([PortalProblem])
    /// It lies where it lay, for the next run: the system would not let it be read or moved.
    case left(reason: String)
  }

  /// Works through the folder in the order of the names.
  ///
  /// - Parameter tell: called with each file as soon as it is done; what was told stays done whatever
  ///   comes behind it.
  /// - Throws: ``Refusal`` when the clerk has left, who may have been at work when a watch began; what is
  ///   not done by then stays where it lies.
  func run(at now: Moment, tell: (_ file: String, Outcome) -> Void) throws {
    _ = try store.office().serving(clerk)
    for entry in try folder.applications() { tell(entry.name, try outcome(of: entry, now)) }
  }

  private func outcome(of entry: FolderEntry, _ now: Moment) throws -> Outcome {
    guard entry.isText else { return .left(reason: "its name is not UTF-8") }
    do {
      return try take(entry.name, now)
    } catch let trouble as FileTrouble {
      return .left(reason: "\(trouble)")
    }
  }

  private func take(_ name: String, _ now: Moment) throws -> Outcome {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(folder.file(name), limit: PortalApplication.fileLimit)
    } catch {
      guard error.code == EFBIG || error.code == EINVAL || error.code == ELOOP else { throw error }
      return try setAside(name, checksum: nil, [PortalProblem("file", error.reason)])
    }
    let checksum = SHA256.hex(bytes)
    do {
      let application = try PortalReader.read(bytes)
      return try take(application, name, checksum, now)
    } catch let problems as PortalProblems {
      return try setAside(name, checksum: checksum, problems.problems)
    }
  }

  private func take(
    _ application: PortalApplication, _ name: String, _ checksum: String, _ now: Moment
  ) throws -> Outcome {
    let known = try store.portalAnswer(to: checksum, under: application.portalNumber)
    switch try known ?? register(application, checksum, now) {
    case .taken(let entry):
      try move(application, name)
      return .taken(try number(of: entry.caseID))
    case .known(let entry):
      try move(application, name)
      return .knownAs(try number(of: entry.caseID))
    case .differs(let entry):
      return try setAside(
        name, checksum: checksum,
        [
          PortalProblem(
            "portal_number",
            "is taken already as \(try number(of: entry.caseID)), from a file with other content")
        ])
    }
  }

  private func number(of id: CaseID) throws -> ApplicationNumber {
    guard let row = try store.row(id) else { throw StoreTrouble.missing(path: "case \(id)") }
    return row.number
  }

  // MARK: Attachments

  /// Reads and keeps the attachments, or names every one that cannot be used.
  private func keep(_ application: PortalApplication) throws -> [Attachment] {
    var problems: [PortalProblem] = []
    var kept: [(attachment: Attachment, bytes: [UInt8])] = []
    var left = PortalApplication.attachmentLimit
    for (index, named) in application.attachments.enumerated() {
      let field = "attachments[\(index)]"
      do {
        let bytes = try FileBytes.read(folder.file(named.file), limit: left)
        left -= bytes.count
        let checksum = SHA256.hex(bytes)
        if let expected = named.checksum, expected != checksum {
          problems.append(PortalProblem("\(field).sha256", "does not fit the file"))
        }
        let attachment = Attachment(
          name: FreeText(named.file), document: named.document, size: bytes.count,
          checksum: checksum)
        kept.append((attachment, bytes))
      } catch {
        let reason =
          error.code == EFBIG ? "all attachments have more than 5 MB" : error.reason
        problems.append(PortalProblem("\(field).file", reason))
      }
    }
    guard problems.isEmpty else { throw PortalProblems(problems) }
    for (attachment, bytes) in kept {
      try store.attachments.keep(bytes, checksum: attachment.checksum)
    }
    return kept.map(\.attachment)
  }

  // MARK: Registration

  private func register(
    _ application: PortalApplication, _ checksum: String, _ now: Moment
  ) throws -> PortalAnswer {
    let attachments = try keep(application)
    try checkpoint(.attachmentsKept)
    let author = Author(clerk: clerk.id, desk: desk, moment: now)
    let answer = try store.write(by: author, as: clerk) { writing, serving in
      do {
        return try take(application, checksum, attachments, now, writing, serving)
      } catch let refusal as Refusal {
        throw PortalProblems([Self.problem(refusal)])
      }
    }
    try checkpoint(.registered)
    return answer
  }

  /// By the office, the rules and the persons as they are when this desk's turn has come.
  private func take(
    _ application: PortalApplication, _ checksum: String, _ attachments: [Attachment],
    _ now: Moment, _ writing: Writing, _ serving: Clerk
  ) throws -> PortalAnswer {
    let completed = application.completed(
      knownChild: try known(application.child), knownApplicant: try known(application.applicant))
    let circumstances = Circumstances(
      moment: now, clerk: serving, desk: desk, office: writing.office,
      rules: try rules(application, writing.office))
    return try writing.take(
      completed, consent: application.consent.map { ConsentAnswer(isGiven: $0, means: .portal) },
      portalNumber: application.portalNumber, checksum: checksum, attachments: attachments,
      isSigned: application.isSigned, circumstances)
  }

  private func rules(_ application: PortalApplication, _ office: Office) throws -> RuleSet {
    do {
      return try office.rules(
        of: application.service, received: application.filedAt, via: .portal)
    } catch {
      switch error {
      case .notLoaded:
        throw PortalProblems([PortalProblem("service", "the rules of it are not loaded")])
      case .noEdition(_, let date, let first):
        throw PortalProblems([
          PortalProblem("filed_at", "\(date) lies before the order is in force (\(first))")
        ])
      }
    }
  }

  /// What the rules say against an application that is well formed.
  private static func problem(_ refusal: Refusal) -> PortalProblem {
    switch refusal.cause {
    case .channelNotOffered: PortalProblem("service", "is not given through the portal")
    case .placeDoesNotProvide: PortalProblem("service", "is not given by this office")
    case .dateInFuture: PortalProblem("filed_at", "lies in the future")
    case .calendar: PortalProblem("filed_at", "the calendar does not know this day")
    case .fieldMissing(let field): PortalProblem("facts.\(field.rawValue)", "is missing")
    case .fieldOutOfBounds(let field):
      PortalProblem("facts.\(field.rawValue)", "is not a possible value")
    case .fieldNotAsked(let field): PortalProblem("facts.\(field.rawValue)", "is not asked for")
    case .fieldRepeats(let field):
      PortalProblem("facts.\(field.rawValue)", "names a preschool that is in the list already")
    case .notAfter(let last): PortalProblem("facts.referral-until", "the referral ended on \(last)")
    case .withoutStateOrder(let field):
      PortalProblem("facts.\(field.rawValue)", "is a preschool without a state education order")
    default: PortalProblem("application", "\(refusal.cause)")
    }
  }

  /// The same number and the same name are the same person; anything less is for a clerk to judge.
  private func known(_ person: PersonFacts) throws -> PersonID? {
    guard let iin = person.iin else { return nil }
    return try store.knownPersons(iin: iin, name: "", limit: 5)
      .first { $0.person.facts.iin == iin && $0.person.facts.name == person.name }?.person.id
  }

  // MARK: Folders

  private func move(_ application: PortalApplication, _ name: String) throws {
    for named in application.attachments { try folder.takeAttachment(named.file) }
    try checkpoint(.attachmentsMoved)
    try folder.take(name)
    try checkpoint(.moved)
  }

  private func setAside(
    _ name: String, checksum: String?, _ problems: [PortalProblem]
  ) throws -> Outcome {
    // Another bad file of the same name must not cover the first one.
    let target = checksum.map { PortalFolder.marked(name, $0) } ?? name
    try folder.report(problems, on: target)
    try checkpoint(.reported)
    try folder.setAside(name, as: target)
    try checkpoint(.setAside)
    return .setAside(problems)
  }
}
