import Law

/// A change of the staff. Clerks are added and retired, never deleted: history names them.
package enum StaffCommand: Equatable, Sendable {
  /// A known id that was retired comes back with the new name and role.
  case add(Clerk)
  case changeRole(ClerkID, StaffRole)
  case retire(ClerkID)
}

/// Why the staff is not changed.
package enum StaffRefusal: Error, Equatable, Sendable {
  case roleMayNot(StaffRole)
  case unknown(ClerkID)
  case alreadyThere(ClerkID)
  case retired(ClerkID)
  case nameMissing
  /// Somebody must remain who can change the staff.
  case lastOne(ClerkID)
}

extension Office {
  /// The only place where a change of the staff is allowed or refused.
  package func decide(
    _ command: StaffCommand, by clerk: Clerk
  ) throws(StaffRefusal) -> [OfficeEvent] {
    guard clerk.role.supervises, !clerk.isRetired else { throw .roleMayNot(clerk.role) }
    switch command {
    case .add(let new):
      if let known = self.clerk(new.id), !known.isRetired { throw .alreadyThere(new.id) }
      guard !new.name.isEmpty, !new.id.isNobody else { throw .nameMissing }
      return [.clerkAdded(OfficeEvent.ClerkAdded(new))]
    case .changeRole(let id, let role):
      let known = try atWork(id)
      guard known.role != role else { return [] }
      if !role.supervises { try somebodyElseSupervises(than: id) }
      return [.roleChanged(id, role)]
    case .retire(let id):
      _ = try atWork(id)
      try somebodyElseSupervises(than: id)
      return [.clerkRetired(id)]
    }
  }

  private func atWork(_ id: ClerkID) throws(StaffRefusal) -> Clerk {
    guard let known = clerk(id) else { throw .unknown(id) }
    guard !known.isRetired else { throw .retired(id) }
    return known
  }

  private func somebodyElseSupervises(than id: ClerkID) throws(StaffRefusal) {
    let others = clerks.contains { $0.id != id && !$0.isRetired && $0.role.supervises }
    guard others else { throw .lastOne(id) }
  }
}
