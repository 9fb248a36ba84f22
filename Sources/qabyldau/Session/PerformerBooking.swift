import Cases
import Law
import Store
import Workbench

extension Performer {
  func perform(_ effect: BookingEffect, _ store: Store, _ now: Moment) throws -> [Answer] {
    do {
      return try answer(to: effect, store, now).map { [.booking($0)] } ?? []
    } catch let refusal as BookingRefusal {
      return [.booking(.refused(refusal))]
    } catch let refusal as OfficeChoice.Refusal {
      return [.booking(.hoursRefused(refusal))]
    }
  }

  private func answer(
    to effect: BookingEffect, _ store: Store, _ now: Moment
  ) throws -> BookingAnswer? {
    switch effect {
    case .load(let service): return try state(of: service, store, now)
    case .book(let facts):
      return .booked(try write(store, now) { try $0.book(facts, by: clerk) })
    case .change(let id, let change):
      return .changed(
        try write(store, now) { try $0.change(id, change, by: clerk) })
    case .setHours(let hours):
      try store.settle(.booking(hours), by: clerk, author(now))
      return .hoursSet(try store.office())
    case .remind: return try remind(store, now)
    }
  }

  /// Everything from the morning of today on.
  private func state(
    of service: Service, _ store: Store, _ now: Moment
  ) throws -> BookingAnswer? {
    guard let table = try store.office().slotTable(of: service) else { return nil }
    let morning = Moment(now.date, ClockTime(0, 0))
    let book = try store.slotBook(of: service, from: morning, table.booking)
    return .state(
      service, BookingState(book: book, line: try store.waitingLine(of: service)))
  }

  private func remind(_ store: Store, _ now: Moment) throws -> BookingAnswer {
    let outbox = ReminderOutbox(
      store: store, folder: outboxFolder, clerk: try store.office().serving(clerk))
    guard let laid = try outbox.run(by: author(now)) else { return .remindersUnderWay }
    // The clerk is told how many; why is for the administrator, in the log of the program.
    for (file, reason) in laid.left {
      Console.error("\(file): \(Program.words(reason, .english).text)")
    }
    return .reminded(
      written: laid.outcomes.count { $0 == .written },
      withoutPhone: laid.outcomes.count { $0 == .noPhone }, left: laid.left.count)
  }
}
