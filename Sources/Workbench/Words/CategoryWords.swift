import Law

/// What the applicant states to be.
struct CategoryWords: Phrase {
  private let category: ApplicantCategory

  init(_ category: ApplicantCategory) { self.category = category }

  var kazakh: String {
    switch category {
    case .socialAssistance: "атаулы әлеуметтік көмек алады"
    case .lowIncome: "табысы аз отбасы"
    case .orphanInFamily: "отбасындағы жетім бала"
    case .emergencyOrOther: "төтенше жағдай немесе алқалы орган шешімі"
    case .military: "әскери қызметші баласы"
    case .specialStateBody: "арнаулы мемлекеттік орган қызметкерінің баласы"
    case .lawEnforcement: "құқық қорғау органы қызметкерінің баласы"
    case .courierService: "фельдъегерлік байланыс қызметкерінің баласы"
    case .relocatedService: "қызметіне қарай көшкен отбасы"
    case .teacher: "педагог баласы"
    case .medicalWorker: "медицина қызметкерінің баласы"
    case .guardianDisabled: "заңды өкілі мүгедектігі бар адам"
    case .noParentalCare: "ата-ана қамқорлығынсыз қалған"
    case .orphan: "жетім бала"
    case .largeFamily: "көпбалалы отбасы"
    case .sen: "ерекше білім беру қажеттілігі бар"
    case .disabledChildFamily: "мүгедектігі бар баласы бар отбасы"
    case .special: "арнайы балабақшаға"
    case .sanatorium: "санаториялық балабақшаға"
    }
  }

  var russian: String {
    switch category {
    case .socialAssistance: "получает адресную социальную помощь"
    case .lowIncome: "малообеспеченная семья"
    case .orphanInFamily: "ребёнок-сирота в семье"
    case .emergencyOrOther: "чрезвычайная ситуация или решение органа"
    case .military: "ребёнок военнослужащего"
    case .specialStateBody: "ребёнок сотрудника спецоргана"
    case .lawEnforcement: "ребёнок сотрудника правоохранительных органов"
    case .courierService: "ребёнок сотрудника фельдъегерской связи"
    case .relocatedService: "семья, переехавшая по службе"
    case .teacher: "ребёнок педагога"
    case .medicalWorker: "ребёнок медработника"
    case .guardianDisabled: "законный представитель с инвалидностью"
    case .noParentalCare: "без попечения родителей"
    case .orphan: "ребёнок-сирота"
    case .largeFamily: "многодетная семья"
    case .sen: "с особыми образовательными потребностями"
    case .disabledChildFamily: "семья с ребёнком с инвалидностью"
    case .special: "в специальный детский сад"
    case .sanatorium: "в санаторный детский сад"
    }
  }

  var english: String {
    switch category {
    case .socialAssistance: "receives social assistance"
    case .lowIncome: "low income"
    case .orphanInFamily: "orphan in a family"
    case .emergencyOrOther: "emergency, or the collegial body"
    case .military: "child of military staff"
    case .specialStateBody: "child of special state body staff"
    case .lawEnforcement: "child of law-enforcement staff"
    case .courierService: "child of courier service staff"
    case .relocatedService: "family relocated by service"
    case .teacher: "child of a teacher"
    case .medicalWorker: "child of a medical worker"
    case .guardianDisabled: "guardian with a disability"
    case .noParentalCare: "without parental care"
    case .orphan: "orphan"
    case .largeFamily: "large family"
    case .sen: "special educational needs"
    case .disabledChildFamily: "family with a disabled child"
    case .special: "for a special preschool"
    case .sanatorium: "for a sanatorium preschool"
    }
  }
}
