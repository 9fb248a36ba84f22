import Law

/// What must stand on a paper whatever its words are.
package struct LegalPart: Hashable, Sendable {
  /// The blank that carries it.
  package let blank: String
  /// The act that wants it.
  package let basis: String

  /// Refusals: what it rests on, and how to complain (administrative code, arts. 80 (5), 92;
  /// services law, arts. 19 (2), 19-1).
  private static let refusal =
    parts("ӘРПК 80-бабы", "ground", "act") + parts("ӘРПК 92-бабы", "remedy_term", "remedy_address")
  /// The talon of the administrative code, art. 64 (2).
  private static let acceptance = parts(
    "ӘРПК 64-бабы, 2-бөлік", "number", "clerk_name", "clerk_post")

  private static func parts(_ basis: String, _ blanks: String...) -> [LegalPart] {
    blanks.map { LegalPart(blank: $0, basis: basis) }
  }

  package static func needed(by form: FormID) -> [LegalPart] {
    switch form {
    case .talon: acceptance + parts("ӘРПК 64-бабы, 2-бөлік", "received")
    case .homeReceipt:
      acceptance + parts("home.req.5.1", "accepted_on", "accepted_at", "documents")
    case .receipt: acceptance + parts("camp.rule.4", "accepted_on", "accepted_at", "documents")
    case .packageRefusal: refusal
    case .pmpkRefusal, .rehabRefusal, .campRefusal: refusal + parts("ӘРПК 80-бабы", "facts")
    case .hearingNotice:
      parts("ӘРПК 73-бабы", "ground", "act", "objection_term")
        + parts("camp.rule.10.p2", "hearing_on", "hearing_at", "hearing_place")
    case .hearingMinutes:
      parts(
        "ӘРПК 74-бабы", "hearing_place", "hearing_on", "begun_at", "ended_at", "hearing_body",
        "official_name", "secretary_name", "participants", "matter", "said")
    case .rehabCertificate:
      parts("rehab.rule.9.1", "child_name", "conclusion") + parts("rehab.rule.10.1", "head_name")
    case .campVoucher: parts("camp.req.5.p1", "child_name")
    case .preschoolReferral:
      parts("preschool.rule.3.12", "child_name", "preschool")
        + parts("preschool.rule.22.p3", "valid_until")
    case .requestTaken: parts("preschool.rule.22.p9.2", "result_on", "result_at")
    case .preschoolVacancy: parts("preschool.rule.15.p3.1", "preschool", "place", "answer_by")
    case .preschoolCheck: parts("preschool.rule.16.5", "child_name")
    case .preschoolInterest: parts("preschool.rule.15.p2.2", "child_name")
    case .preschoolTurn: parts("preschool.rule.16.6", "child_name", "planned_entry")
    case .preschoolContract: parts("preschool.rule.22.p10.2", "child_name")
    case .preschoolPlaceKept: parts("preschool.rule.3.15", "child_name", "kept_until")
    case .preschoolAdmission: parts("preschool.rule.22.p10.3", "child_name")
    case .homeRefusal, .homeAdmission, .homeApplication, .homeProactive, .pmpkAcceptance,
      .pmpkConclusion, .pmpkReminder, .pmpkRequest, .pmpkReady, .rehabAcceptance,
      .rehabAutismCertificate, .rehabApplication, .rehabReady, .preschoolApplication,
      .preschoolRefusal, .preschoolQueued, .preschoolConsent, .campApplication,
      .campPackageRefusal, .complaintAnswer, .complaintExtension:
      []
    }
  }
}
