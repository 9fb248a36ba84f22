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
    case .loadQueue(let key): return .queue(try store.queueList(key))
    case .publish(let record, let again):
      // One who publishes by hand sees the place that is like it before there are two.
      let alike = try again ? 0 : store.openPlaces(like: record)
      guard alike == 0 else { return .alike(record, alike) }
      try write(store, now) { try $0.publish(record, by: clerk, at: now) }
      return .published(try store.bulletin(on: now.date))
    case .withdraw(let id, let reason):
      try write(store, now) { try $0.withdraw(id, reason: reason, by: clerk) }
      return .withdrawn(try store.bulletin(on: now.date))
    case .offer(let id):
      let offered = try write(store, now) { writing in
        try writing.offer(id) { try circumstances($0, store, now) }
      }
      return .offered(
        try offered.map { try file($0.id, store) }, try store.bulletin(on: now.date))
    }
  }
}
