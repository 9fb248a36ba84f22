import Law

/// One sub-queue as a department looks at it: who stands where, and why (`preschool.rule.3.9`).
package struct QueueList: Equatable, Sendable {
  package let key: SubQueueKey
  /// Every sub-queue in which somebody stands, by name; one that has emptied is not among them.
  package let keys: [SubQueueKey]
  /// The head first.
  package let rows: [Row]
  /// Places of this sub-queue that nobody was offered, and that are with a family.
  package let free: Int
  package let offered: Int

  package struct Row: Equatable, Sendable {
    package let child: BulletinLine.Child
    package let stage: Stage
    /// The first day on which the family wants a place (`preschool.rule.15.2`).
    package let plannedEntry: CivilDate?

    /// Until when the child has a temporary place meanwhile (`preschool.rule.23.p3`).
    package let temporaryUntil: CivilDate?

    package init(
      child: BulletinLine.Child, stage: Stage, plannedEntry: CivilDate? = nil,
      temporaryUntil: CivilDate? = nil
    ) {
      self.temporaryUntil = temporaryUntil
      self.plannedEntry = plannedEntry
      self.child = child
      self.stage = stage
    }
  }

  package init(
    key: SubQueueKey, keys: [SubQueueKey], rows: [Row], free: Int, offered: Int
  ) {
    self.key = key
    self.keys = keys
    self.rows = rows
    self.free = free
    self.offered = offered
  }

  /// Who is passed over while the family is asked or has not answered (`preschool.rule.15.p3.4`).
  package var suspended: Int { rows.count { [.suspended, .askedAgain].contains($0.stage) } }

  /// The sub-queue so many steps on, round the end; the first one where this one has emptied.
  package func neighbour(_ step: Int) -> SubQueueKey? {
    guard !keys.isEmpty else { return nil }
    guard let now = keys.firstIndex(of: key) else { return keys.first }
    return keys[(now + step + keys.count) % keys.count]
  }
}
