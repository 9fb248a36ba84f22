import Cases
import Law
import Notices
import Office
import Store

/// Lays the messages that confirm a visit into a folder, each exactly once; a program that sends
/// text messages fetches them there.
///
/// A message is chosen in a durable change before its file is written; the file gets its name in one
/// step; only then the log says that it lies there. After a crash anywhere between, the next run lays
/// the same file under the same name.
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

  /// - Returns: what became of each message, in order.
  func run(by author: Author) throws -> [ReminderEvent.Outcome] {
    let office = try store.office()
    let days = Set(
      office.bookedServices.flatMap { office.newestRules(of: $0)?.reminderDays ?? [] })
    let begun = try store.unwrittenReminders()
    let chosen = try store.write(by: author) { try $0.beginReminders(days: days.sorted()) }
    try checkpoint(.begun)
    return try (begun + chosen).map { reminder in
      let outcome = try lay(reminder, office, author.moment)
      try checkpoint(.written)
      try store.write(by: author) { try $0.finish(reminder.id, outcome) }
      try checkpoint(.recorded)
      return outcome
    }
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
    guard Paths.makeFolder(folder) else { throw StoreTrouble.folderNotWritable(path: folder) }
    let file = DurableFile(folder: folder, name: reminder.fileName)
    try file.write(
      try MessageFile(
        application: history.subject.number, day: reminder.facts.day, phone: phone,
        text: page.body.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
      ).bytes())
    try file.publish()
    return .written
  }
}
