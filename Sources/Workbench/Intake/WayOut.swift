import Cases
import Law
import Screen

/// What leads on from a decision that is not possible yet: line 22 says it, and Enter does it.
enum WayOut: Sendable {
  /// To the field in which something is wanting.
  case field(FieldProblem)
  /// Who may decide outside the hours of intake writes why (`home.req.7.2`).
  case supervisorReason(Refusal)
  /// The visitor goes, with everything that is typed, to somebody who may.
  case toSupervisor(Visit, [Clerk], Refusal)
  /// Why the decision comes after its term.
  case delay(CaseFile)
  /// The questions before acceptance once more: as they were answered nobody can be accepted.
  case acceptance
  /// Nothing but the reason.
  case reason(Refusal)
}

extension Model {
  /// The way out of what forbids a decision; `nil` where nothing does.
  func wayOut(_ offer: DecisionOffer) -> WayOut? {
    switch offer.problem {
    case nil: nil
    case .field(let problem): .field(problem)
    case .refused(let refusal): wayOut(offer, refusal)
    }
  }

  private func wayOut(_ offer: DecisionOffer, _ refusal: Refusal) -> WayOut {
    if case .intakeClosed(let state) = refusal.cause, state.staffIsThere {
      return outsideHours(refusal)
    }
    if refusal.overdue != nil, case .registered(let file) = intake?.owner {
      return .delay(file)
    }
    let isAnswered = intake?.decision.acceptance.isEmpty == false
    return offer.kind == .accept && isAnswered ? .acceptance : .reason(refusal)
  }

  private func outsideHours(_ refusal: Refusal) -> WayOut {
    if clerk.role.supervises { return .supervisorReason(refusal) }
    let takers = supervisorsToHandTo
    guard let served, !takers.isEmpty else { return .reason(refusal) }
    return .toSupervisor(served, takers, refusal)
  }

  /// What Enter will do.
  func words(_ way: WayOut) -> NextWords {
    switch way {
    case .field(let problem): .goToField(say(FieldWords(problem.field)))
    case .supervisorReason: .supervisorReason
    case .toSupervisor: .toSupervisor
    case .delay: .explainDelay
    case .acceptance: .askBeforeAcceptance
    case .reason: .whyNot
    }
  }

  mutating func take(_ way: WayOut) -> [Effect] {
    switch way {
    case .field(let problem): return takeFieldProblem(problem)
    case .supervisorReason(let refusal):
      let lead = [refusalText(refusal)]
      layers.append(
        .form(FormLayer(.supervisorReason, fields: [FormField(.words)], lead: lead)))
      return []
    case .toSupervisor(let visit, let takers, let refusal):
      return chooseColleague(for: visit, takers, lead: [refusalText(refusal)])
    case .delay(let file): return askDelay(of: file)
    case .acceptance: return openAcceptance()
    case .reason(let refusal):
      lastWhy = refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
      note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
      return []
    }
  }
}
