/// An article of a general act on which all services rest and which the orders do not repeat.
/// Their texts are not embedded; they are cited by name.
package enum CodeArticle: String, CaseIterable, Sendable, Codable {
  /// Administrative code, art. 64 (2): what the talon shows.
  case talon = "appc.64.2"
  /// Administrative code, art. 64 (3): after hours counts as the next working day.
  case afterHours = "appc.64.3"
  /// Administrative code, art. 76: a term starts the day after, its last day moves to a working day.
  case termStart = "appc.76"
  /// Administrative code, art. 73: hearing before an unfavourable decision.
  case hearing = "appc.73"
  /// Administrative code, art. 74: minutes of an oral hearing.
  case hearingMinutes = "appc.74"
  /// Administrative code, arts. 80 (5) and 92: how to complain stands on the decision.
  case remedy = "appc.92"
  /// Administrative code, art. 91: a complaint goes up within three working days.
  case complaintUpward = "appc.91"
  /// Services law, art. 19 (2): the provider refuses an incomplete or expired package.
  case incompleteAtProvider = "services.19.2"
  /// Services law, art. 20 (2): the State Corporation refuses such a package.
  case incompleteAtStateCorporation = "services.20.2"
  /// Services law, art. 19-1: grounds of refusal, re-application is allowed.
  case refusalGrounds = "services.19-1"
  /// Services law, art. 25 (2): five and fifteen working days for a complaint.
  case complaintTerms = "services.25.2"
  /// Services law, art. 5 (2) (11): stages go to the monitoring system.
  case monitoring = "services.5.2.11"
  /// Holidays law, art. 5: a holiday on a day off moves.
  case movedHoliday = "holidays.5"
  /// Labour code, art. 84 (5): 7 January and the first day of Kurban Ait are days off.
  case religiousDaysOff = "labour.84.5"
  /// Labour code, art. 85 (3): the ministry may swap a day off and a working day.
  case swappedDays = "labour.85.3"

  /// The reference as official Kazakh writes it today.
  package var kazakh: String { reference(ServicesLaw.title) }

  /// The reference as a paper of that day writes it: an act is cited by the name it had.
  package func kazakh(on day: CivilDate) -> String { reference(ServicesLaw.title(on: day)) }

  private func reference(_ servicesLaw: String) -> String {
    switch self {
    case .talon: "ӘРПК 64-бабы, 2-бөлік"
    case .afterHours: "ӘРПК 64-бабы, 3-бөлік"
    case .termStart: "ӘРПК 76-бабы"
    case .hearing: "ӘРПК 73-бабы"
    case .hearingMinutes: "ӘРПК 74-бабы"
    case .remedy: "ӘРПК 92-бабы"
    case .complaintUpward: "ӘРПК 91-бабы"
    case .incompleteAtProvider: "\(servicesLaw), 19-бап, 2-тармақ"
    case .incompleteAtStateCorporation: "\(servicesLaw), 20-бап, 2-тармақ"
    case .refusalGrounds: "\(servicesLaw), 19-1-бап"
    case .complaintTerms: "\(servicesLaw), 25-бап, 2-тармақ"
    case .monitoring: "\(servicesLaw), 5-бап, 2-тармақ, 11) тармақша"
    case .movedHoliday: "Мерекелер туралы заң, 5-бап"
    case .religiousDaysOff: "Еңбек кодексі, 84-бап, 5-тармақ"
    case .swappedDays: "Еңбек кодексі, 85-бап, 3-тармақ"
    }
  }
}

/// The law on public services: its articles kept their numbers when its name changed with 2026.
enum ServicesLaw {
  static let title =
    "Мемлекеттік және әлеуметтік жауапкершілігі бар көрсетілетін қызметтер туралы заң"
  private static let titleBefore2026 = "Мемлекеттік көрсетілетін қызметтер туралы заң"

  static func title(on day: CivilDate) -> String { day.year < 2026 ? titleBefore2026 : title }
}
