import Cases
import Law
import Letters

/// Kinds of reports.
package struct ReportKindWords: Phrase {
  private let kind: ReportKind

  package init(_ kind: ReportKind) { self.kind = kind }

  package var kazakh: String {
    switch kind {
    case .applications: "Өтініштер"
    case .visits: "Келушілер"
    case .breaches: "Шектен асу"
    case .register: "Өтініштер тізілімі"
    case .notices: "Хабарламалар тізілімі"
    }
  }

  package var russian: String {
    switch kind {
    case .applications: "Заявления"
    case .visits: "Посетители"
    case .breaches: "Превышения"
    case .register: "Реестр заявлений"
    case .notices: "Реестр уведомлений"
    }
  }

  package var english: String {
    switch kind {
    case .applications: "Applications"
    case .visits: "Visits"
    case .breaches: "Breaches"
    case .register: "Register of applications"
    case .notices: "Register of notices"
    }
  }
}
