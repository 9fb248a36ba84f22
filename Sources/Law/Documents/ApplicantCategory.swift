/// A category of applicants by which a list of papers or a place in a queue differs.
package enum ApplicantCategory: String, CaseIterable, Sendable, Codable {
  // Camp vouchers (camp.req.8.walk.6).
  case socialAssistance = "social-assistance"
  case lowIncome = "low-income"
  case orphanInFamily = "orphan-in-family"
  case emergencyOrOther = "emergency-or-other"
  // The preschool queue, out of turn (preschool.rule.13.1, preschool.rule.23.p2).
  case military
  case specialStateBody = "special-state-body"
  case lawEnforcement = "law-enforcement"
  case courierService = "courier-service"
  case relocatedService = "relocated-service"
  // The preschool queue, first turn (preschool.rule.13.2).
  case teacher
  case medicalWorker = "medical-worker"
  case guardianDisabled = "guardian-disabled"
  case noParentalCare = "no-parental-care"
  case orphan
  case largeFamily = "large-family"
  case sen
  case disabledChildFamily = "disabled-child-family"
  // Not what the family is but what it queues for: the list of papers differs by it, no class.
  /// A child for a special preschool or group (preschool.rule.10.p4).
  case special
  /// A child for a sanatorium preschool (preschool.rule.10.p5).
  case sanatorium

  /// Whether it only says for which kind of preschool the child waits: that follows from the
  /// application, and nobody states it.
  package var isKindOfPreschool: Bool { self == .special || self == .sanatorium }
}
