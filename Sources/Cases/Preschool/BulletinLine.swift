import Law

/// One line of the bulletin of free places, with who is next and why.
package struct BulletinLine: Equatable, Sendable {
  package let place: FreePlace
  package let state: FreePlace.State
  /// Who gets the next offer, or who has the last one.
  package let children: [Child]

  package init(place: FreePlace, state: FreePlace.State, children: [Child]) {
    self.place = place
    self.state = state
    self.children = children
  }

  package struct Child: Equatable, Sendable {
    package let id: CaseID
    package let number: ApplicationNumber
    package let name: String
    /// `nil` once the application has left the queue.
    package let place: PlaceInQueue?

    package init(id: CaseID, number: ApplicationNumber, name: String, place: PlaceInQueue?) {
      self.id = id
      self.number = number
      self.name = name
      self.place = place
    }
  }

  /// Whether it can be offered now.
  package var isOpen: Bool { state == .free && !children.isEmpty }
}
