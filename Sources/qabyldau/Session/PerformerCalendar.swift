import Cases
import Law
import Store
import Workbench

extension Performer {
  /// A refusal is an answer of the desk, not a trouble of the store.
  func calendarAnswer(
    to request: CalendarRequest, _ store: Store, _ now: Moment
  ) throws -> CalendarAnswer {
    do {
      switch request {
      case .load: return .records(try store.calendarRecords())
      case .preview(let change): return .recounted(try store.recount(change, by: clerk, at: now))
      case .confirm(let change):
        return .changed(try store.change(change, by: clerk, author(now)))
      case .settle(let choice):
        try store.settle(choice, by: clerk, author(now))
        return .settled(try store.office())
      }
    } catch let refusal as CalendarRefusal {
      return .refused(refusal)
    } catch let refusal as OfficeChoice.Refusal {
      return .notSettled(refusal)
    }
  }
}
