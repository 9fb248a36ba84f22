import Cases
import Law

/// Why the calendar is not changed.
package struct CalendarRefusalWords: Phrase {
  private let refusal: CalendarRefusal

  package init(_ refusal: CalendarRefusal) { self.refusal = refusal }

  package var kazakh: String {
    switch refusal {
    case .roleMayNot: "Күнтізбені тек әкімші мен басшы өзгертеді"
    case .unknownYear(let gap): "\(gap.date.dotted): бұл жылдың күнтізбесі белгісіз"
    case .alreadyClosed(let date): "\(date.dotted) онсыз да демалыс күні"
    case .alreadyWorks(let date): "\(date.dotted) онсыз да жұмыс күні"
    case .hasOwnEntry(let date): "\(date.dotted) күніне жазба бар: әуелі соны алып тастаңыз"
    case .noOwnEntry(let date): "\(date.dotted) күніне ұйым жазба қоспаған"
    case .actNotNamed: "Қандай актінің негізінде екенін жазыңыз"
    }
  }

  package var russian: String {
    switch refusal {
    case .roleMayNot: "Календарь меняют только администратор и руководитель"
    case .unknownYear(let gap): "\(gap.date.dotted): календарь этого года неизвестен"
    case .alreadyClosed(let date): "\(date.dotted) и так нерабочий день"
    case .alreadyWorks(let date): "\(date.dotted) и так рабочий день"
    case .hasOwnEntry(let date): "На \(date.dotted) уже есть запись: сначала уберите её"
    case .noOwnEntry(let date): "На \(date.dotted) организация записи не вносила"
    case .actNotNamed: "Назовите акт, на котором это основано"
    }
  }

  package var english: String {
    switch refusal {
    case .roleMayNot: "Only an administrator or the head changes the calendar"
    case .unknownYear(let gap): "\(gap.date.dotted): the calendar of that year is unknown"
    case .alreadyClosed(let date): "\(date.dotted) is a day off already"
    case .alreadyWorks(let date): "\(date.dotted) is a working day already"
    case .hasOwnEntry(let date): "\(date.dotted) has an entry of the office: remove it first"
    case .noOwnEntry(let date): "The office has added no entry for \(date.dotted)"
    case .actNotNamed: "Name the act that orders it"
    }
  }
}

/// What the changed day does to a term.
package struct RecountCauseWords: Phrase {
  private let cause: Recount.Cause

  package init(_ cause: Recount.Cause) { self.cause = cause }

  package var kazakh: String {
    switch cause {
    case .countsNoLonger(let date): "\(date.dottedShort) енді есептелмейді"
    case .countsNow(let date): "\(date.dottedShort) енді есептеледі"
    case .lastDayMoves(let date): "соңғы күн \(date.dottedShort) себебінен ауысты"
    }
  }

  package var russian: String {
    switch cause {
    case .countsNoLonger(let date): "\(date.dottedShort) больше не засчитывается"
    case .countsNow(let date): "\(date.dottedShort) теперь засчитывается"
    case .lastDayMoves(let date): "последний день перенесён из-за \(date.dottedShort)"
    }
  }

  package var english: String {
    switch cause {
    case .countsNoLonger(let date): "\(date.dottedShort) does not count any more"
    case .countsNow(let date): "\(date.dottedShort) counts now"
    case .lastDayMoves(let date): "the last day moves because of \(date.dottedShort)"
    }
  }
}
