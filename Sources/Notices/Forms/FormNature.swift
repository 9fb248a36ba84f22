import Cases
import Law

/// What kind of paper a form is: who fixed its words, and how it is given.
package struct FormNature: Equatable, Sendable {
  package let words: Words
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

  private init(_ words: Words, isRefusal: Bool = false) {
    self.words = words
    self.isRefusal = isRefusal
  }

  package init(_ form: FormID) {
    let annex = Words.annex(ClauseID(form.rawValue))
    switch form {
    case .talon, .receipt, .homeReceipt, .hearingNotice, .hearingMinutes, .rehabCertificate,
      .preschoolReferral, .preschoolAdmission, .preschoolPlaceKept, .preschoolCheck,
      .preschoolVacancy, .preschoolInterest, .preschoolTurn,
      .preschoolContract, .requestTaken, .campVoucher, .complaintAnswer,
      .complaintExtension:
      self.init(.free)
    case .packageRefusal, .pmpkRefusal, .rehabRefusal, .campRefusal:
      self.init(.free, isRefusal: true)
    case .homeApplication, .rehabApplication: self.init(.draft)
    case .homeProactive, .pmpkReminder, .pmpkRequest, .pmpkReady, .rehabReady:
      self.init(.message)
    case .homeRefusal, .preschoolRefusal, .campPackageRefusal: self.init(annex, isRefusal: true)
    case .homeAdmission, .pmpkAcceptance, .pmpkConclusion, .rehabAcceptance,
      .rehabAutismCertificate, .preschoolApplication, .preschoolConsent, .preschoolQueued,
      .campApplication:
      self.init(annex)
    }
  }
}

extension FormID {
  package var nature: FormNature { FormNature(self) }

  /// The annex that the order names for the paper and whose text is in no source here, so that its
  /// words are free: whoever prints it is told so (`pmpk.req.5.2`, `rehab.rule.9.1`). `nil` for every
  /// other paper.
  package var unheldAnnex: String? { Self.unheld[self] }

  private static let unheld: [FormID: String] = [
    .pmpkRefusal: "4-қосымша", .rehabCertificate: "4-қосымша",
  ]

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
      .preschoolAdmission, .preschoolPlaceKept, .preschoolCheck, .preschoolVacancy,
      .preschoolInterest, .preschoolTurn,
      .preschoolContract, .requestTaken, .campApplication, .campRefusal, .campVoucher:
      1
    }
  }
}
