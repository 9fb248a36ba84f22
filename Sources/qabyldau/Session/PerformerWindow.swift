import Cases
import Law
import Store
import Workbench

extension Performer {
  func perform(_ effect: WindowEffect, _ store: Store, _ now: Moment) throws -> WindowAnswer {
    do {
      return try answer(to: effect, store, now)
    } catch let refusal as InquiryRefusal {
      return .inquiryRefused(refusal)
    } catch let refusal as OutageRefusal {
      return .outageRefused(refusal)
    } catch let refusal as OrderNewsRefusal {
      return .newsRefused(refusal)
    }
  }

  private func answer(
    to effect: WindowEffect, _ store: Store, _ now: Moment
  ) throws -> WindowAnswer {
    switch effect {
    case .ask(let inquiry):
      try write(store, now) { try $0.record(inquiry, by: clerk) }
      return .asked(inquiry, try file(inquiry.caseID, store))
    case .loadOutages: return .outages(try store.outages())
    case .notice(let facts):
      return .outage(try write(store, now) { try $0.notice(facts, by: clerk) })
    case .end(let id, let moment):
      return .outage(
        try write(store, now) { try $0.end(id, at: moment, by: clerk) })
    case .orderNews(let news):
      try write(store, now) { writing in
        try writing.append([try news.decide(by: clerk)])
      }
      return .newsRecorded(try store.office())
    }
  }
}
