/// The papers and messages of all services. Where the ledger of the orders has a form, its name is
/// the ledger's.
package enum FormID: String, CaseIterable, Sendable, Codable {
  // Of every service.
  case talon
  case packageRefusal = "package-refusal"
  case receipt
  /// The state of a request of the portal, with the day and the hour of its result.
  case requestTaken = "request-taken"
  case hearingNotice = "hearing-notice"
  case hearingMinutes = "hearing-minutes"

  // Of complaints.
  case complaintAnswer = "complaint-answer"
  case complaintExtension = "complaint-extension"

  case homeReceipt = "home.form.receipt"
  case homeRefusal = "home.form.2"
  case homeAdmission = "home.form.3"
  case homeApplication = "home.form.application"
  case homeProactive = "home.form.proactive-notice"

  case pmpkAcceptance = "pmpk.form.3"
  case pmpkConclusion = "pmpk.form.6"
  case pmpkRefusal = "pmpk.form.4"
  case pmpkReminder = "pmpk.form.sms-reminder"
  case pmpkRequest = "pmpk.form.proactive-request"
  case pmpkReady = "pmpk.form.proactive-ready"

  case rehabAcceptance = "rehab.form.2"
  case rehabAutismCertificate = "rehab.form.4-1"
  case rehabCertificate = "rehab.form.4"
  case rehabRefusal = "rehab.form.refusal"
  case rehabApplication = "rehab.form.application"
  case rehabReady = "rehab.form.proactive-ready"

  case preschoolApplication = "preschool.form.1"
  case preschoolRefusal = "preschool.form.3"
  case preschoolQueued = "preschool.form.4"
  case preschoolConsent = "preschool.form.5"
  case preschoolReferral = "preschool-referral"
  case preschoolAdmission = "preschool-admission"
  case preschoolPlaceKept = "preschool-place-kept"
  case preschoolCheck = "preschool-check"
  case preschoolVacancy = "preschool-vacancy"
  case preschoolInterest = "preschool-interest"
  case preschoolTurn = "preschool-turn"
  case preschoolContract = "preschool-contract"

  case campApplication = "camp.form.1"
  case campPackageRefusal = "camp.form.3"
  case campRefusal = "camp-refusal"
  case campVoucher = "camp-voucher"
}
