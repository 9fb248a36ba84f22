import Law

/// One change of stage, to be handed to the system that monitors public services (`home.rule.8.1`,
/// `pmpk.rule.13.1`, `rehab.rule.11.1`, `camp.rule.13-1.p1`). It names no person.
package struct StageRecord: Equatable, Sendable {
  package let id: StageRecordID
  package let number: ApplicationNumber
  package let service: Service
  package let channel: Channel
  package let registered: CivilDate
  package let stage: Stage
  package let at: Moment

  package init(
    id: StageRecordID, number: ApplicationNumber, service: Service, channel: Channel,
    registered: CivilDate, stage: Stage, at: Moment
  ) {
    self.id = id
    self.number = number
    self.service = service
    self.channel = channel
    self.registered = registered
    self.stage = stage
    self.at = at
  }

  /// «26-00405/2»: the same record has the same name for ever, whatever file it is in.
  package var name: String { "\(number)/\(id.ordinal)" }
}

/// The place of a change of stage: the case, and which change of it, from 1.
package struct StageRecordID: Hashable, Comparable, Sendable, Codable {
  package let caseID: CaseID
  package let ordinal: Int

  package init(caseID: CaseID, ordinal: Int) {
    self.caseID = caseID
    self.ordinal = ordinal
  }

  package static func < (left: StageRecordID, right: StageRecordID) -> Bool {
    (left.caseID, left.ordinal) < (right.caseID, right.ordinal)
  }
}
