import Cases
import Law

/// What the clerk calls a paper.
struct NoticeWords: Phrase {
  private let form: FormID

  init(_ form: FormID) { self.form = form }

  var kazakh: String {
    switch form {
    case .talon: "Талон"
    case .packageRefusal: "Құжаттарды қабылдамау туралы хабарлама"
    case .receipt, .homeReceipt: "Қолхат"
    case .hearingNotice: "Алдын ала шешім және тыңдау туралы хабарлама"
    case .hearingMinutes: "Тыңдау хаттамасы"
    case .complaintAnswer: "Шағымға жауап"
    case .complaintExtension: "Шағым мерзімін ұзарту туралы хабарлама"
    case .homeRefusal: "Бас тарту туралы хабарлама (2-қосымша)"
    case .homeAdmission: "Қабылдау туралы хабарлама (3-қосымша)"
    case .homeApplication, .rehabApplication: "Өтініш (еркін нысанда)"
    case .homeProactive: "Құжаттардың қабылданғаны туралы хабар"
    case .pmpkAcceptance: "Қабылдау туралы хабарлама (3-қосымша)"
    case .pmpkConclusion: "ПМПК қорытындысы (6-қосымша)"
    case .pmpkRefusal, .rehabRefusal, .campRefusal: "Бас тарту туралы дәлелді жауап"
    case .pmpkReminder: "Тексеру күнін еске салу"
    case .pmpkRequest: "Тексеруге келісім сұрау"
    case .pmpkReady: "Қорытындының дайын болғаны туралы хабар"
    case .rehabAcceptance: "Қабылдау туралы хабарлама (2-қосымша)"
    case .rehabAutismCertificate: "Анықтама (4-1-қосымша)"
    case .rehabCertificate: "Курс нәтижелері туралы анықтама"
    case .rehabReady: "Анықтаманың дайын болғаны туралы хабар"
    case .preschoolApplication: "Өтініш (1-қосымша)"
    case .preschoolRefusal: "Бас тарту туралы хабарлама (3-қосымша)"
    case .preschoolQueued: "Кезекке қою туралы хабарлама (4-қосымша)"
    case .preschoolConsent: "Келісім (5-қосымша)"
    case .preschoolReferral: "Мектепке дейінгі ұйымға жолдама"
    case .preschoolAdmission: "Баланың қабылданғаны туралы хабарлама"
    case .preschoolPlaceKept: "Орынның сақталатыны туралы хабарлама"
    case .campApplication: "Өтініш (1-қосымша)"
    case .campPackageRefusal: "Құжаттарды қабылдаудан бас тарту туралы қолхат (3-қосымша)"
    case .campVoucher: "Лагерьге жолдама"
    }
  }

  var russian: String {
    switch form {
    case .talon: "Талон"
    case .packageRefusal: "Отказ в приёме документов"
    case .receipt, .homeReceipt: "Расписка"
    case .hearingNotice: "Предварительное решение и заслушивание"
    case .hearingMinutes: "Протокол заслушивания"
    case .complaintAnswer: "Ответ на жалобу"
    case .complaintExtension: "Уведомление о продлении срока жалобы"
    case .homeRefusal: "Уведомление об отказе (приложение 2)"
    case .homeAdmission: "Уведомление о приёме (приложение 3)"
    case .homeApplication, .rehabApplication: "Заявление (в свободной форме)"
    case .homeProactive: "Сообщение о приёме документов"
    case .pmpkAcceptance: "Уведомление о приёме (приложение 3)"
    case .pmpkConclusion: "Заключение ПМПК (приложение 6)"
    case .pmpkRefusal, .rehabRefusal, .campRefusal: "Мотивированный отказ"
    case .pmpkReminder: "Напоминание о дне обследования"
    case .pmpkRequest: "Запрос согласия на обследование"
    case .pmpkReady: "Сообщение о готовности заключения"
    case .rehabAcceptance: "Уведомление о приёме (приложение 2)"
    case .rehabAutismCertificate: "Справка (приложение 4-1)"
    case .rehabCertificate: "Справка о результатах курса"
    case .rehabReady: "Сообщение о готовности справки"
    case .preschoolApplication: "Заявление (приложение 1)"
    case .preschoolRefusal: "Уведомление об отказе (приложение 3)"
    case .preschoolQueued: "Уведомление о постановке в очередь (приложение 4)"
    case .preschoolConsent: "Согласие (приложение 5)"
    case .preschoolReferral: "Направление в дошкольную организацию"
    case .preschoolAdmission: "Уведомление о зачислении ребёнка"
    case .preschoolPlaceKept: "Уведомление о сохранении места"
    case .campApplication: "Заявление (приложение 1)"
    case .campPackageRefusal: "Расписка об отказе в приёме документов (приложение 3)"
    case .campVoucher: "Путёвка в лагерь"
    }
  }

  var english: String {
    switch form {
    case .talon: "Talon"
    case .packageRefusal: "Refusal to accept the papers"
    case .receipt, .homeReceipt: "Receipt"
    case .hearingNotice: "Preliminary decision and hearing"
    case .hearingMinutes: "Minutes of the hearing"
    case .complaintAnswer: "Answer to a complaint"
    case .complaintExtension: "Notice of extension of a complaint"
    case .homeRefusal: "Notice of refusal (annex 2)"
    case .homeAdmission: "Notice of admission (annex 3)"
    case .homeApplication, .rehabApplication: "Application (in free words)"
    case .homeProactive: "Message: papers accepted"
    case .pmpkAcceptance: "Notice of acceptance (annex 3)"
    case .pmpkConclusion: "Conclusion of the PMPK (annex 6)"
    case .pmpkRefusal, .rehabRefusal, .campRefusal: "Reasoned refusal"
    case .pmpkReminder: "Reminder of the examination"
    case .pmpkRequest: "Request for consent to an examination"
    case .pmpkReady: "Message: conclusion ready"
    case .rehabAcceptance: "Notice of acceptance (annex 2)"
    case .rehabAutismCertificate: "Certificate (annex 4-1)"
    case .rehabCertificate: "Certificate of the course"
    case .rehabReady: "Message: certificate ready"
    case .preschoolApplication: "Application (annex 1)"
    case .preschoolRefusal: "Notice of refusal (annex 3)"
    case .preschoolQueued: "Notice of queueing (annex 4)"
    case .preschoolConsent: "Consent (annex 5)"
    case .preschoolReferral: "Referral to a preschool"
    case .preschoolAdmission: "Notice of admission of the child"
    case .preschoolPlaceKept: "Notice that the place is kept"
    case .campApplication: "Application (annex 1)"
    case .campPackageRefusal: "Receipt of refusal of the papers (annex 3)"
    case .campVoucher: "Voucher for a camp"
    }
  }
}
