import Cases
import Law

/// Why the hours of a service are not set so.
struct ScheduleRefusalWords: Phrase {
  private let refusal: OfficeChoice.Refusal

  init(_ refusal: OfficeChoice.Refusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .notAllowed: "Мұны басшы мен әкімші ғана белгілейді."
    case .scheduleWrong(.hours): "Жұмыс басталғаннан кейін аяқталады."
    case .scheduleWrong(.lunch): "Үзіліс жұмыс уақытынан аспайды."
    case .scheduleWrong(.intake): "Қабылдау жұмыс уақытынан аспайды, түгел үзіліс болмайды."
    case .notHere, .notLoaded: "Бұл ұйымда бұл қызметтің жұмыс уақыты жоқ."
    case .nothingToChange, .unknownValue, .tooEarly, .hoursDoNotFit, .noBooking: "Өзгеріс жоқ."
    }
  }

  var russian: String {
    switch refusal {
    case .notAllowed: "Это решают только руководитель и администратор."
    case .scheduleWrong(.hours): "Рабочий день кончается после своего начала."
    case .scheduleWrong(.lunch): "Перерыв не выходит за часы работы."
    case .scheduleWrong(.intake): "Приём не выходит за часы работы и не весь перерыв."
    case .notHere, .notLoaded: "В этой организации у услуги нет часов работы."
    case .nothingToChange, .unknownValue, .tooEarly, .hoursDoNotFit, .noBooking:
      "Изменений нет."
    }
  }

  var english: String {
    switch refusal {
    case .notAllowed: "Only a supervisor or an administrator settles this."
    case .scheduleWrong(.hours): "A day ends after it begins."
    case .scheduleWrong(.lunch): "The break stays within office hours."
    case .scheduleWrong(.intake): "The intake stays within office hours and is not all break."
    case .notHere, .notLoaded: "This office has no hours for the service."
    case .nothingToChange, .unknownValue, .tooEarly, .hoursDoNotFit, .noBooking:
      "Nothing has changed."
    }
  }
}
