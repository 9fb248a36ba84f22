/// What a day off is kept for. Names as in the act on holidays.
package enum Observance: String, CaseIterable, Sendable, Codable {
  case newYear = "new-year"
  case christmas = "orthodox-christmas"
  case womensDay = "womens-day"
  case constitutionDay = "constitution-day"
  case nauryz
  case unityDay = "unity-day"
  case defenderDay = "defender-day"
  case victoryDay = "victory-day"
  case kurbanAit = "kurban-ait"
  case capitalDay = "capital-day"
  case republicDay = "republic-day"
  case independenceDay = "independence-day"

  package var kazakh: String {
    switch self {
    case .newYear: "Жаңа жыл"
    case .christmas: "Православиелік Рождество"
    case .womensDay: "Халықаралық әйелдер күні"
    case .constitutionDay: "Қазақстан Республикасының Конституциясы күні"
    case .nauryz: "Наурыз мейрамы"
    case .unityDay: "Қазақстан халқының бірлігі мерекесі"
    case .defenderDay: "Отан қорғаушы күні"
    case .victoryDay: "Жеңіс күні"
    case .kurbanAit: "Құрбан айттың бірінші күні"
    case .capitalDay: "Астана күні"
    case .republicDay: "Қазақстан Республикасы күні"
    case .independenceDay: "Тәуелсіздік күні"
    }
  }
}

/// How sure the program may be of a calendar entry.
package enum Certainty: String, Sendable, Codable, Comparable {
  /// An act was read, or independent pages agree.
  case confirmed
  /// Computed or found on one page; shown as «болжамды».
  case estimated

  package static func < (left: Certainty, right: Certainty) -> Bool {
    left == .confirmed && right == .estimated
  }
}
