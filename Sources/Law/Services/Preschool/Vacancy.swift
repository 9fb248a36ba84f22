/// The closed lists by which a vacancy is described (`preschool.rule.3.3`).
package enum Vacancy {
  /// Types of preschool organisations.
  package enum OrganisationType: String, CaseIterable, Sendable {
    case nursery = "бөбекжай"
    case kindergarten = "балабақша"
    case sanatoriumNursery = "санаториялық бөбекжай"
    case smallCentre = "мектепке дейінгі шағын орталық"
    case specialNursery = "арнайы бөбекжай"
    case specialKindergarten = "арнайы балабақша"
  }

  /// Types of groups.
  package enum GroupType: String, CaseIterable, Sendable {
    case early = "ерте жас"
    case younger = "кіші"
    case middle = "ортаңғы"
    case older = "ересек"
    case preparatory = "мектепалды даярлық тобы"
    case mixed = "әртүрлі жас"
    case special = "арнайы"
  }

  /// Hours of work a day, in minutes: 4, 9, 10½, 12 and 24 hours.
  package static let workMinutes = [240, 540, 630, 720, 1_440]

  /// What the description consists of.
  package enum Field: String, CaseIterable, Sendable {
    case organisation, organisationType, workHours, language, groupType
  }
}
