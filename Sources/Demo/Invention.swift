import Cases
import Law

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound` − 1.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// Whether a chance of `percent` in a hundred came up.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// Invented people. Their numbers are of births in 2035, so they belong to nobody; the dates of birth are
/// those of children for whom the services are.
struct Invention {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  struct Family {
    let child: PersonFacts
    let applicant: PersonFacts
    let relation: Relation
    let schooling: CaseEvent.Schooling
  }

  /// - Parameters:
  ///   - service: the one for which the family applies: it decides how old the child is.
  ///   - day: of the application.
  mutating func family(for service: Service, on day: CivilDate) -> Family {
    let stem = dice.pick(Self.surnames)
    let isGirl = dice.chance(50)
    let father = dice.pick(Self.men)
    let child = PersonFacts(
      name: FullName(
        surname: surname(stem, isFemale: isGirl),
        given: dice.pick(isGirl ? Self.girls : Self.boys),
        patronymic: dice.chance(92) ? father + (isGirl ? "қызы" : "ұлы") : nil),
      iin: dice.chance(85) ? number(isGirl: isGirl) : nil, sex: isGirl ? .female : .male)
    let isMother = dice.chance(75)
    let grandfather = dice.pick(Self.men)
    let applicant = PersonFacts(
      name: FullName(
        surname: surname(stem, isFemale: isMother),
        given: isMother ? dice.pick(Self.women) : father,
        patronymic: grandfather + (isMother ? "қызы" : "ұлы")),
      phone: "+7700000" + digits(dice.below(10_000), count: 4),
      address: dice.chance(60)
        ? .value("Алатау қ., \(dice.pick(Self.streets)) к-сі, \(1 + dice.below(90))") : .absent)
    let grade = 1 + dice.below(11)
    return Family(
      child: child.born(in: day.year - service.age(inGrade: grade)), applicant: applicant,
      relation: isMother ? .mother : .father,
      schooling: CaseEvent.Schooling(
        grade: "\(grade)", letter: dice.pick(Self.letters),
        language: dice.chance(70) ? .kazakh : .russian))
  }

  private func surname(_ stem: String, isFemale: Bool) -> String {
    let takesEnding = stem.hasSuffix("ов") || stem.hasSuffix("ев")
    return isFemale && takesEnding ? stem + "а" : stem
  }

  private mutating func number(isGirl: Bool) -> String {
    while true {
      let body =
        "35" + digits(1 + dice.below(12), count: 2) + digits(1 + dice.below(28), count: 2)
        + (isGirl ? "6" : "5") + digits(dice.below(10_000), count: 4)
      if let iin = IIN(body + "0"), let control = iin.expectedControlDigit {
        return body + "\(control)"
      }
    }
  }

  private func digits(_ number: Int, count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private static let surnames = [
    "Оспанов", "Жұмабеков", "Қайратов", "Төлегенов", "Шәріпов", "Нұрғалиев", "Сейітқалиев",
    "Мұқанов", "Әбдіқадыров", "Бекмұхамбетов", "Есенғұлов", "Ғабдуллин", "Ізбасаров", "Өтегенов",
    "Ыбыраев", "Уәлиханов", "Досжанов", "Ерғалиев", "Зәкіров", "Исабеков", "Рақымжанов",
    "Смағұлов", "Тоқтаров", "Шаяхметов", "Дүйсенов", "Ким", "Цой", "Лебедев", "Иванов", "Әлжан",
  ]
  private static let boys = [
    "Әлихан", "Санжар", "Ерасыл", "Нұрислам", "Даниял", "Әмір", "Тамерлан", "Арсен", "Расул",
    "Мейір", "Нұрәли", "Илья", "Артём", "Ғалымжан", "Шыңғыс",
  ]
  private static let girls = [
    "Іңкәр", "Томирис", "Айзере", "Әмина", "Нұрай", "Ясмин", "Балнұр", "Айару", "Дәмелі",
    "Мөлдір", "Ақниет", "Алина", "София", "Ұлжан", "Қарлығаш",
  ]
  private static let men = [
    "Асқар", "Бауыржан", "Ерлан", "Мұрат", "Қайрат", "Серік", "Өмірзақ", "Нұрлан", "Дәулет",
    "Жандос", "Ғалым", "Ұлан", "Рүстем", "Олжас", "Ілияс",
  ]
  private static let women = [
    "Қарлығаш", "Нұргүл", "Айгүл", "Сәуле", "Гүлнәр", "Жанар", "Ләззат", "Раушан", "Шолпан",
    "Әсел", "Үміт", "Ольга", "Динара", "Мәдина", "Ғайни",
  ]
  private static let streets = [
    "Бейбітшілік", "Абай", "Достық", "Сәтбаев", "Наурыз", "Тәуелсіздік", "Алматы", "Жеңіс",
  ]
  private static let letters = ["А", "Ә", "Б", "В", ""]
}

extension PersonFacts {
  /// Born on the day that the number spells, in a year that suits the service.
  fileprivate func born(in year: Int) -> PersonFacts {
    var facts = self
    let spelled = iin.flatMap { IIN($0) }?.birthDate
    facts.birthDate = CivilDate(year: year, month: spelled?.month ?? 6, day: spelled?.day ?? 15)
    return facts
  }
}

extension Service {
  /// How old an invented child gets in the year of its application: by its class at school, and always
  /// within what the service is for.
  fileprivate func age(inGrade grade: Int) -> Int {
    switch self {
    case .home, .camp, .special: 6 + grade
    case .pmpk, .rehab: 3 + grade
    case .preschoolQueue, .preschoolAdmission: 1 + grade % 4
    }
  }
}
