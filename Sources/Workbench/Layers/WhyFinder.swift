import Cases
import Law
import Screen

/// Finds what F1 means on a screen.
struct WhyFinder {
  let model: Model

  init(_ model: Model) { self.model = model }

  func subjects(of layer: LayerState) -> [WhySubject] {
    switch layer {
    case .reason(let layer):
      guard let visit = model.visits.first(where: { $0.id == layer.visit }),
        let limit = visit.limit(layer.phase)
      else { return [] }
      return [.clause(limit.clause)]
    case .choice(let layer): return subjects(of: layer)
    case .form(let layer): return subjects(of: layer)
    case .notice(let layer):
      return ClauseLibrary.clause(ClauseID(layer.form.rawValue)).map { [.clause($0.id)] } ?? []
    case .help, .palette, .places, .search, .why, .confirmation: return []
    }
  }

  private func subjects(of layer: ChoiceLayer) -> [WhySubject] {
    let rules = model.intake?.service.flatMap(RuleBook.newest)
    switch layer.purpose {
    case .ground: return rules?.grounds.map { .clause($0.clause) } ?? []
    case .consent: return clauses([rules?.documents.consent])
    case .delivery:
      let subject = model.application?.file?.subject
      return subject.map { model.ways(of: $0).map { .clause($0.clause) } } ?? []
    case .question(let question):
      let asking = model.paperRows.filter { $0.law.rule.question == question }
      return asking.map { .clause($0.law.rule.clause) }
    case .brought, .paperState: return clauses([model.selectedPaper?.law.rule.clause])
    case .lookUp: return clauses([rules?.documents.ban])
    case .preschool: return clauses(["preschool.rule.2", "preschool.rule.10.p1"])
    case .removeView, .arrival, .handVisitor, .notice, .person, .service, .way, .draft,
      .calendarDay, .takeFrom,
      .giveAway, .bulk, .bulkReceiver, .view, .lateEnd, .otherPrinter, .printer, .copies,
      .complaint, .unprinted, .twins, .booking, .queue:
      return []
    case .offerAnswer:
      return [.clause("preschool.rule.15.p3.2"), .clause("preschool.rule.15.p3.3")]
    case .window(let choice): return subjects(of: choice)
    case .stages: return [.clause("home.rule.8.1"), .article(.monitoring)]
    }
  }

  func clauses(_ ids: [ClauseID?]) -> [WhySubject] {
    ids.compactMap(\.self).map { .clause($0) }
  }

  /// The clause that asks for the fact in focus.
  private func fact(in layer: FormLayer) -> [WhySubject] {
    guard layer.fields.indices.contains(layer.focus),
      let clause = layer.fields[layer.focus].fact?.clause
    else { return [] }
    return [.clause(clause)]
  }

  private func subjects(of choice: WindowChoice) -> [WhySubject] {
    switch choice {
    case .asker:
      let service = model.application?.file?.subject.service
      return service.flatMap(ContactClauses.of)?.thirdPersons.map { [.clause($0)] } ?? []
    case .outage, .outageStep: return [.clause("camp.rule.13-1.p2"), .clause("camp.rule.13-1.p3")]
    case .newsOf: return [.clause("home.rule.8.2")]
    }
  }

  private func subjects(of layer: FormLayer) -> [WhySubject] {
    if layer.fields.contains(where: { $0.fact != nil }) { return fact(in: layer) }
    guard case .ground(let id) = layer.purpose,
      let rules = model.intake?.service.flatMap(RuleBook.newest), let ground = rules.ground(id)
    else { return [] }
    return [.clause(ground.clause)]
  }
}
