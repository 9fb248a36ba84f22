import Cases
import Law

/// Why the ground of the tenth is not taken, with the figures.
struct ThresholdProblemWords: Phrase {
  private let problem: ThresholdProblem

  init(_ problem: ThresholdProblem) { self.problem = problem }

  var kazakh: String {
    switch problem {
    case .childIsVaccinated: "Егілген балаға бұл негіз болмайды"
    case .notCrossed(let group, let share): "\(group.arithmetic(share)) — 10 %-дан аспайды"
    case .crossed(let group, let share):
      "\(group.arithmetic(share)) — 10 %-дан асады: бала қабылданбайды"
    case .supervisorSigns(let group, let warnings):
      ThresholdWords(group, warnings).kazakh + " Шешімге басшы қол қояды"
    }
  }

  var russian: String {
    switch problem {
    case .childIsVaccinated: "К привитому ребёнку это основание не применяется"
    case .notCrossed(let group, let share): "\(group.arithmetic(share)) — не больше 10 %"
    case .crossed(let group, let share):
      "\(group.arithmetic(share)) — больше 10 %: ребёнка не принимают"
    case .supervisorSigns(let group, let warnings):
      ThresholdWords(group, warnings).russian + " Решение подписывает руководитель"
    }
  }

  var english: String {
    switch problem {
    case .childIsVaccinated: "The ground does not apply to a vaccinated child"
    case .notCrossed(let group, let share): "\(group.arithmetic(share)) is not more than 10 %"
    case .crossed(let group, let share):
      "\(group.arithmetic(share)) is more than 10 %: the child is not admitted"
    case .supervisorSigns(let group, let warnings):
      ThresholdWords(group, warnings).english + " A supervisor signs the decision"
    }
  }
}

/// What the clerk is warned of before a child is kept out for the tenth.
struct ThresholdWords: Phrase {
  private let group: ImmunityThreshold
  private let warnings: [ImmunityThreshold.Warning]

  init(_ group: ImmunityThreshold, _ warnings: [ImmunityThreshold.Warning]) {
    self.group = group
    self.warnings = warnings
  }

  private var both: String {
    "\(group.arithmetic(.withTheChild)); \(group.arithmetic(.beforeAdmission))"
  }

  var kazakh: String {
    warnings.map { warning in
      switch warning {
      case .specialGroup: "Топ арнайы: шек оған қатысты болмауы мүмкін."
      case .readingsDiffer: "Екі есеп екі түрлі: \(both)."
      }
    }.joined(separator: " ")
  }

  var russian: String {
    warnings.map { warning in
      switch warning {
      case .specialGroup: "Группа специальная: предел может на неё не распространяться."
      case .readingsDiffer: "Два подсчёта расходятся: \(both)."
      }
    }.joined(separator: " ")
  }

  var english: String {
    warnings.map { warning in
      switch warning {
      case .specialGroup: "A special group: the threshold may not apply to it."
      case .readingsDiffer: "The two counts differ: \(both)."
      }
    }.joined(separator: " ")
  }
}
