import Cases
import Fixtures
import Law
import Notices
import Testing

/// Values for every blank of every form: ordinary ones, long ones, and such as are awkward to set.
enum FormSamples {
  static func ordinary(_ form: FormID) -> BlankValues { values(form) { common[$0] } }

  /// Names over several lines, twelve papers, two hundred lines of recommendations.
  static func long(_ form: FormID) -> BlankValues { values(form) { longer[$0] ?? common[$0] } }

  /// What may stay empty is empty, the rest is as short or as odd as it comes.
  static func awkward(_ form: FormID) -> BlankValues { values(form) { odd[$0] ?? common[$0] } }

  /// The form with these values, above the cover that a case which was led to it has.
  static func page(
    _ form: FormID, _ values: BlankValues, at organisation: Organisation? = nil,
    isDemo: Bool = false
  ) throws -> Page {
    Page(
      form: form, title: "26-00405", body: try FormCatalogue.template(form).filled(with: values),
      cover: try cover(form, at: organisation), copy: 1, isDemo: isDemo)
  }

  private static func cover(_ form: FormID, at organisation: Organisation?) throws -> [String] {
    let paper = try #require(ServicePaper.all.first { $0.form == form })
    let source = try paper.source(paper.file())
    guard let organisation, let place = source.office.organisation?.place else {
      return try Notice.page(form, source).cover
    }
    var own = organisation
    own.place = place
    return try Notice.page(
      form,
      NoticeSource(
        history: source.history, office: ServicePaper.office(own), rules: source.rules,
        clerk: source.clerk, moment: source.moment, copy: 12)
    ).cover
  }

  private static func values(_ form: FormID, _ value: (String) -> BlankValue?) -> BlankValues {
    let template = FormCatalogue.template(form)
    let listed = template.lines.filter { $0.style == .item }.flatMap(\.parts).compactMap(\.blank)
    var values = BlankValues()
    for blank in template.blanks {
      let found = value(blank)
      switch found {
      case .list(let texts) where !listed.contains(blank):
        values[blank] = .text(texts.joined(separator: "; "))
      case .text(let text) where listed.contains(blank): values[blank] = .list([text])
      case .text, .date, .list, .choice, .leftEmpty, .toCome, nil: values[blank] = found
      }
    }
    return choosing(values, form)
  }

  private static let ground = BlankValue.text(
    "1) мемлекеттік қызметті алу үшін көрсетілетін қызметті алушы ұсынған құжаттардың және "
      + "(немесе) ондағы деректердің (мәліметтердің) дұрыс еместігі анықталған жағдайда;")

