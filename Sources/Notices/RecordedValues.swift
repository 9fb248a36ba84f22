import Cases
import Law
import Letters

/// The values of the blanks that the records of a case fill. What the service's table leaves open
/// may stay empty; anything else that is not recorded stops the print.
struct RecordedValues {
  private let paper: GivenPaper

  init(_ paper: GivenPaper) { self.paper = paper }

  private var record: Record { paper.record }

  func set(_ values: inout BlankValues) {
    for blank in RecordedBlank.blanks(of: paper.form) { values[blank.name] = value(blank) }
    switch paper.form {
    case .pmpkConclusion: values.set("recommendations", recommendations)
    case .preschoolReferral, .preschoolAdmission, .preschoolVacancy: values.set("place", place)
    case .campVoucher: values.set("number", record.words(.voucherNumber) ?? values.text("number"))
    case .talon, .packageRefusal, .receipt, .hearingNotice, .hearingMinutes, .complaintAnswer,
      .complaintExtension, .homeReceipt, .homeRefusal, .homeAdmission, .homeApplication,
      .homeProactive, .pmpkAcceptance, .pmpkRefusal, .pmpkReminder, .pmpkRequest, .pmpkReady,
      .rehabAcceptance, .rehabAutismCertificate, .rehabCertificate, .rehabRefusal,
      .rehabApplication, .rehabReady, .preschoolApplication, .preschoolRefusal, .preschoolQueued,
      .preschoolConsent, .preschoolPlaceKept, .preschoolCheck, .preschoolInterest, .preschoolTurn,
      .preschoolContract, .requestTaken, .campApplication,
      .campPackageRefusal, .campRefusal:
      break
    }
  }

  private func value(_ blank: RecordedBlank) -> BlankValue? {
    guard let value = record[blank.field] else { return unrecorded(blank.field) }
    switch value {
    case .date(let date): return .date(date)
    case .moment(let moment): return self.value(moment, blank.part)
    case .text(let text): return text.words.flatMap { $0.isEmpty ? nil : .text($0) }
    case .number(let number): return .text("\(number)")
    case .choice(let choice): return Self.options[choice].map { .choice([$0]) }
    case .category(let category): return Self.option(category).map { .choice([$0]) }
    case .language(let language): return .text(StudyLanguageTitle.kazakh(language))
    case .answer, .ground, .document: return nil
    }
  }

  /// The form has a line of its own for a child of no category.
  private func unrecorded(_ field: FieldID) -> BlankValue? {
    if field == .category { return .choice(["none"]) }
    return paper.papers.isCompulsory(field) ? nil : .leftEmpty
  }

  private func value(_ moment: Moment, _ part: RecordedBlank.Part) -> BlankValue {
    switch part {
    case .whole, .day: .date(moment.date)
    case .time: .text(moment.time.description)
    }
  }

  /// Whether the place is the child's own, or until when it is another child's
  /// (`preschool.rule.3.15`).
  private var place: String {
    guard record.choice(.placeKind) == .temporary, let until = record.date(.placeUntil) else {
      return "тұрақты"
    }
    return "уақытша, \(KazakhDate.full(until, .until)) дейін"
  }

  /// The four answers of `pmpk.rule.11.1`, in the words of the clause.
  private var recommendations: String? {
    let answers: [(String, FieldID)] = [
      ("білім беру бағдарламасының түрі", .programme),
      ("білім беру қызметтері", .educationServices),
      ("медициналық қызметтер", .medicalServices), ("әлеуметтік қызметтер", .socialServices),
    ]
    let lines = answers.compactMap { label, field in
      record.words(field).flatMap { $0.isEmpty ? nil : "\(label): \($0)" }
    }
    return lines.count == answers.count ? lines.joined(separator: ";\n") : nil
  }

  /// The kind of an examination by the option of the form.
  private static let options: [Choice: String] = [.first: "initial", .repeated: "repeat"]

  /// The form's own lines. A family that was moved for its service is of one of the first four, and
  /// the record does not say which.
  private static func option(_ category: ApplicantCategory) -> String? {
    switch category {
    case .military, .specialStateBody, .lawEnforcement, .courierService, .teacher,
      .medicalWorker, .guardianDisabled, .noParentalCare, .orphan, .largeFamily, .sen,
      .disabledChildFamily:
      category.rawValue
    case .special, .sanatorium: "none"
    case .relocatedService, .socialAssistance, .lowIncome, .orphanInFamily, .emergencyOrOther: nil
    }
  }
}
