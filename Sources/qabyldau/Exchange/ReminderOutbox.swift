import Cases
import Law
import Notices
import Office
import Store

/// Lays the messages that confirm a visit into a folder, each exactly once; a program that sends
/// text messages fetches them there.
///
/// A message is chosen in a durable change before its file is written; the file gets its name in one
/// step; only then the log says that it lies there. One desk at a time does all of it. After a crash
/// anywhere between, the next run lays the same file under the same name, if it does not lie there; one
/// that was fetched before the log knew of it is laid once more rather than never. A message that cannot
/// be laid keeps no other one from its family, and waits for the next run.
struct ReminderOutbox {
  let store: Store
  let folder: String
  let clerk: Clerk
  /// Called behind each step; a test stops the run there.
  var checkpoint: (Step) throws -> Void = { _ in }

  enum Step: CaseIterable {
    case begun
    case written
    case recorded
  }

  /// What became of the messages, in order.
  struct Laid {
    fileprivate(set) var outcomes: [ReminderEvent.Outcome] = []
    /// Those that could not be laid, by the names of their files, with the reasons.
    fileprivate(set) var left: [(file: String, reason: any Error)] = []
  }

  /// - Returns: `nil` when another desk is laying them.
  /// - Throws: a trouble of the store, which concerns all of them.
  func run(by author: Author) throws -> Laid? {
    try store.alone(at: .reminders) { try layAll(by: author) }
  }

  private func layAll(by author: Author) throws -> Laid {
    let office = try store.office()
    let days = Set(
      office.bookedServices.flatMap { office.newestRules(of: $0)?.reminderDays ?? [] })
    let begun = try store.unwrittenReminders()
    let chosen = try store.write(by: author, as: clerk) { writing, _ in
      try writing.beginReminders(days: days.sorted())
    }
    try checkpoint(.begun)
    var laid = Laid()
    for reminder in begun + chosen {
      let outcome: ReminderEvent.Outcome
      do { outcome = try lay(reminder, office, author.moment) } catch {
        laid.left.append((reminder.fileName, error))
        continue
      }
      try checkpoint(.written)
      try store.write(by: author) { try $0.finish(reminder.id, outcome) }
      try checkpoint(.recorded)
      laid.outcomes.append(outcome)
    }
    return laid
  }

  private func lay(
    _ reminder: Reminder, _ office: Office, _ now: Moment
  ) throws -> ReminderEvent.Outcome {
    guard let history = try store.history(reminder.facts.caseID),
      history.subject.appointment == reminder.facts.at, reminder.facts.at > now,
      let rules = office.rules(for: history.subject)
    else { return .overtaken }
    guard let phone = history.applicant.facts.phone else { return .noPhone }
    let source = NoticeSource(
      history: history, office: office, rules: rules, clerk: clerk, moment: now, copy: 1)
    let page = try Notice.page(.pmpkReminder, source)
    let sharing = FileSharing(as: store.path)
    try FileBytes.makeFolder(folder, sharing: sharing)
    let file = DurableFile(folder: folder, name: reminder.fileName, sharing: sharing)
    try file.write(
      try MessageFile(
        application: history.subject.number, day: reminder.facts.day, phone: phone,
        text: page.body.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
      ).bytes())
    try file.publish()
    return .written
  }
}
