import Cases
import Fixtures
import Law
import Testing

/// One way of one family through the office, and how it ends.
struct KeyScenario: CustomTestStringConvertible, Sendable {
  let family: FamilyAtDesk
  let outcome: Outcome

  enum Outcome: Hashable, Sendable {
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

  static let all: [KeyScenario] = RuleBook.loaded.flatMap { service in
    families(of: service).flatMap { family, rules in
      ([.accepted] + outcomes(family, rules)).map { KeyScenario(family: family, outcome: $0) }
    }
  }

  /// Refusals on a ground that the law names and that nothing can lead to, for the families that have
  /// every other end.
  static let withoutCase: [KeyScenario] = RuleBook.loaded.flatMap { service in
    families(of: service).filter(isFirst).flatMap { family, rules in
      rules.grounds.map(\.id).filter { !canHold($0, family, rules) }
        .map { KeyScenario(family: family, outcome: .refused($0)) }
    }
  }

  /// Every kind of family at every place of the service and by every channel there.
  private static func families(of service: Service) -> [(FamilyAtDesk, RuleSet)] {
    guard let rules = RuleBook.newest(service) else { return [] }
    return Place.allCases.filter(rules.places.contains).flatMap { place in
      families(rules, place).map { ($0, rules) }
    }
  }

  /// Of families that differ only in their category the first ends in every way.
  private static func isFirst(_ family: FamilyAtDesk, _ rules: RuleSet) -> Bool {
    family.facts == facts(rules, family.channel, family.place).first
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

  private static func outcomes(_ family: FamilyAtDesk, _ rules: RuleSet) -> [Outcome] {
    guard isFirst(family, rules) else { return [] }
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
