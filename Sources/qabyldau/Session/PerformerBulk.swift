import Cases
import Law
import Office
import Store
import Workbench

extension Performer {
  func bulk(_ request: BulkRequest, _ store: Store, _ now: Moment) throws -> BulkAnswer {
    switch request {
    case .preview(let selection, let receiver, let reason):
      let hand = CaseCommand.hand(to: receiver, reason: reason)
      var count = BulkCount()
      for id in try ids(selection, store, now) {
        guard let subject = try store.subject(id) else { continue }
        let circumstances = try self.circumstances(subject, store, now)
        take((try? subject.decide(hand, circumstances)) != nil, subject, &count)
      }
      return .counted(count, request)
    case .hand(let selection, let receiver, let reason):
      return .handed(try hand(selection, to: receiver, reason, store, now), to: receiver)
    case .rows(let selection, let output):
      let rows = try ids(selection, store, now).compactMap { try store.row($0) }
      switch output {
      case .paper: return .rows(rows)
      case .file: return .written(path: try writeList(rows, now), cases: rows.count)
      }
    }
  }

  private func take(_ isMovable: Bool, _ subject: Case, _ count: inout BulkCount) {
    if isMovable {
      count.movable[subject.holder, default: 0] += 1
    } else {
      count.staying += 1
    }
  }

  /// Each case is decided on as it stands now; what may not be given stays. The desks of the host get
  /// their turn between the batches.
  private func hand(
    _ selection: BulkSelection, to receiver: ClerkID, _ reason: String, _ store: Store,
    _ now: Moment
  ) throws -> BulkCount {
    var count = BulkCount()
    var rest = try ids(selection, store, now)[...]
    while !rest.isEmpty {
      let batch = rest.prefix(100)
      rest = rest.dropFirst(100)
      try write(store, now) { writing in
        for id in batch {
          guard let subject = try store.subject(id) else { continue }
          let circumstances = try self.circumstances(subject, store, now)
          let command = CaseCommand.hand(to: receiver, reason: reason)
          do {
            _ = try writing.carryOut(command, on: subject, circumstances)
            take(true, subject, &count)
          } catch is Refusal {
            take(false, subject, &count)
          }
        }
      }
    }
    return count
  }

  private func ids(
    _ selection: BulkSelection, _ store: Store, _ now: Moment
  ) throws -> [CaseID] {
    switch selection {
    case .cases(let ids): return ids
    case .list(let filter, let narrowing):
      let query = try query(filter, narrowing, store, now)
      var ids: [CaseID] = []
      var key = InboxKey.first
      while true {
        let rows = try store.inbox(query, .after(key), limit: 500)
        ids += rows.map(\.id)
        guard rows.count == 500, let last = rows.last else { return ids }
        key = last.key
      }
    }
  }

  /// Tab-separated, with a line of headings; no cell can be taken for a formula.
  private func writeList(_ rows: [InboxRow], _ now: Moment) throws -> String {
    let head = ["number", "service", "child", "stage", "due", "holder"]
    let lines = rows.map { row in
      [
        row.number.description, row.service.rawValue, row.child, row.stage.rawValue,
        row.due.date?.iso ?? "", row.holder.account,
      ]
    }
    let text = ([head] + lines).map { TabText.line($0) + "\n" }.joined()
    let path = "\(listFolder)/list-\(now.date.iso)-\(now.milliseconds % 86_400_000).tsv"
    guard Paths.makeFolder(listFolder), TextFile.write(Array(text.utf8), to: path) else {
      throw StoreTrouble.folderNotWritable(path: path)
    }
    return path
  }
}
