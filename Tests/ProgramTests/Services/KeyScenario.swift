import Cases
import Fixtures
import Law
import Testing

/// One way of one family through the office, and how it ends.
struct KeyScenario: CustomTestStringConvertible, Sendable {
  let family: FamilyAtDesk
  let outcome: Outcome

  enum Outcome: Sendable {
    case accepted
    /// A compulsory paper is wanting.
    case incomplete
    case refused(GroundID)
    case withdrawn
    /// The day passed before the decision.
    case overdue
    /// What the office offered of its own accord is not wanted, or not answered.
    case declined
    case unanswered
    /// At the State Corporation: the provider's refusal arrives, or nobody comes for the result.
    case refusalArrives
    case notFetched
  }

  var testDescription: String {
    let outcome =
      if case .refused(let ground) = outcome { "refused \(ground)" } else { "\(outcome)" }
    return "\(family.service) \(family.place) \(family.channel) \(family.residency): \(outcome)"
  }

  // MARK: All of them

  static let all: [KeyScenario] = RuleBook.loaded.flatMap(scenarios)

  /// Every place of the service, every channel there and every kind of family is accepted; at one
  /// place of each kind, the duty section among them, it ends in every other way too.
  private static func scenarios(_ service: Service) -> [KeyScenario] {
    guard let rules = RuleBook.newest(service) else { return [] }
    let places = Place.allCases.filter(rules.places.contains)
    return places.flatMap { place -> [KeyScenario] in
      let isFirst = place == places.first || place.isStateCorporation
      return families(rules, place).flatMap { family in
        let others = isFirst ? outcomes(family, rules) : []
        return ([.accepted] + others).map { KeyScenario(family: family, outcome: $0) }
      }
    }
  }

  private static func families(_ rules: RuleSet, _ place: Place) -> [FamilyAtDesk] {
    channels(rules, place).flatMap { channel in
      residencies(rules, channel).flatMap { residency in
        facts(rules, channel, place).map {
          FamilyAtDesk(
            service: rules.service, place: place, channel: channel, residency: residency, facts: $0)
        }
      }
    }
  }

  /// The State Corporation takes in what comes to its own desks.
  private static func channels(_ rules: RuleSet, _ place: Place) -> [Channel] {
    guard !place.isStateCorporation else { return [.stateCorporation] }
    return Channel.allCases.filter(rules.channels.contains)
  }

  /// Where the list of papers tells residents from others, both.
  private static func residencies(_ rules: RuleSet, _ channel: Channel) -> [Residency] {
    let tells = rules.documents.documents.contains {
      $0.channels.contains(channel) && $0.applicants == [.nonResident]
    }
    return tells ? [.resident, .nonResident] : [.resident]
  }

  /// What the service asks for beside the people; of camps every category.
  private static func facts(_ rules: RuleSet, _ channel: Channel, _ place: Place) -> [Record] {
    switch rules.service {
    case .pmpk: channel == .proactive ? [initiative] : [[:]]
    case .home, .rehab, .special: [[:]]
    case .camp:
      campCategories.map { category in
        var record: Record = [.category: .category(category)]
        if channel == .stateCorporation, !place.isStateCorporation {
          record[.receivedAt] = .moment("2026-11-24T10:00")
        }
        if place.isStateCorporation { record[.registeredHere] = .answer(true) }
        if channel == .portal { record[.certifiedBy] = .choice(.digitalSignature) }
        return record
      }
    case .preschoolQueue: [queue]
    case .preschoolAdmission: [admission]
    }
  }

  private static let campCategories: [ApplicantCategory] = [
    .socialAssistance, .lowIncome, .orphanInFamily, .emergencyOrOther,
  ]

  private static let initiative: Record = [
    .phoneRegistered: .answer(true), .initiativeBasis: .words("емхананың хабары"),
  ]

  private static let queue: Record = [
    .studyLanguage: .language(.kazakh), .preschoolKind: .choice(.ordinary),
    .preschool1: .words("Айгөлек"), .pmpkRecommended: .answer(false),
    .contractInForce: .answer(false),
  ]

  private static let admission: Record = [
    .referralNumber: .words("15"), .referralUntil: .date("2026-11-30"),
    .placeKind: .choice(.permanent),
  ]

  /// The other ends; of families that differ only in their category the first has them.
  private static func outcomes(_ family: FamilyAtDesk, _ rules: RuleSet) -> [Outcome] {
    let first = facts(rules, family.channel, family.place).first
    guard family.facts == first else { return [] }
    let grounds = rules.grounds.map(\.id).filter { canHold($0, family, rules) }
    let isStored = family.service == .camp && family.place.isStateCorporation
    return [.incomplete, .withdrawn, .overdue] + grounds.map { .refused($0) }
      + (family.isOffered ? [.declined, .unanswered] : [])
      + (isStored ? [.refusalArrives, .notFetched] : [])
  }

  /// Where the State Corporation only takes in and hands on, it decides on no ground. Nothing can be
  /// refused for want of a consent where no state system would be asked for what the service needs,
  /// nor behind a complete set, as a camp decides: without the look-up the set is complete only with
  /// the paper itself.
  private static func canHold(
    _ ground: GroundID, _ family: FamilyAtDesk, _ rules: RuleSet
  ) -> Bool {
    let decides = rules.lifecycle.steps(from: .checking).contains {
      $0 == .refuse || $0 == .findGround
    }
    guard decides || !family.place.isStateCorporation else { return false }
    guard ground == .noConsent else { return true }
    if rules.ground(ground)?.needs.contains(.unobtainableDatum) == false { return true }
    let isLookedUp = rules.documents.documents.contains {
      $0.registry != nil && $0.required.isCompulsory && $0.channels.contains(family.channel)
        && $0.applicants.contains(family.residency)
    }
    return isLookedUp && family.service != .camp
  }
}
