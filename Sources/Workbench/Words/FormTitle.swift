import Cases
import Law

/// Titles of form layers.
struct FormTitle: Phrase {
  private let purpose: FormLayer.Purpose

  init(_ purpose: FormLayer.Purpose) { self.purpose = purpose }

  var kazakh: String {
    switch purpose {
    case .reason: "Себебі, өз сөзіңізбен"
    case .ground: "Бас тарту негізі"
    case .order: "Басшының бұйрығы"
    case .cabinet: "Жеке кабинетке жіберілген уақыты"
    case .phoneNotice: "Хабарлама жіберілген уақыт пен телефон"
    case .note: "Ескертпе"
    case .delay: "Мерзім өткенінің себебі"
    case .withdraw: "Кері қайтарып алу: F8 растайды"
    case .closeWithoutOrder: "Бұйрықсыз жабу: F8 растайды"
    case .supervisorReason: "Қабылдау уақытынан тыс: басшының себебі"
    case .replay: "Қай күнгі жағдайы?"
    case .calendarDay(let kind): CalendarKindWords(kind).kazakh
    case .step(_, _, let step): LegalStepWords(step).kazakh
    case .handed: "Қолына берілген уақыты"
    case .request: "Қосымша құжат не үшін керек"
    case .facts: "Қызметке қажет мәліметтер"
    case .takeReason: "Істі алу себебі"
    case .sensitivity(_, _, let isOn):
      isOn ? "Құпия деп белгілеу себебі" : "Құпия белгісін алу себебі"
    case .openSensitive: "Құпия іс: не үшін ашасыз?"
    case .bulkReason: "Қайта бөлу себебі"
    case .viewName: "Көріністің аты"
    case .lateEnd: "Қалай аяқталды?"
    case .failedDelivery: "Нәтиже неге жетпеді?"
    case .acceptance: "Қабылдау алдында"
    case .freePlace: "Бос орын жариялау"
    case .withdrawPlace: "Орынды қайтарып алу себебі: F8 растайды"
    case .complaint(let form): ComplaintFormTitle(form).kazakh
    case .address: "Қағазда тұратын мекенжай"
    case .window(let form): WindowFormTitle(form).kazakh
    case .booking(let form): BookingFormTitle(form).kazakh
    case .schedule(let service): "Жұмыс уақыты: \(ServiceWords(service).kazakh)"
    case .twins: "Бұл қорытындының себебі"
    }
  }

  var russian: String {
    switch purpose {
    case .reason: "Причина своими словами"
    case .ground: "Основание отказа"
    case .order: "Приказ руководителя"
    case .cabinet: "Когда отправлено в личный кабинет"
    case .phoneNotice: "Когда и на какой телефон отправлено"
    case .note: "Заметка"
    case .delay: "Причина просрочки"
    case .withdraw: "Отзыв заявления: F8 подтверждает"
    case .closeWithoutOrder: "Закрыть без приказа: F8 подтверждает"
    case .supervisorReason: "Вне часов приёма: причина руководителя"
    case .replay: "На какую дату?"
    case .calendarDay(let kind): CalendarKindWords(kind).russian
    case .step(_, _, let step): LegalStepWords(step).russian
    case .handed: "Когда выдано в руки"
    case .request: "Зачем нужен дополнительный документ"
    case .facts: "Сведения для услуги"
    case .takeReason: "Почему вы забираете дело"
    case .sensitivity(_, _, let isOn): isOn ? "Почему дело закрытое" : "Почему пометка снимается"
    case .openSensitive: "Закрытое дело: зачем открываете?"
    case .bulkReason: "Причина перераспределения"
    case .viewName: "Название отбора"
    case .lateEnd: "Чем закончился приём?"
    case .failedDelivery: "Почему результат не дошёл?"
    case .acceptance: "Перед приёмом"
    case .freePlace: "Опубликовать свободное место"
    case .withdrawPlace: "Почему место снимается: F8 подтверждает"
    case .complaint(let form): ComplaintFormTitle(form).russian
    case .address: "Адрес для бумаги"
    case .window(let form): WindowFormTitle(form).russian
    case .booking(let form): BookingFormTitle(form).russian
    case .schedule(let service): "Часы работы: \(ServiceWords(service).russian)"
    case .twins: "Причина этого вывода"
    }
  }

  var english: String {
    switch purpose {
    case .reason: "The reason in own words"
    case .ground: "Ground of refusal"
    case .order: "The order of the head"
    case .cabinet: "When it was sent to the cabinet"
    case .phoneNotice: "When and to which phone it was sent"
    case .note: "Note"
    case .delay: "Reason of the delay"
    case .withdraw: "Withdrawal: F8 confirms"
    case .closeWithoutOrder: "Close without an order: F8 confirms"
    case .supervisorReason: "Outside intake hours: the supervisor's reason"
    case .replay: "As of which day?"
    case .calendarDay(let kind): CalendarKindWords(kind).english
    case .step(_, _, let step): LegalStepWords(step).english
    case .handed: "When it was handed over"
    case .request: "Why the additional paper is needed"
    case .facts: "What the service asks for"
    case .takeReason: "Why you take the case"
    case .sensitivity(_, _, let isOn): isOn ? "Why it is sensitive" : "Why it is not any more"
    case .openSensitive: "A sensitive case: why do you open it?"
    case .bulkReason: "Why they are given to others"
    case .viewName: "Name of the view"
    case .lateEnd: "How did it end?"
    case .failedDelivery: "Why did the result not arrive?"
    case .acceptance: "Before acceptance"
    case .freePlace: "Publish a vacancy"
    case .withdrawPlace: "Why the place is withdrawn: F8 confirms"
    case .complaint(let form): ComplaintFormTitle(form).english
    case .address: "The address that stands on the paper"
    case .window(let form): WindowFormTitle(form).english
    case .booking(let form): BookingFormTitle(form).english
    case .schedule(let service): "Office hours: \(ServiceWords(service).english)"
    case .twins: "Reason of the verdict"
    }
  }
}
