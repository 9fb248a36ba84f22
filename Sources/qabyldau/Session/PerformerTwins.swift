import Cases
import Law
import Store
import Workbench

extension Performer {
  func perform(_ effect: TwinEffect, _ store: Store, _ now: Moment) throws -> TwinAnswer {
    do {
      return try answer(to: effect, store, now)
    } catch let refusal as TwinRefusal {
      return .refused(refusal)
    }
  }

  private func answer(to effect: TwinEffect, _ store: Store, _ now: Moment) throws -> TwinAnswer {
    switch effect {
    case .look(let query): return .found(query, try store.twins(query))
    case .list(let id):
      guard let person = try store.person(id) else { return .listed(id, []) }
      return .listed(id, try store.twins(TwinQuery(person)))
    case .judge(let left, let right, let verdict, let reason):
      try write(store, now) { writing in
        try writing.judge(left, right, verdict, reason: reason, by: clerk)
      }
      return .recorded
    case .takeBack(let left, let right, let reason):
      try write(store, now) { writing in
        try writing.takeBack(left, right, reason: reason, by: clerk)
      }
      return .recorded
    }
  }
}
