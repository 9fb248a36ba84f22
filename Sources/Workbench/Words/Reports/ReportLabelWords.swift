import Cases
import Law
import Letters

/// Values of a report.
struct ReportLabelWords: Phrase {
  private let label: ReportLabel
  private let office: Office

  init(_ label: ReportLabel, _ office: Office) {
    self.label = label
    self.office = office
  }

  private func name(_ clerk: ClerkID) -> String { office.clerk(clerk)?.name ?? clerk.account }

  var kazakh: String {
    switch label {
    case .span(let span, let first): PeriodWords(span, first).kazakh
    case .service(let service): service.map { ServiceWords($0).kazakh } ?? "айтылмаған"
    case .clerk(let clerk): clerk.map(name) ?? "ешкім қабылдамаған"
    case .channel(let channel): ChannelWords(channel).kazakh
    case .outcome(let outcome): OutcomeNames(outcome).kazakh
    case .archived(let reason):
      reason.map { "архивте: \(ArchiveReasonWords($0).kazakh)" } ?? "архивте емес"
    case .ending(let ending): EndingWords(ending).kazakh
    case .reason(let reason): reason.map { BreachNames($0).kazakh } ?? "себебі жазылмаған"
    case .form(let form): NoticeWords(form).kazakh
    case .printed(let isOnPaper): isOnPaper ? "принтерге берілді" : "қағазға басылмады"
    case .writtenByHand: "қолмен жазылды"
    case .total: "Барлығы"
    }
  }

  var russian: String {
    switch label {
    case .span(let span, let first): PeriodWords(span, first).russian
    case .service(let service): service.map { ServiceWords($0).russian } ?? "не сказано"
    case .clerk(let clerk): clerk.map(name) ?? "никто не принял"
    case .channel(let channel): ChannelWords(channel).russian
    case .outcome(let outcome): OutcomeNames(outcome).russian
    case .archived(let reason):
      reason.map { "в архиве: \(ArchiveReasonWords($0).russian)" } ?? "не в архиве"
    case .ending(let ending): EndingWords(ending).russian
    case .reason(let reason): reason.map { BreachNames($0).russian } ?? "причина не указана"
    case .form(let form): NoticeWords(form).russian
    case .printed(let isOnPaper): isOnPaper ? "передано на печать" : "не напечатано"
    case .writtenByHand: "написано от руки"
    case .total: "Всего"
    }
  }

  var english: String {
    switch label {
    case .span(let span, let first): PeriodWords(span, first).english
    case .service(let service): service.map { ServiceWords($0).english } ?? "not said"
    case .clerk(let clerk): clerk.map(name) ?? "served by nobody"
    case .channel(let channel): ChannelWords(channel).english
    case .outcome(let outcome): OutcomeNames(outcome).english
    case .archived(let reason):
      reason.map { "archived: \(ArchiveReasonWords($0).english)" } ?? "not in the archive"
    case .ending(let ending): EndingWords(ending).english
    case .reason(let reason): reason.map { BreachNames($0).english } ?? "no reason given"
    case .form(let form): NoticeWords(form).english
    case .printed(let isOnPaper): isOnPaper ? "sent to a printer" : "not on paper"
    case .writtenByHand: "written by hand"
    case .total: "Total"
    }
  }
}
