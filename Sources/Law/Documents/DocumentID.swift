/// A paper that some clause names. Nothing that is not listed here can be asked for.
package enum DocumentID: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  case application
  case medicalCommissionConclusion = "medical-commission-conclusion"
  case birthCertificate = "birth-certificate"
  case childIdentityDocument = "child-identity-document"
  case parentIdentityDocument = "parent-identity-document"
  case identityDocument = "identity-document"
  case marriageOrDivorceCertificate = "marriage-or-divorce-certificate"
  case disabilityConclusion = "disability-conclusion"
  case pmpkConclusion = "pmpk-conclusion"
  case outpatientCard052e = "outpatient-card-052e"
  case schoolCharacteristic = "school-characteristic"
  case workSamples = "work-samples"
  case medicalCertificate071 = "medical-certificate-071"
  case socialAssistanceCertificate = "social-assistance-certificate"
  case incomeWages = "income-wages"
  case incomeBusiness = "income-business"
  case incomeAlimony = "income-alimony"
  case guardianshipDecision = "guardianship-decision"
  case collegialBodyDecision = "collegial-body-decision"
  /// The proof of a category, while it is not known which one.
  case statusProof = "status-proof"
  case consentAnnex5 = "consent-annex-5"
  case workplaceCertificateService = "workplace-certificate-service"
  /// Of those who died, were killed or are missing in service no workplace gives a certificate.
  case otherServiceProof = "other-service-proof"
  case workplaceCertificateTeacherMedic = "workplace-certificate-teacher-medic"
  case diploma
  case phthisiatricianDocument = "phthisiatrician-document"
  case selectionCommissionConclusion = "selection-commission-conclusion"
  case firstTurnProof = "first-turn-proof"
  /// A new place of service elsewhere, and the move there.
  case transferProof = "transfer-proof"
  case vaccinationCard065 = "vaccination-card-065"
  case childHealthPassport0522 = "child-health-passport-052-2"
  case healthCertificate027 = "health-certificate-027"
}