  private static let common: [String: BlankValue] = [
    "accepted_at": .text("10:27"), "accepted_on": .date("2026-11-24"),
    "act": .text("2020 жылғы 27 мамырдағы № 223 бұйрық, 2-қосымша, 9-тармақ"),
    "addressee_name": .text("Тәжібаева Роза Бекқызы"),
    "address": .text("Алатау қ., Бейбітшілік к-сі, 1"),
    "answer_by": .date("2026-12-02"),
    "applicant_address": .text("Алатау қ., Тыныштық к-сі, 5-8"),
    "applicant_address_phone": .text("Алатау қ., Тыныштық к-сі, 5-8, 8 (700) 000-00-01"),
    "applicant_iin": .text("350101500013"),
    "applicant_name": .text("Тәжібаева Роза Бекқызы"),
    "applicant_name_iin": .text("Тәжібаева Роза Бекқызы, 350101500013"),
    "applicant_name_salutation": .text("Тәжібаева Роза Бекқызы"),
    "applicant_signature": .leftEmpty, "article": .text("ӘРПК 76-бабы"),
    "authority_name": .text("Алатау қаласының білім бөлімі"),
    "begun_at": .text("10:00"), "birth_year": .text("2022"), "branch_section_no": .text("3"),
    "camp_name": .text("«Балдәурен» лагері"),
    "category": .choice(["large-family"]),
    "centre_name": .text("Алатау аутизм орталығы"), "child_birth_date": .date("2018-03-05"),
    "child_name": .text("Тәжібай Ерасыл Нұрланұлы"),
    "child_name_birth_iin": .text("Тәжібай Ерасыл Нұрланұлы, 05.03.2018, 350101500404"),
    "class_language": .text("3А сынып, қазақ тілі"),
    "class_letter_language": .text("3-сынып, «А», қазақ тілі"),
    "complainant": .text("Лебедева Ольга Петровна"),
    "clerk_name": .text("Бекова Г. С."), "clerk_post": .text("іс жүргізуші"),
    "conclusion": .text("сөйлеу тілінің жалпы дамымауы, ІІІ деңгей"),
    "contract_date": .date("2026-11-20"), "contract_number": .text("41"),
    "course_from": .date("2026-08-31"), "course_to": .date("2027-03-15"),
    "date": .date("2026-11-24"), "date_top": .date("2026-11-24"),
    "days": .text("10"),
    "documents": .list(["өтініш — түпнұсқа", "баланың туу туралы куәлігі — көшірме"]),
    "due": .date("2026-11-26"), "ended_at": .text("10:40"), "exam_date": .date("2026-11-30"),
    "exam_place": .text("Алатау психологиялық-медициналық-педагогикалық консультациясы"),
    "exam_time": .text("14:30"), "exam_type": .choice(["initial"]),
    "executor_name": .text("Сәрсен Айбар Нұржанұлы"),
    "expired_document_1": .text("жұмыс орнынан анықтама"), "expired_document_2": .leftEmpty,
    "expired_document_3": .leftEmpty, "facts": .text("емхана анықтаманы бермегенін растады"),
    "ground": ground, "head_name": .text("Жақсыбаева Р. Т."),
    "head": .text("Жақсыбаева Р. Т."), "head_signature": .text("Жақсыбаева Р. Т."),
    "hearing_at": .text("11:00"),
    "hearing_body": .text("Алатау қаласының білім бөлімі"), "hearing_on": .date("2026-11-26"),
    "hearing_place": .text("Алатау қ., Бейбітшілік к-сі, 1, 12-кабинет"),
    "kept_until": .date("2027-03-01"), "language": .text("қазақ тілі"),
    "locality": .text("Алатау қаласы"),
    "matter": .text("№ 26-00405 өтініш"), "missing_document_1": .text("071/у анықтамасы"),
    "missing_document_2": .leftEmpty, "missing_document_3": .leftEmpty,
    "number": .text("26-00405"), "objection_term": .text("екі жұмыс күні"),
    "office_address": .text("Алатау қ., Бейбітшілік к-сі, 1"),
    "office_name": .text("№ 14 мектеп"), "official_name": .text("Жақсыбаева Р. Т."),
    "planned_entry": .date("2027-09-01"),
    "order_date": .date("2026-11-24"),
    "order_number": .text("41-н"), "org_address": .text("Алатау қ., Бейбітшілік к-сі, 1"),
    "org_name": .text("Алатау психологиялық-медициналық-педагогикалық консультациясы"),
    "org_phone": .text("8 (700) 000-00-60"),
    "organisation": .text("Алатау қаласының білім бөлімі"),
    "package_defect": .text(
      "құжаттар топтамасы толық болмағандықтан және құжаттардың қолданылу мерзімі өткендіктен"),
    "participant_signature": .leftEmpty,
    "participants": .text("Тәжібаева Роза Бекқызы"),
    "pmpk_address": .text("Алатау қ., Бейбітшілік к-сі, 1"),
    "place": .text("уақытша, 2027 жылғы 1 наурызға дейін"),
    "pmpk_phone": .text("8 (700) 000-00-60"), "preschool": .text("№ 5 «Балапан» бөбекжайы"),
    "preschool_1": .text("№ 5 «Балапан» бөбекжайы"), "preschool_2": .text("№ 8 «Айгөлек»"),
    "preschool_3": .leftEmpty, "preschool_4": .leftEmpty,
    "proof": .text("№ 9 санаторийдің жолдамасы"),
    "pupil_name": .text("Тәжібай Ерасыл Нұрланұлы"), "queue_number_1": .text("12"),
    "queue_number_2": .text("3"), "queue_number_3": .leftEmpty, "queue_number_4": .leftEmpty,
    "reason": ground, "received": .text("2026 жылғы 24 қараша, сағат 10:27"),
    "receiver_name": .text("Бекова Г. С."),
    "recommendations": .text("жеке оқу жоспары бойынша оқыту, логопед сабақтары"),
    "referral_number": .text("000123"), "registered": .date("2026-11-24"),
    "registered_of": .text("2026 жылғы 17 қарашада"),
    "remedy_address": .text("№ 14 мектеп, Алатау қ., Бейбітшілік к-сі, 1"),
    "remedy_term": .text("үш ай"), "requirements_annex": .choice(["2"]),
    "result_at": .text("18:30"), "result_on": .date("2026-12-01"),
    "result_rule": .text("Нәтижесі көрсетілген мерзімнен кешіктірілмей беріледі."),
    "said": .text("өтініш беруші жаңа анықтама әкелетінін айтты."),
    "sc_worker_name_signature": .text("Бекова Г. С."),
    "school_address": .text("Алатау қ., Бейбітшілік к-сі, 1"),
    "school_class": .text("№ 14 мектеп, 3А сынып"), "school_name": .text("№ 14 мектеп"),
    "school_name_visit": .text("№ 14 мектеп"), "school_year": .text("2026-2027"),
    "secretary_name": .text("Ахметов Д. М."), "secretary_signature": .leftEmpty,
    "service": .text("лагерьлерде демалу үшін жолдама беру"),
    "service_name": .text("кезекке қою"), "shift_from": .date("2027-06-01"),
    "shift_until": .date("2027-06-14"), "signature": .leftEmpty,
    "silence": .text(
      "Жауап келмесе, хабарлама 2027 жылғы 25 қарашада қайта жіберіледі. Оған да жауап келмесе, "
        + "өтініш архивке жіберіледі."),
    "signature_name": .text("Тәжібаева Роза Бекқызы"), "signature_top": .leftEmpty,
    "specialists": .text("логопед Сәрсен А. Н., психолог Ахметов Д. М."),
    "valid_until": .date("2027-09-30"),
    "visit_details": .text("2026 жылғы 25 қарашада сағат 9:00-де"),
  ]

