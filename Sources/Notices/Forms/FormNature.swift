import Cases
import Law

/// What kind of paper a form is: who fixed its words, to whom it belongs, and how it is given.
package struct FormNature: Equatable, Sendable {
  package let words: Words
  /// The services whose cases have it; `nil` for every one.
  package let services: [Service]?
  package let isRefusal: Bool

  package enum Words: Equatable, Sendable {
    /// An annex that this clause holds, word for word.
    case annex(ClauseID)
    /// No act fixes the words; an office may replace them.
    case free
    /// A draft for the applicant to sign, on request.
    case draft
    /// Sent to the phone or the cabinet, not printed.
    case message
  }

  private init(_ words: Words, _ services: [Service]? = nil, isRefusal: Bool = false) {
    self.words = words
    self.services = services
    self.isRefusal = isRefusal
  }

  package init(_ form: FormID) {
    let annex = Words.annex(ClauseID(form.rawValue))
    switch form {
    case .talon, .receipt: self.init(.free)
    case .packageRefusal: self.init(.free, isRefusal: true)
    // No application has them: a complaint has papers of its own.
    case .complaintAnswer, .complaintExtension: self.init(.free, [])
    case .hearingNotice, .hearingMinutes: self.init(.free, [.pmpk, .rehab, .camp])
    case .homeReceipt: self.init(.free, [.home])
    case .homeRefusal: self.init(annex, [.home], isRefusal: true)
    case .homeAdmission: self.init(annex, [.home])
    case .homeApplication: self.init(.draft, [.home])
    case .homeProactive: self.init(.message, [.home])
    case .pmpkAcceptance, .pmpkConclusion: self.init(annex, [.pmpk])
    case .pmpkRefusal: self.init(.free, [.pmpk], isRefusal: true)
    case .pmpkReminder, .pmpkRequest, .pmpkReady: self.init(.message, [.pmpk])
    case .rehabAcceptance, .rehabAutismCertificate: self.init(annex, [.rehab])
    case .rehabCertificate: self.init(.free, [.rehab])
    case .rehabRefusal: self.init(.free, [.rehab], isRefusal: true)
    case .rehabApplication: self.init(.draft, [.rehab])
    case .rehabReady: self.init(.message, [.rehab])
    case .preschoolApplication, .preschoolConsent:
      self.init(annex, [.preschoolQueue, .preschoolAdmission])
    case .preschoolRefusal:
      self.init(annex, [.preschoolQueue, .preschoolAdmission], isRefusal: true)
    case .preschoolQueued: self.init(annex, [.preschoolQueue])
    case .preschoolReferral: self.init(.free, [.preschoolQueue])
    case .preschoolAdmission: self.init(.free, [.preschoolAdmission])
    case .campApplication: self.init(annex, [.camp])
    case .campPackageRefusal: self.init(annex, [.camp], isRefusal: true)
    case .campRefusal: self.init(.free, [.camp], isRefusal: true)
    case .campVoucher: self.init(.free, [.camp])
    }
  }
}

extension FormID {
  package var nature: FormNature { FormNature(self) }

  /// How many copies the paper is made out in. `camp.form.3.copies`: one for each side.
  package func copies(_ settings: OfficeSettings) -> Int {
    switch self {
    case .homeReceipt, .receipt: settings.receiptCopies
    case .campPackageRefusal: 2
    case .talon, .packageRefusal, .hearingNotice, .hearingMinutes, .complaintAnswer,
      .complaintExtension, .homeRefusal, .homeAdmission,
      .homeApplication, .homeProactive, .pmpkAcceptance, .pmpkConclusion, .pmpkRefusal,
      .pmpkReminder, .pmpkRequest, .pmpkReady, .rehabAcceptance, .rehabAutismCertificate,
      .rehabCertificate, .rehabRefusal, .rehabApplication, .rehabReady, .preschoolApplication,
      .preschoolRefusal, .preschoolQueued, .preschoolConsent, .preschoolReferral,
      .preschoolAdmission, .campApplication, .campRefusal, .campVoucher:
      1
    }
  }
}
