import Cases
import Law
import Screen

/// The working week.
struct WeekWords: Phrase {
  private let week: WorkWeek

  init(_ week: WorkWeek) { self.week = week }

  var kazakh: String {
    switch week {
    case .five: "5 күн (дс–жм)"
    case .six: "6 күн (дс–сб)"
    }
  }

  var russian: String {
    switch week {
    case .five: "5 дней (пн–пт)"
    case .six: "6 дней (пн–сб)"
    }
  }

  var english: String {
    switch week {
    case .five: "5 days (Mon–Fri)"
    case .six: "6 days (Mon–Sat)"
    }
  }
}