  private static let longName = BlankValue.text(
    "Әбдірахманқызы-Сұлтанғалиева Нұрсұлтангүлжаһан Мұхаммедқұрманғазықызы")
  private static let longAddress = BlankValue.text(
    "Түркістан облысы, Сайрам ауданы, Қарабұлақ ауылдық округі, Бәйдібек Қарашаұлы көшесі, "
      + "128-үй, 2-корпус, 415-пәтер")

  private static let longer: [String: BlankValue] = {
    var values: [String: BlankValue] = [:]
    for blank in common.keys {
      if blank.hasSuffix("_name") || blank.contains("name_") { values[blank] = longName }
      if blank.hasSuffix("address") || blank.hasSuffix("address_phone") {
        values[blank] = longAddress
      }
    }
    values["service_name"] = nil
    values["recommendations"] = .text(
      (1...200).map { "\($0)) күн сайын он бес минуттан қол саусақтарына жаттығу жасау;" }
        .joined(separator: "\n"))
    values["documents"] = .list(
      (1...12).map { "\($0)-құжат: психологиялық-медициналық-педагогикалық қорытынды — көшірме" })
    values["specialists"] = .text(
      (1...9).map { "\($0)-маман Әбдірахманова Нұрсұлтангүл Мұхаммедқызы" }.joined(
        separator: ", "))
    return values
  }()

  private static let odd: [String: BlankValue] = [
    "addressee_name": .text("О"), "applicant_address": .leftEmpty,
    "applicant_name": .text("Ли Ю."), "child_name": .text("Ё Э-Ұ"),
    "child_birth_date": .date("2000-02-29"), "category": .choice(["none"]),
    "course_from": .date("2026-09-01"), "course_to": .date("2027-02-28"),
    "conclusion": .text(String(repeating: "қ", count: 130)), "date": .leftEmpty,
    "date_top": .leftEmpty, "exam_date": .date("2027-01-01"), "exam_type": .choice(["repeat"]),
    "expired_document_1": .leftEmpty, "iin": .leftEmpty, "applicant_iin": .leftEmpty,
    "missing_document_1": .text("«№ 026/е» (100 %) — \"нысан\""),
    "org_name": .text("ПМПК"), "preschool_2": .leftEmpty, "queue_number_2": .leftEmpty,
    "recommendations": .text("жоқ."), "requirements_annex": .choice(["6"]),
    "specialists": .text("Ли Ю."),
  ]

  /// The choices of a form have their own options.
  private static func choosing(_ values: BlankValues, _ form: FormID) -> BlankValues {
    var values = values
    for (blank, options) in FormCatalogue.template(form).choices {
      if case .choice(let chosen) = values[blank], chosen.isSubset(of: Set(options.keys)) {
        continue
      }
      values[blank] = options.keys.sorted().first.map { .choice([$0]) }
    }
    return values
  }
}
