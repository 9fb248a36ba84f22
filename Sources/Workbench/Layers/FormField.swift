import Cases
import Law
import Letters
import Screen

/// One field of a form layer.
package struct FormField: Equatable, Sendable {
  let name: Name
  var edit: EditLine
  /// The answers of a field that offers some, with their words; empty where one types.
  var options: [FieldValue] = []
  var answer: Int?
  /// What the editor gave, with its lines; typing over it begins anew.
  var lines: String?

  enum Name: Equatable, Sendable {
    case words
    /// What a ground of refusal rests on; the ground says what is to be named.
    case facts(GroundID)
    case act
    case orderNumber
    /// Eight digits.
    case date
    /// Eight digits, or empty: the other day of a pair.
    case movedFrom
    case calendarAct
    /// Four digits.
    case time
    case visitDetails
    case phone
    /// A fact of the law's table.
    case fact(StepField)
    case complainant
    case applicationNumber
    /// The body that considers complaints.
    case body
    /// The state system that does not work.
    case system
    /// Who of the unit for information technology was told.
    case informed
    /// Two digits.
    case days
    /// Empty when the family gives none.
    case address
    /// The child for whom a visit is written down.
    case bookedChild
    // Hours, length and rooms of booked visits.
    case dayStart
    case dayEnd
    case lunchStart
    case lunchEnd
    case visitMinutes
    case rooms
    // The schedule of a service; an intake all day and a break that is not there are left empty.
    case officeOpens
    case officeCloses
    case intakeOpens
    case intakeCloses

    var length: Int? {
      switch self {
      case .date, .movedFrom: 8
      case .time, .dayStart, .dayEnd, .lunchStart, .lunchEnd, .officeOpens, .officeCloses,
        .intakeOpens, .intakeCloses:
        4
      case .phone: 10
      case .days: 2
      case .words, .facts, .act, .orderNumber, .visitDetails, .calendarAct, .complainant,
        .applicationNumber, .body, .address, .system, .informed, .bookedChild, .visitMinutes,
        .rooms:
        nil
      case .fact(let fact): fact.id.kind.length
      }
    }

    var isDigitsOnly: Bool {
      if case .fact(let fact) = self, case .number = fact.id.kind { return true }
      return length != nil || self == .visitMinutes || self == .rooms
    }
  }

  init(_ name: Name, _ text: String = "") {
    self.name = name
    edit = EditLine(text)
  }

  init(_ fact: StepField, _ text: String, options: [FieldValue] = []) {
    self.init(.fact(fact), text)
    self.options = options
  }

  /// The field with a value that was given before; long texts and dates begin anew.
  func holding(_ value: FieldValue?) -> FormField {
    var field = self
    field.answer = value.flatMap { options.firstIndex(of: $0) }
    if let number = value?.number { field.edit = EditLine("\(number)") }
    return field
  }
}

extension FieldKind {
  /// Days and moments are typed as digits of a fixed number.
  var length: Int? {
    switch self {
    case .date: 8
    case .moment: 12
    case .words, .longText, .number, .yesNo, .choice, .ground, .document, .category, .language: nil
    }
  }
}
