import Law

/// What a list of cases is narrowed to beside its filter: a saved view, or what a figure of the board
/// counts.
package struct CaseNarrowing: Hashable, Sendable, Codable {
  package var service: Service?
  package var holder: ClerkID?
  package var stage: Stage?
  package var channel: Channel?
  package var due: CivilDate?
  package var trouble: CaseTrouble?

  package init(
    service: Service? = nil, holder: ClerkID? = nil, stage: Stage? = nil, channel: Channel? = nil,
    due: CivilDate? = nil, trouble: CaseTrouble? = nil
  ) {
    self.service = service
    self.holder = holder
    self.stage = stage
    self.channel = channel
    self.due = due
    self.trouble = trouble
  }

  package static let none = CaseNarrowing()
}

/// What is not as it should be with a case, open or closed.
package enum CaseTrouble: String, CaseIterable, Sendable, Codable {
  /// The monitoring system was not told of a stage.
  case unreported
  /// A paper did not come out of a printer.
  case unprinted
  /// The result of a decision before today is not noted as given to the family.
  case undelivered
  /// The last attempt to give the result did not reach the family.
  case deliveryFailed = "delivery-failed"
}
