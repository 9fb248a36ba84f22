import Law

/// One line of the bulletin of free places, with who is next and why.
package struct BulletinLine: Equatable, Sendable {
  package let place: FreePlace
  package let state: FreePlace.State
  /// Who gets the next offer, or who has the last one.
  package let children: [Child]
  /// Who gets it when whoever has the offer does not want it.
  package let after: [Child]
  /// Brothers and sisters who have the same offer: one answer is the answer for all of them.
  package let joint: [Child]

  package init(
    place: FreePlace, state: FreePlace.State, children: [Child], after: [Child] = [],
    joint: [Child] = []
  ) {
    self.place = place
    self.state = state
    self.children = children
    self.after = after
    self.joint = joint
  }

  package struct Child: Equatable, Sendable {
    package let id: CaseID
    package let number: ApplicationNumber
    package let name: String
    package let categories: Set<ApplicantCategory>
    /// `nil` once the application has left the queue.
    package let place: PlaceInQueue?

    /// Surname and given name, for a cell.
    package var shortName: String { name.split(separator: " ").prefix(2).joined(separator: " ") }

    package init(
      id: CaseID, number: ApplicationNumber, name: String,
      categories: Set<ApplicantCategory> = [], place: PlaceInQueue?
    ) {
      self.id = id
      self.number = number
      self.name = name
      self.categories = categories
      self.place = place
    }
  }

  /// Whether it can be offered now.
  package var isOpen: Bool { state == .free && !children.isEmpty }
}
