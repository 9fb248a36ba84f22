/// The blanks of the forms, as a clerk calls them.
struct BlankWords: Phrase {
  private let name: String

  /// - Parameter name: a blank, also one of numbered lines: «preschool_2».
  init(_ name: String) {
    let parts = name.split(separator: "_")
    let isNumbered = parts.last.flatMap { Int($0) } != nil
    self.name = isNumbered ? parts.dropLast().joined(separator: "_") : name
  }

  private struct Names: Sendable {
    let kazakh: String
    let russian: String
    let english: String

    init(_ kazakh: String, _ russian: String, _ english: String) {
      self.kazakh = kazakh
      self.russian = russian
      self.english = english
    }
  }

  private static let table: [String: Names] = [
    "accepted_at": Names("қабылданған уақыты", "время приёма", "time of acceptance"),
    "accepted_on": Names("қабылданған күні", "дата приёма", "date of acceptance"),
    "act": Names("акт", "акт", "act"),
    "addressee_name": Names("өтініш беруші", "заявитель", "applicant"),
    "address": Names("мекенжайы", "адрес", "address"),
    "answer_by": Names("жауап берудің соңғы күні", "последний день ответа", "last day to answer"),
    "applicant_address": Names(
      "өтініш берушінің мекенжайы", "адрес заявителя", "address of the applicant"),
    "applicant_address_phone": Names(
      "өтініш берушінің мекенжайы, телефоны", "адрес и телефон заявителя",
      "address and phone of the applicant"),
    "applicant_iin": Names("өтініш берушінің ЖСН-і", "ИИН заявителя", "IIN of the applicant"),
    "applicant_name": Names("өтініш беруші", "заявитель", "applicant"),
    "applicant_name_iin": Names(
      "өтініш берушінің аты-жөні, ЖСН-і", "имя и ИИН заявителя", "name and IIN of the applicant"),
    "applicant_name_salutation": Names("өтініш беруші", "заявитель", "applicant"),
    "applicant_signature": Names(
      "өтініш берушінің қолы", "подпись заявителя", "signature of the applicant"),
    "authority_name": Names("МО атауы", "название ГО", "state body"),
    "begun_at": Names("басталған уақыты", "время начала", "time of the start"),
    "birth_year": Names("туған жылы", "год рождения", "year of birth"),
    "branch_section_no": Names("бөлім нөмірі", "номер отдела", "number of the section"),
    "camp_name": Names("лагерь атауы", "название лагеря", "name of the camp"),
    "category": Names("санаты", "категория", "category"),
    "centre_name": Names("орталық атауы", "название центра", "name of the centre"),
    "child_birth_date": Names(
      "баланың туған күні", "дата рождения ребёнка", "date of birth of the child"),
    "child_name": Names("бала", "ребёнок", "child"),
    "child_name_birth_iin": Names(
      "баланың аты-жөні, туған күні, ЖСН-і", "имя, дата рождения и ИИН ребёнка",
      "name, date of birth and IIN of the child"),
    "class_language": Names("сыныбы, оқу тілі", "класс, язык", "class and language"),
    "class_letter_language": Names(
      "сыныбы, әрпі, оқу тілі", "класс, буква, язык", "class, letter and language"),
    "clerk_name": Names("қызметкердің аты-жөні", "имя сотрудника", "name of the clerk"),
    "clerk_post": Names("қызметкердің лауазымы", "должность сотрудника", "post of the clerk"),
    "conclusion": Names("қорытынды", "заключение", "conclusion"),
    "contract_date": Names("шарт күні", "дата договора", "date of the contract"),
    "contract_number": Names("шарт нөмірі", "номер договора", "number of the contract"),
    "course_from": Names("курстың басталған күні", "начало курса", "start of the course"),
    "course_to": Names("курстың аяқталған күні", "конец курса", "end of the course"),
    "date": Names("күні", "дата", "date"),
    "date_top": Names("күні", "дата", "date"),
    "documents": Names("құжаттар тізімі", "список документов", "list of papers"),
    "due": Names("мерзімі", "срок", "due date"),
    "ended_at": Names("аяқталған уақыты", "время окончания", "time of the end"),
    "exam_date": Names("тексеру күні", "дата обследования", "date of the examination"),
    "exam_place": Names("тексеру орны", "место обследования", "place of the examination"),
    "exam_time": Names("тексеру уақыты", "время обследования", "time of the examination"),
    "exam_type": Names("тексеру түрі", "вид обследования", "kind of examination"),
    "executor_name": Names("орындаушы", "исполнитель", "executor"),
    "expired_document": Names("мерзімі өткен құжат", "просроченный документ", "expired paper"),
    "facts": Names("мән-жайлар", "обстоятельства", "facts"),
    "ground": Names("негізі", "основание", "ground"),
    "head_name": Names("басшының аты-жөні", "имя руководителя", "name of the head"),
    "head_signature": Names("басшының аты-жөні", "имя руководителя", "name of the head"),
    "hearing_at": Names("тыңдау уақыты", "время заслушивания", "time of the hearing"),
    "hearing_body": Names("әкімшілік орган", "административный орган", "administrative body"),
    "hearing_on": Names("тыңдау күні", "дата заслушивания", "date of the hearing"),
    "hearing_place": Names("тыңдау орны", "место заслушивания", "place of the hearing"),
    "kept_until": Names("орын сақталатын күн", "место сохраняется до", "place kept until"),
    "language": Names("оқыту тілі", "язык обучения", "language of instruction"),
    "locality": Names("елді мекен", "населённый пункт", "locality"),
    "matter": Names("қаралған іс", "рассмотренное дело", "matter"),
    "missing_document": Names("жоқ құжат", "недостающий документ", "missing paper"),
    "number": Names("нөмірі", "номер", "number"),
    "objection_term": Names("қарсылық мерзімі", "срок возражения", "term for an objection"),
    "official_name": Names("лауазымды тұлға", "должностное лицо", "official"),
    "order_date": Names("бұйрық күні", "дата приказа", "date of the order"),
    "order_number": Names("бұйрық нөмірі", "номер приказа", "number of the order"),
    "org_address": Names("ұйым мекенжайы", "адрес организации", "address of the office"),
    "org_name": Names("ұйым атауы", "название", "name of the office"),
    "org_phone": Names("ұйым телефоны", "телефон организации", "phone of the office"),
    "organisation": Names("орган атауы", "название органа", "name of the body"),
    "package_defect": Names(
      "топтаманың кемшілігі", "недостаток пакета", "what the package lacks"),
    "participant_signature": Names(
      "қатысушының қолы", "подпись участника", "signature of the participant"),
    "participants": Names("қатысушылар", "участники", "participants"),
    "place": Names("орын", "место", "place"),
    "planned_entry": Names(
      "орын керек күн", "с какого дня нужно место", "the day from which a place is wanted"),
    "pmpk_address": Names("ПМПК мекенжайы", "адрес ПМПК", "address of the PMPK"),
    "pmpk_phone": Names("ПМПК телефоны", "телефон ПМПК", "phone of the PMPK"),
    "preschool": Names("мектепке дейінгі ұйым", "дошкольная организация", "preschool"),
    "proof": Names("негізі", "основание", "proof"),
    "pupil_name": Names("оқушы", "ученик", "pupil"),
    "queue_number": Names("кезек нөмірі", "номер в очереди", "number in the queue"),
    "reason": Names("себебі", "причина", "reason"),
    "received": Names("түскен уақыты", "время поступления", "time of receipt"),
    "receiver_name": Names("қабылдаушы", "принявший", "receiver"),
    "recommendations": Names("ұсынымдар", "рекомендации", "recommendations"),
    "referral_number": Names("жолдама нөмірі", "номер направления", "number of the referral"),
    "registered": Names("тіркелген күні", "дата регистрации", "date of registration"),
    "remedy_address": Names(
      "шағым берілетін мекенжай", "адрес для жалобы", "address for a complaint"),
    "remedy_term": Names("шағымдану мерзімі", "срок обжалования", "term for a complaint"),
    "requirements_annex": Names("талаптар қосымшасы", "приложение требований", "annex"),
    "result_at": Names("нәтиже берілетін уақыт", "время выдачи результата", "time of the result"),
    "result_on": Names("нәтиже берілетін күн", "дата выдачи результата", "day of the result"),
    "result_rule": Names(
      "нәтиже қашан беріледі", "когда выдаётся результат", "when the result is given"),
    "said": Names("айтылғаны", "сказанное", "what was said"),
    "sc_worker_name_signature": Names(
      "Мемлекеттік корпорация қызметкері", "работник Госкорпорации",
      "worker of the State Corporation"),
    "school_address": Names("ұйым мекенжайы", "адрес организации", "address of the office"),
    "school_class": Names("мектебі, сыныбы", "школа, класс", "school and class"),
    "school_name": Names("ұйым атауы", "название", "name of the office"),
    "school_name_visit": Names("ұйым атауы", "название", "name of the office"),
    "school_year": Names("оқу жылы", "учебный год", "school year"),
    "secretary_name": Names("хатшы", "секретарь", "secretary"),
    "secretary_signature": Names(
      "хатшының қолы", "подпись секретаря", "signature of the secretary"),
    "service": Names("қызмет", "услуга", "service"),
    "service_name": Names("қызмет атауы", "название услуги", "name of the service"),
    "shift_from": Names("ауысымның басталуы", "начало смены", "start of the shift"),
    "shift_until": Names("ауысымның аяқталуы", "конец смены", "end of the shift"),
    "silence": Names(
      "жауап келмесе, не болады", "что будет без ответа", "what follows if nobody answers"),
    "signature": Names("қолы", "подпись", "signature"),
    "signature_name": Names("қол қоюшы", "подписавший", "signer"),
    "signature_top": Names("қолы", "подпись", "signature"),
    "specialists": Names("мамандар", "специалисты", "specialists"),
    "valid_until": Names("жарамдылық мерзімі", "срок действия", "valid until"),
    "visit_details": Names(
      "қашан, қайда келу керек", "когда и куда прийти", "when and where to come"),
  ]

  /// Whether the table knows the blank.
  var isKnown: Bool { Self.table[name] != nil }

  var kazakh: String { Self.table[name]?.kazakh ?? name }
  var russian: String { Self.table[name]?.russian ?? name }
  var english: String { Self.table[name]?.english ?? name }
}
