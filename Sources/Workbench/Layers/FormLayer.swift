import Cases
import Law
import Letters
import Screen

/// A few fields on a window: a note, a reason, the order of the head, a delivery.
package struct FormLayer: Equatable, Sendable {
  var purpose: Purpose
  var fields: [FormField]
  var focus = 0
  /// Verbatim text above the fields, as the ground that is being stated.
  var lead: [String]
  /// What was typed is on its way; the form stays until it is recorded, and with a refusal it is
  /// there again with every word.
  var isSent = false

  init(_ purpose: Purpose, fields: [FormField], lead: [String] = []) {
    self.purpose = purpose
    self.fields = fields
    self.lead = lead
  }

  enum Purpose: Equatable, Sendable {
    case reason(VisitID, VisitPhase)
    case ground(GroundID)
    case order(CaseID, version: Int)
    case cabinet(CaseID, version: Int, isNotice: Bool)
    case phoneNotice(CaseID, version: Int, isNotice: Bool)
    case note(CaseID, version: Int)
    case delay(CaseID, version: Int)
    case withdraw(CaseID, version: Int)
    case closeWithoutOrder(CaseID, version: Int)
    /// Why the result did not reach the family.
    case failedDelivery(CaseID, version: Int)
    case supervisorReason
    case replay(CaseID)
    case takeReason(CaseID, version: Int)
    case sensitivity(CaseID, version: Int, Bool)
    case openSensitive(CaseID)
    case bulkReason(ClerkID)
    case viewName
    case calendarDay(CalendarDayKind)
    /// Why an additional paper is asked for.
    case request(DocumentID)
    /// What must be known before the papers are accepted.
    case acceptance
    /// What the service asks for at registration.
    case facts
    /// A step of the lifecycle with its facts.
    case step(CaseID, version: Int, Step)
    /// The result was handed over at the desk, where no form is printed here.
    case handed(CaseID, version: Int)
    case lateEnd(VisitID)
    /// A free place that is published.
    case freePlace
    /// Why a free place is not to be had any more.
    case withdrawPlace(FreePlaceID)
    case complaint(ComplaintForm)
    /// The applicant's address, for the blank of a paper; without a case it is the draft's.
    case address(CaseID?)
    /// The reason of a verdict; `nil` takes the verdict back.
    case twins(PersonID, PersonID, TwinVerdict?)
    case window(WindowForm)
    case booking(BookingForm)
    /// The office's own schedule for a service.
    case schedule(Service)

    /// The same for a newer version of the case: another desk was first.
    func following(_ subject: Case) -> Purpose {
      let newest = subject.version
      switch self {
      case .order(let id, _) where id == subject.id: return .order(id, version: newest)
      case .cabinet(let id, _, let isNotice) where id == subject.id:
        return .cabinet(id, version: newest, isNotice: isNotice)
      case .phoneNotice(let id, _, let isNotice) where id == subject.id:
        return .phoneNotice(id, version: newest, isNotice: isNotice)
      case .note(let id, _) where id == subject.id: return .note(id, version: newest)
      case .delay(let id, _) where id == subject.id: return .delay(id, version: newest)
      case .withdraw(let id, _) where id == subject.id: return .withdraw(id, version: newest)
      case .closeWithoutOrder(let id, _) where id == subject.id:
        return .closeWithoutOrder(id, version: newest)
      case .failedDelivery(let id, _) where id == subject.id:
        return .failedDelivery(id, version: newest)
      case .step(let id, _, let step) where id == subject.id:
        return .step(id, version: newest, step)
      case .handed(let id, _) where id == subject.id: return .handed(id, version: newest)
      case .takeReason(let id, _) where id == subject.id:
        return .takeReason(id, version: newest)
      case .sensitivity(let id, _, let isOn) where id == subject.id:
        return .sensitivity(id, version: newest, isOn)
      case .reason, .ground, .order, .cabinet, .phoneNotice, .note, .delay, .withdraw,
        .closeWithoutOrder, .supervisorReason, .replay, .calendarDay, .step, .handed, .facts,
        .request, .takeReason, .sensitivity, .openSensitive, .bulkReason, .viewName, .lateEnd,
        .complaint, .address, .freePlace, .withdrawPlace, .twins, .window, .booking, .acceptance,
        .failedDelivery, .schedule:
        return self
      }
    }

    /// Whether its free words are the reason of something done otherwise than it should be.
    var asksReason: Bool {
      switch self {
      case .reason, .delay, .withdraw, .closeWithoutOrder, .failedDelivery, .supervisorReason,
        .takeReason, .sensitivity, .openSensitive, .bulkReason, .request, .withdrawPlace, .twins,
        .lateEnd, .booking:
        true
      case .ground, .order, .cabinet, .phoneNotice, .note, .replay, .viewName, .calendarDay,
        .acceptance, .facts, .step, .handed, .freePlace, .complaint, .address, .window, .schedule:
        false
      }
    }

    /// A legal step that ends something is confirmed with F8; Enter must stay safe.
    var needsConfirmation: Bool {
      switch self {
      case .complaint(let form): form.needsConfirmation
      case .withdraw, .closeWithoutOrder, .withdrawPlace: true
      case .step(_, _, let step): step.isAdverse
      case .ground, .reason, .order, .cabinet, .phoneNotice, .note, .delay, .supervisorReason,
        .replay, .handed, .facts, .request, .calendarDay, .takeReason, .sensitivity, .openSensitive,
        .bulkReason, .viewName, .lateEnd, .address, .freePlace, .twins, .window, .booking,
        .acceptance, .failedDelivery, .schedule:
        false
      }
    }
  }

  static let actions: [CommandID: Action] = [
    .nextField: { $0.nextFormField() },
    .nextInOrder: { $0.fieldBelow() },
    .previousField: { $0.previousFormField() },
    .confirmRefusal: { $0.confirmForm() },
    .longText: { $0.editLongText() },
    .pickPreschool: { $0.pickPreschool() },
  ]

  func label(of name: FormField.Name) -> FormWords {
    FormWords(name, asksReason: purpose.asksReason)
  }

  subscript(name: FormField.Name) -> String {
    fields.first { $0.name == name }?.edit.text.tidied ?? ""
  }
}

extension FormLayer {
  /// Where Enter goes: the next empty field that is to be answered, so that what stands already and
  /// what may be left out cost no key; `nil` when there is none behind.
  var next: Int? {
    let behind = shown.filter { $0 > focus }
    guard fields[focus].fact != nil else { return behind.first }
    return behind.first { fields[$0].isEmpty && fields[$0].fact?.need != .optional }
  }
}
