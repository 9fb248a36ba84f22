/// A fact of a case that is recorded at registration or with a step. Names and other words of people
/// stand beside the log; see ``FieldKind``.
package enum FieldID: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  // Grounds and reasons.
  case ground
  case groundFacts = "ground-facts"
  case groundAct = "ground-act"
  case groundDocument = "ground-document"
  case reason
  // Services whose rules are not here.
  /// What the family asks for, in its own words.
  case askedFor = "asked-for"
  case arrivalMeans = "arrival-means"
  case handedTo = "handed-to"
  case handedOverAt = "handed-over-at"
  case handOverGround = "hand-over-ground"
  // Proactive services.
  case phoneRegistered = "phone-registered"
  /// What the office has seen that made it offer the service.
  case initiativeBasis = "initiative-basis"
  case offerSentAt = "offer-sent-at"
  case offerReceivedAt = "offer-received-at"
  case answeredAt = "answered-at"
  case answerMeans = "answer-means"
  // Examination.
  case examinationAt = "examination-at"
  case examinationKind = "examination-kind"
  case examinationPlace = "examination-place"
  case movedBy = "moved-by"
  case examinedOn = "examined-on"
  case conclusion
  case programme
  case educationServices = "education-services"
  case medicalServices = "medical-services"
  case socialServices = "social-services"
  case validUntil = "valid-until"
  case head
  case specialists
  case moduleEnteredOn = "module-entered-on"
  // Hearing.
  case hearingAt = "hearing-at"
  case hearingPlace = "hearing-place"
  case attendance
  case hearingBegan = "hearing-began"
  case hearingEnded = "hearing-ended"
  case hearingBody = "hearing-body"
  case hearingOfficial = "hearing-official"
  case hearingSecretary = "hearing-secretary"
  case hearingParticipants = "hearing-participants"
  case hearingMatter = "hearing-matter"
  case hearingSaid = "hearing-said"
  case minutesSignedOn = "minutes-signed-on"
  // Course.
  case courseStart = "course-start"
  case courseEnd = "course-end"
  case coursePlace = "course-place"
  case pauseFrom = "pause-from"
  case pauseThrough = "pause-through"
  case pauseGround = "pause-ground"
  case pausePaper = "pause-paper"
  case resumedOn = "resumed-on"
  case endKind = "end-kind"
  case assessment
  /// The day of the team assessment.
  case assessedOn = "assessed-on"
  case recommendations
  case signedOn = "signed-on"
  // Camp.
  /// How an application of the portal was certified.
  case certifiedBy = "certified-by"
  /// Whether the family is registered where the office of the State Corporation is.
  case registeredHere = "registered-here"
  case schoolClass = "school-class"
  case schoolYear = "school-year"
  case campName = "camp-name"
  case shiftStart = "shift-start"
  case shiftEnd = "shift-end"
  case voucherNumber = "voucher-number"
  case category
  case courierAt = "courier-at"
  case receivedAt = "received-at"
  case sentAt = "sent-at"
  case askedAt = "asked-at"
  case result
  case issuedAt = "issued-at"
  case identityShown = "identity-shown"
  case supervisorChoice = "supervisor-choice"
  // Preschool queue.
  case childBirth = "child-birth"
  case settlement
  case studyLanguage = "study-language"
  case preschoolKind = "preschool-kind"
  /// What the PMPK recommends: each recommendation has a queue of its own.
  case recommendationKind = "recommendation-kind"
  /// The kind of rehabilitation or prevention: each has a queue of its own.
  case rehabilitationKind = "rehabilitation-kind"
  /// Whether the preschools lie in the settlement of the child.
  case insideSettlement = "inside-settlement"
  case preschool1 = "preschool-1"
  case preschool2 = "preschool-2"
  case preschool3 = "preschool-3"
  case preschool4 = "preschool-4"
  case pmpkRecommended = "pmpk-recommended"
  /// Whether the family got an earlier place out of turn or first-turn.
  case hadPriorityPlace = "had-priority-place"
  case contractInForce = "contract-in-force"
  /// The first day on which the family wants a place.
  case plannedEntry = "planned-entry"
  case offeredPreschool = "offered-preschool"
  /// Where the application stands no longer; the program records it with the step that ends it.
  case leftPreschool = "left-preschool"
  case noticeAt = "notice-at"
  case placeKind = "place-kind"
  case proof
  case extensionDays = "extension-days"
  /// Whether the family handed papers in at the preschool while the referral was in force.
  case papersHandedIn = "papers-handed-in"
  /// The day on which the preschool refused to admit.
  case admissionRefusedOn = "admission-refused-on"
  // Preschool admission.
  case referralNumber = "referral-number"
  case referralUntil = "referral-until"
  case contractNumber = "contract-number"
  case contractDate = "contract-date"
  /// How both sides have signed the contract.
  case signingMeans = "signing-means"
  // A free place.
  case organisationType = "organisation-type"
  case workHours = "work-hours"
  case groupType = "group-type"
  /// The year of birth of the group's children.
  case groupYear = "group-year"
  case placeUntil = "place-until"
  /// The child of a sanatorium whose place a temporary one is.
  case keptFor = "kept-for"
  case childVaccinated = "child-vaccinated"
  case groupChildren = "group-children"
  case groupUnvaccinated = "group-unvaccinated"
  case specialGroup = "special-group"

  package var kind: FieldKind {
    switch self {
    case .ground: .ground
    case .groundDocument: .document
    case .category: .category
    case .studyLanguage: .language
    case .groundFacts, .conclusion, .programme, .educationServices, .medicalServices,
      .socialServices, .hearingSaid, .assessment, .recommendations:
      .longText
    case .groundAct, .reason, .askedFor, .handedTo, .handOverGround, .initiativeBasis,
      .examinationPlace, .head, .specialists,
      .hearingPlace, .hearingBody,
      .hearingOfficial, .hearingSecretary, .hearingParticipants, .hearingMatter, .coursePlace,
      .pauseGround, .pausePaper, .schoolClass, .schoolYear, .campName, .voucherNumber, .settlement,
      .keptFor, .rehabilitationKind, .preschool1, .preschool2, .preschool3, .preschool4,
      .offeredPreschool,
      .leftPreschool, .proof,
      .referralNumber, .contractNumber:
      .words
    case .examinedOn, .validUntil, .moduleEnteredOn, .minutesSignedOn, .courseStart, .courseEnd,
      .pauseFrom, .pauseThrough, .resumedOn, .signedOn, .shiftStart, .shiftEnd, .childBirth,
      .referralUntil, .contractDate, .placeUntil, .admissionRefusedOn,
      .plannedEntry, .assessedOn:
      .date
    case .offerSentAt, .offerReceivedAt, .answeredAt, .examinationAt, .hearingAt, .hearingBegan,
      .hearingEnded,
      .courierAt, .receivedAt, .sentAt, .askedAt, .issuedAt, .noticeAt, .handedOverAt:
      .moment
    case .phoneRegistered, .registeredHere, .pmpkRecommended, .contractInForce, .childVaccinated,
      .specialGroup, .papersHandedIn, .hadPriorityPlace, .insideSettlement:
      .yesNo
    case .arrivalMeans: .choice([.inPerson, .byPost, .electronically, .throughOffice])
    case .examinationKind: .choice([.first, .repeated])
    case .movedBy: .choice([.family, .office])
    case .attendance: .choice([.came, .objectedInWriting, .absent, .waived])
    case .endKind: .choice([.completed, .early])
    case .result: .choice([.voucher, .refusal])
    case .identityShown: .choice([.identityDocument, .powerOfAttorney])
    case .supervisorChoice: .choice([.takesUp, .drops, .returns, .archives])
    case .preschoolKind: .choice([.ordinary, .special, .sanatorium])
    case .recommendationKind:
      .choice([
        .severeVision, .severeHearing, .severeSpeech, .musculoskeletal, .intellectual,
        .delayedDevelopment,
      ])
    case .certifiedBy: .choice([.digitalSignature, .oneTimePassword])
    case .signingMeans: .choice([.textMessage, .digitalSignature, .qrCode])
    case .placeKind: .choice([.permanent, .temporary])
    case .answerMeans: .choice([.phone, .textMessage])
    case .extensionDays: .number(1...30)
    case .organisationType: .choice(Vacancy.organisationTypes)
    case .workHours: .choice(Vacancy.workHours)
    case .groupType: .choice(Vacancy.groupTypes)
    case .groupYear: .number(2015...2040)
    case .groupChildren: .number(0...60)
    case .groupUnvaccinated: .number(0...60)
    }
  }

  /// The preschools of an application, in the order of the form.
  package static let preschools: [FieldID] = [.preschool1, .preschool2, .preschool3, .preschool4]

  /// Whether it is the hour of a visit, chosen on the calendar of visits.
  package var isVisit: Bool { self == .examinationAt }

  /// Whether the fact happened already: its day may not lie ahead.
  package var isPast: Bool {
    switch self {
    case .offerSentAt, .offerReceivedAt, .answeredAt, .examinedOn, .assessedOn, .moduleEnteredOn,
      .hearingBegan, .hearingEnded,
      .minutesSignedOn, .signedOn, .courierAt, .receivedAt, .sentAt, .askedAt, .issuedAt,
      .childBirth, .noticeAt, .contractDate, .admissionRefusedOn, .handedOverAt:
      true
    case .ground, .groundFacts, .groundAct, .groundDocument, .reason, .phoneRegistered,
      .initiativeBasis,
      .answerMeans, .examinationAt, .examinationKind, .examinationPlace, .movedBy, .conclusion,
      .programme, .educationServices, .medicalServices, .socialServices, .validUntil, .head,
      .specialists, .hearingAt, .hearingPlace, .attendance, .hearingBody, .hearingOfficial,
      .hearingSecretary, .hearingParticipants, .hearingMatter, .hearingSaid, .courseStart,
      .courseEnd, .coursePlace, .pauseFrom, .pauseThrough, .pauseGround, .pausePaper, .resumedOn,
      .endKind, .assessment, .recommendations, .certifiedBy, .registeredHere, .schoolClass,
      .schoolYear, .campName, .shiftStart,
      .shiftEnd, .voucherNumber,
      .category, .result, .identityShown, .supervisorChoice, .settlement, .studyLanguage,
      .preschoolKind, .recommendationKind, .rehabilitationKind, .insideSettlement, .preschool1,
      .preschool2, .preschool3, .preschool4, .pmpkRecommended,
      .contractInForce, .offeredPreschool, .leftPreschool, .placeKind, .proof, .extensionDays,
      .referralNumber,
      .referralUntil, .contractNumber, .childVaccinated, .groupChildren, .groupUnvaccinated,
      .specialGroup,
      .organisationType, .workHours, .groupType, .groupYear, .placeUntil, .papersHandedIn,
      .hadPriorityPlace, .plannedEntry, .keptFor, .signingMeans, .askedFor, .arrivalMeans,
      .handedTo, .handOverGround:
      false
    }
  }
}
