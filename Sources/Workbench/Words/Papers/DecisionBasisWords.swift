import Cases
import Law

/// What a possible decision rests on.
struct DecisionBasisWords: Phrase {
  private let kind: DecisionKind
  private let papers: Int
  /// `nil` while it is not asked.
  private let consent: Bool?

  init(_ kind: DecisionKind, papers: Int, consent: Bool?) {
    self.kind = kind
    self.papers = papers
    self.consent = consent
  }

  var kazakh: String {
    switch kind {
    case .accept:
      consent == false
        ? "құжаттар толық (\(papers)), келісім берілмеді"
        : "құжаттар толық (\(papers)), келісім алынды"
    case .talon: "тексеру кейін аяқталады; қолхат не бас тарту мерзімінде беріледі"
    case .refuseAcceptance: "топтама толық емес не мерзімі өткен; жазбаша беріледі (F8)"
    case .refuse: "негізі мен дәлелі көрсетіледі"
    }
  }

  var russian: String {
    switch kind {
    case .accept:
      consent == false
        ? "документы полны (\(papers)), согласия нет"
        : "документы полны (\(papers)), согласие получено"
    case .talon: "проверка продолжится; расписка или отказ в срок"
    case .refuseAcceptance: "пакет неполон или просрочен; отказ письменно (F8)"
    case .refuse: "указываются основание и факты"
    }
  }

  var english: String {
    switch kind {
    case .accept:
      consent == false
        ? "the papers are complete (\(papers)), consent was declined"
        : "the papers are complete (\(papers)), consent was given"
    case .talon: "the check goes on; receipt or refusal by the due date"
    case .refuseAcceptance: "incomplete or expired package; given in writing (F8)"
    case .refuse: "a ground and the facts are stated"
    }
  }
}
