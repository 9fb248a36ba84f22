import Cases
import Law

/// The state of a row of the checklist: what is recorded, what is wanting, what must not be asked.
struct PaperWords: Phrase {
  private let row: CaseChecklist.Row
  private let today: CivilDate

  init(_ row: CaseChecklist.Row, on today: CivilDate) {
    self.row = row
    self.today = today
  }

  private var isIncomplete: Bool {
    row.state.isThere && !row.isSettled && row.state != .originalHeld
  }
  private var mustBeLookedUp: Bool {
    row.state == .missing && row.law.demand == .forbidden && !hasNone
  }
  private var isUnasked: Bool {
    row.state == .missing && row.law.demand == .onRequest && row.law.openQuestion != nil
  }
  /// The family has no income of the kind, so there is no paper of it.
  private var hasNone: Bool {
    row.state == .missing && row.law.demand == .forbidden && row.law.rule.registry == nil
      && row.law.rule.onlyIf != nil
  }

  var kazakh: String {
    if mustBeLookedUp { return "әуелі жүйеден іздеу" }
    if isUnasked { return "отбасынан сұралады" }
    if isIncomplete { return "мәліметі толық емес" }
    if row.speaksAgainst { return "үйде оқытуды ұсынбайды" }
    if row.hasLapsed(on: today) { return "жарамды мерзімі өткен" }
    return PaperStateWords(hasNone ? .saidNone : row.state).kazakh
  }

  var russian: String {
    if mustBeLookedUp { return "сначала поиск в системе" }
    if isUnasked { return "спросить семью" }
    if isIncomplete { return "сведения неполны" }
    if row.speaksAgainst { return "не рекомендует" }
    if row.hasLapsed(on: today) { return "срок действия истёк" }
    return PaperStateWords(hasNone ? .saidNone : row.state).russian
  }

  var english: String {
    if mustBeLookedUp { return "look it up first" }
    if isUnasked { return "ask the family" }
    if isIncomplete { return "details are missing" }
    if row.speaksAgainst { return "does not recommend" }
    if row.hasLapsed(on: today) { return "no longer valid" }
    return PaperStateWords(hasNone ? .saidNone : row.state).english
  }
}
