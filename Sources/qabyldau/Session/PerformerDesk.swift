import Cases
import Law
import Store
import Workbench

/// What a desk keeps of itself beside the log. Where nothing can be written it goes on without.
extension Performer {
  /// A clerk who has never looked begins with the list as it stands.
  func changes(in cases: [CaseID], _ store: Store) throws -> Answer {
    if try store.lookedUntil(clerk.id) == nil { try? store.noteLook(of: clerk.id) }
    return .changes(try store.changes(in: cases, unseenBy: clerk.id), in: cases)
  }

  func noteDesk(_ isInUse: Bool, _ store: Store, _ now: Moment) throws -> [Answer] {
    do { try store.noteDesk(of: clerk.id, inUseAt: isInUse ? now : nil) } catch { return [] }
    return [.desk(try store.openVisits(), try store.deskDay(now.date))]
  }
}
