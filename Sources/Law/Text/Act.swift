/// The act a clause belongs to and the edition of it that the text follows.
package struct Act: Equatable, Sendable {
  /// «№ 223»
  package let order: String
  package let date: CivilDate
  /// Number in the register of normative acts, «№ 20744».
  package let registered: String
  /// The amending order whose wording this is, «№ 33».
  package let edition: String
  package let editionDate: CivilDate
  /// The earliest day on which this edition can be in force, where the sources let it be computed.
  package let notInForceBefore: CivilDate?
  /// Title of the rules or of the service.
  package let title: String
}
