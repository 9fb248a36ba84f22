import Law

/// A blank that takes what was recorded at registration or with a step of the case.
struct RecordedBlank: Equatable, Sendable {
  let name: String
  let field: FieldID
  let part: Part

  enum Part: Sendable {
    case whole
    /// The day or the hour of a moment.
    case day
    case time
  }

  private init(_ name: String, _ field: FieldID, _ part: Part = .whole) {
    self.name = name
    self.field = field
    self.part = part
  }

  /// The blanks of a form that the records fill; every other one is of the office or of the people.
  static func blanks(of form: FormID) -> [RecordedBlank] {
    switch form {
    case .hearingNotice: hearingNotice
    case .hearingMinutes: hearingMinutes
    case .pmpkAcceptance:
      [
        RecordedBlank("exam_date", .examinationAt, .day),
        RecordedBlank("exam_type", .examinationKind),
      ]
    case .pmpkReminder:
      [
        RecordedBlank("exam_date", .examinationAt, .day),
        RecordedBlank("exam_time", .examinationAt, .time),
      ]
    case .pmpkConclusion: conclusion
    case .rehabAutismCertificate: course + [RecordedBlank("recommendations", .recommendations)]
    case .rehabCertificate:
      course + [
        RecordedBlank("conclusion", .assessment), RecordedBlank("date", .signedOn),
      ]
    case .preschoolApplication: place + preschools + [RecordedBlank("category", .category)]
    case .preschoolQueued: place + preschools
    case .preschoolReferral:
      [
        RecordedBlank("referral_number", .referralNumber),
        RecordedBlank("preschool", .offeredPreschool), RecordedBlank("language", .studyLanguage),
      ]
    case .preschoolAdmission:
      [
        RecordedBlank("contract_date", .contractDate),
        RecordedBlank("contract_number", .contractNumber),
      ]
    case .preschoolVacancy: [RecordedBlank("preschool", .offeredPreschool)]
    case .preschoolTurn: [RecordedBlank("planned_entry", .plannedEntry)]
    case .preschoolPlaceKept:
      [RecordedBlank("kept_until", .placeUntil), RecordedBlank("proof", .proof)]
    case .campApplication:
      [RecordedBlank("school_class", .schoolClass), RecordedBlank("school_year", .schoolYear)]
    case .campVoucher: voucher
    case .talon, .packageRefusal, .receipt, .complaintAnswer, .complaintExtension, .homeReceipt,
      .homeRefusal, .homeAdmission, .homeApplication, .homeProactive, .pmpkRefusal, .pmpkRequest,
      .pmpkReady, .rehabAcceptance, .rehabRefusal, .rehabApplication, .rehabReady,
      .preschoolRefusal, .preschoolConsent, .preschoolCheck, .preschoolInterest,
      .preschoolContract, .requestTaken, .campPackageRefusal, .campRefusal:
      []
    }
  }

  private static let hearingNotice = [
    RecordedBlank("hearing_on", .hearingAt, .day), RecordedBlank("hearing_at", .hearingAt, .time),
    RecordedBlank("hearing_place", .hearingPlace),
  ]

  private static let hearingMinutes = [
    RecordedBlank("hearing_place", .hearingPlace),
    RecordedBlank("hearing_on", .hearingBegan, .day),
    RecordedBlank("begun_at", .hearingBegan, .time),
    RecordedBlank("ended_at", .hearingEnded, .time), RecordedBlank("hearing_body", .hearingBody),
    RecordedBlank("official_name", .hearingOfficial),
    RecordedBlank("secretary_name", .hearingSecretary),
    RecordedBlank("participants", .hearingParticipants), RecordedBlank("matter", .hearingMatter),
    RecordedBlank("said", .hearingSaid),
  ]

  private static let conclusion = [
    RecordedBlank("exam_date", .examinedOn), RecordedBlank("conclusion", .conclusion),
    RecordedBlank("valid_until", .validUntil), RecordedBlank("head_signature", .head),
    RecordedBlank("specialists", .specialists),
  ]

  private static let course = [
    RecordedBlank("course_from", .courseStart), RecordedBlank("course_to", .courseEnd),
    RecordedBlank("head_name", .head),
  ]

  private static let place = [
    RecordedBlank("locality", .settlement), RecordedBlank("language", .studyLanguage),
  ]

  private static let preschools = [
    RecordedBlank("preschool_1", .preschool1), RecordedBlank("preschool_2", .preschool2),
    RecordedBlank("preschool_3", .preschool3), RecordedBlank("preschool_4", .preschool4),
  ]

  private static let voucher = [
    RecordedBlank("camp_name", .campName), RecordedBlank("shift_from", .shiftStart),
    RecordedBlank("shift_until", .shiftEnd), RecordedBlank("school_class", .schoolClass),
  ]
}
