import Cases
import Law

/// The template of each form.
package enum FormCatalogue {
  /// The words of the office, where it has its own and may have them.
  package static func template(_ form: FormID, in office: Office) -> FormTemplate {
    let standard = template(form)
    guard form.nature.words == .free, let own = office.templates[form] else { return standard }
    return FormTemplate(form, own, choices: standard.choices)
  }

  package static func template(_ form: FormID) -> FormTemplate {
    switch form {
    case .talon: FreeForms.talon
    case .packageRefusal: FreeForms.packageRefusal
    case .receipt: FreeForms.receipt
    case .hearingNotice: FreeForms.hearingNotice
    case .hearingMinutes: FreeForms.hearingMinutes
    case .homeReceipt: FreeForms.homeReceipt
    case .homeRefusal: HomeForms.refusal
    case .homeAdmission: HomeForms.admission
    case .homeApplication: ApplicantForms.home
    case .homeProactive: MessageForms.homeProactive
    case .pmpkAcceptance: PMPKForms.acceptance
    case .pmpkConclusion: PMPKForms.conclusion
    case .pmpkRefusal, .rehabRefusal: FreeForms.refusal(form)
    case .pmpkReminder: MessageForms.pmpkReminder
    case .pmpkRequest: MessageForms.pmpkRequest
    case .pmpkReady: MessageForms.pmpkReady
    case .rehabAcceptance: RehabForms.acceptance
    case .rehabAutismCertificate: RehabForms.autismCertificate
    case .rehabCertificate: FreeForms.rehabCertificate
    case .rehabApplication: ApplicantForms.rehab
    case .rehabReady: MessageForms.rehabReady
    case .preschoolApplication: PreschoolForms.application
    case .preschoolRefusal: PreschoolForms.refusal
    case .preschoolQueued: PreschoolForms.queued
    case .preschoolConsent: PreschoolForms.consent
    case .preschoolReferral: FreeForms.preschoolReferral
    case .preschoolAdmission: PreschoolNotices.admission
    case .preschoolPlaceKept: PreschoolNotices.placeKept
    case .requestTaken: PreschoolNotices.requestTaken
    case .preschoolCheck: PreschoolNotices.check
    case .preschoolVacancy: PreschoolNotices.vacancy
    case .preschoolInterest: PreschoolNotices.interest
    case .preschoolTurn: PreschoolNotices.turn
    case .preschoolContract: PreschoolNotices.contract
    case .campApplication: CampForms.application
    case .campPackageRefusal: CampForms.packageRefusal
    case .campRefusal: FreeForms.refusal(form)
    case .campVoucher: FreeForms.campVoucher
    case .complaintAnswer: ComplaintForms.answerHead
    case .complaintExtension: ComplaintForms.extensionNotice
    }
  }
}
