import Cases
import Law
import Store
import Workbench

extension Performer {
  func perform(
    _ effect: PreschoolEffect, _ store: Store, _ now: Moment
  ) throws -> PreschoolAnswer {
    switch effect {
    case .loadBulletin: return .bulletin(try store.bulletin(on: now.date))
    case .publish(let record):
      try store.write(by: author(now)) { try $0.publish(record, by: clerk, at: now) }
      return .published(try store.bulletin(on: now.date))
    case .offer(let id):
      let offered = try store.write(by: author(now)) { writing in
        try writing.offer(id) { try circumstances($0, store, now) }
      }
      return .offered(try offered.map { try file($0.id, store) })
    }
  }
}
