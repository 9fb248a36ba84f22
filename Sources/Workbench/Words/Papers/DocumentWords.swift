import Cases
import Law

/// A paper in short; the whole title is the law's.
struct DocumentWords: Phrase {
  private let document: DocumentID

  init(_ document: DocumentID) { self.document = document }

  var kazakh: String {
    switch document {
    case .application: "Өтініш (еркін нысанда)"
    case .medicalCommissionConclusion: "ДКК қорытындысы (үйде оқыту)"
    case .birthCertificate: "Туу туралы куәлік"
    case .childIdentityDocument: "Баланың жеке басын куәландыратын құжат"
    case .parentIdentityDocument: "Ата-анасының бірінің жеке құжаты"
    case .identityDocument: "Жеке басын куәландыратын құжат"
    case .marriageOrDivorceCertificate: "Неке қию (бұзу) туралы куәлік"
    case .disabilityConclusion: "Мүгедектігі туралы қорытынды"
    case .pmpkConclusion: "ПМПК қорытындысы"
    case .outpatientCard052e: "№ 052/е медициналық карта"
    case .schoolCharacteristic: "Мектептен мінездеме"
    case .workSamples: "Жазба жұмыстары, суреттері"
    case .medicalCertificate071: "071/у медициналық анықтама"
    case .socialAssistanceCertificate: "Атаулы әлеуметтік көмек анықтамасы"
    case .incomeWages: "Жалақысы туралы құжат"
    case .incomeBusiness: "Кәсіпкерлік табысы туралы құжат"
    case .incomeAlimony: "Алимент туралы құжат"
    case .guardianshipDecision: "Қорғаншылық туралы шешім"
    case .collegialBodyDecision: "Алқалы органның шешімі"
    case .statusProof: "Мәртебесін растайтын құжат"
    case .consentAnnex5: "Келісім (5-қосымша)"
    case .workplaceCertificateService: "Қызмет орнынан анықтама"
    case .otherServiceProof: "Қызметін растайтын өзге құжат"
    case .workplaceCertificateTeacherMedic: "Педагог, медицина қызметкерінің анықтамасы"
    case .diploma: "Диплом"
    case .phthisiatricianDocument: "Фтизиатр берген құжат"
    case .selectionCommissionConclusion: "Іріктеу комиссиясының қорытындысы"
    case .firstTurnProof: "Бірінші кезек құқығының растауы"
    case .transferProof: "Жаңа қызмет орнына ауысқанының растауы"
    case .vaccinationCard065: "065/е егу картасы"
    case .childHealthPassport0522: "052-2/у денсаулық паспорты"
    case .healthCertificate027: "027/е анықтама"
    }
  }

  var russian: String {
    switch document {
    case .application: "Заявление (в свободной форме)"
    case .medicalCommissionConclusion: "Заключение ВКК (обучение на дому)"
    case .birthCertificate: "Свидетельство о рождении"
    case .childIdentityDocument: "Удостоверение личности ребёнка"
    case .parentIdentityDocument: "Удостоверение личности родителя"
    case .identityDocument: "Удостоверение личности"
    case .marriageOrDivorceCertificate: "Свидетельство о браке (разводе)"
    case .disabilityConclusion: "Заключение об инвалидности"
    case .pmpkConclusion: "Заключение ПМПК"
    case .outpatientCard052e: "Медицинская карта № 052/е"
    case .schoolCharacteristic: "Характеристика из школы"
    case .workSamples: "Письменные работы, рисунки"
    case .medicalCertificate071: "Медицинская справка 071/у"
    case .socialAssistanceCertificate: "Справка о социальной помощи"
    case .incomeWages: "Документ о зарплате"
    case .incomeBusiness: "Документ о доходе от дела"
    case .incomeAlimony: "Документ об алиментах"
    case .guardianshipDecision: "Решение об опеке"
    case .collegialBodyDecision: "Решение коллегиального органа"
    case .statusProof: "Документ о статусе"
    case .consentAnnex5: "Согласие (приложение 5)"
    case .workplaceCertificateService: "Справка с места службы"
    case .otherServiceProof: "Иной документ о службе"
    case .workplaceCertificateTeacherMedic: "Справка педагога, медработника"
    case .diploma: "Диплом"
    case .phthisiatricianDocument: "Документ фтизиатра"
    case .selectionCommissionConclusion: "Заключение отборочной комиссии"
    case .firstTurnProof: "Подтверждение первой очереди"
    case .transferProof: "Подтверждение перевода и переезда"
    case .vaccinationCard065: "Карта прививок 065/е"
    case .childHealthPassport0522: "Паспорт здоровья 052-2/у"
    case .healthCertificate027: "Справка 027/е"
    }
  }

  var english: String {
    switch document {
    case .application: "Application (free form)"
    case .medicalCommissionConclusion: "Medical commission conclusion"
    case .birthCertificate: "Birth certificate"
    case .childIdentityDocument: "Child’s identity document"
    case .parentIdentityDocument: "Parent’s identity document"
    case .identityDocument: "Identity document"
    case .marriageOrDivorceCertificate: "Marriage or divorce certificate"
    case .disabilityConclusion: "Disability conclusion"
    case .pmpkConclusion: "PMPK conclusion"
    case .outpatientCard052e: "Outpatient card № 052/е"
    case .schoolCharacteristic: "School’s characteristic"
    case .workSamples: "Written work and drawings"
    case .medicalCertificate071: "Medical certificate 071/у"
    case .socialAssistanceCertificate: "Social assistance certificate"
    case .incomeWages: "Proof of wages"
    case .incomeBusiness: "Proof of business income"
    case .incomeAlimony: "Proof of alimony"
    case .guardianshipDecision: "Guardianship decision"
    case .collegialBodyDecision: "Collegial body’s decision"
    case .statusProof: "Proof of the status"
    case .consentAnnex5: "Consent (annex 5)"
    case .workplaceCertificateService: "Certificate from the service"
    case .otherServiceProof: "Another proof of the service"
    case .workplaceCertificateTeacherMedic: "Teacher’s or medic’s certificate"
    case .diploma: "Diploma"
    case .phthisiatricianDocument: "Phthisiatrician’s document"
    case .selectionCommissionConclusion: "Selection commission’s conclusion"
    case .firstTurnProof: "Proof of the first turn"
    case .transferProof: "Proof of the transfer and the move"
    case .vaccinationCard065: "Vaccination card 065/е"
    case .childHealthPassport0522: "Health passport 052-2/у"
    case .healthCertificate027: "Certificate 027/е"
    }
  }
}
