import Law
import Letters

/// A doubt about a typed value. It stands under its field and never blocks.
package enum IntakeWarning: Equatable, Sendable {
  case iinTooShort(digits: Int)
  case controlDigit
  case birthDateDiffers(fromNumber: CivilDate?)
  case mixedScript(word: String)
  case digitInName(word: String)
  /// A sign that no paper can show.
  case unprintable(word: String)
  /// A surname or a given name alone.
  case incompleteName
  case noPatronymic
  /// Neither birth date nor number: nothing tells the child from a namesake.
  case childNotTold
  case bornInFuture
  /// Older or younger than pupils are, in whole years.
  case unusualAge(years: Int)
  /// Less than a number of Kazakhstan has, in digits.
  case phoneTooShort(digits: Int)
  case noSuchDate
  case dateInFuture
  /// The paper says that it was valid until a day that has passed.
  case paperLapsed
}

extension IntakeDraft {
  /// The doubts about a field on a day.
  package func warnings(_ field: IntakeField, today: CivilDate) -> [IntakeWarning] {
    switch field {
    case .childIIN: iinWarnings
    case .childName: nameWarnings(.childName)
    case .applicantName: nameWarnings(.applicantName)
    case .childBirth: birthWarnings(today)
    case .filedAt: filedAt == nil && self[.filedAt].count == 12 ? [.noSuchDate] : []
    case .phone: phoneWarnings
    case .address: unprintableWord(field).map { [.unprintable(word: $0)] } ?? []
    case .service, .channel, .residency, .grade, .language, .relation: []
    }
  }

  /// Whether nothing that is typed tells the child from a namesake. Nobody is turned away for it: of
  /// what is asked of a child only the name is demanded.
  package var isChildNotTold: Bool { self[.childBirth].isEmpty && self[.childIIN].isEmpty }

  private var iinWarnings: [IntakeWarning] {
    let typed = self[.childIIN]
    guard !typed.isEmpty else { return [] }
    guard let iin = IIN(typed) else { return [.iinTooShort(digits: typed.count)] }
    return iin.controlDigitFits ? [] : [.controlDigit]
  }

  private var phoneWarnings: [IntakeWarning] {
    let typed = self[.phone].count
    return (1..<10).contains(typed) ? [.phoneTooShort(digits: typed)] : []
  }

  /// The first word with a sign that cannot be printed.
  func unprintableWord(_ field: IntakeField) -> String? {
    self[field].tidied.split(separator: " ").map(String.init).first { !$0.isLegible }
  }

  private func nameWarnings(_ field: IntakeField) -> [IntakeWarning] {
    var warnings: [IntakeWarning] = []
    if let word = unprintableWord(field) { warnings.append(.unprintable(word: word)) }
    if let word = self[field].mixedScriptWord { warnings.append(.mixedScript(word: word)) }
    if let word = self[field].split(separator: " ").first(where: { $0.contains(where: \.isNumber) })
    {
      warnings.append(.digitInName(word: String(word)))
    }
    if let name = name(field), name.patronymic == nil { warnings.append(.noPatronymic) }
    if !self[field].isEmpty, name(field) == nil { warnings.append(.incompleteName) }
    return warnings
  }

  private func birthWarnings(_ today: CivilDate) -> [IntakeWarning] {
    // Only once the clerk has gone past the field: it is not a reproach to an empty form.
    if isChildNotTold, !self[.applicantName].isEmpty { return [.childNotTold] }
    let typed = self[.childBirth]
    if typed.count == 8, CivilDate(digits: typed) == nil { return [.noSuchDate] }
    guard let birth = childBirth else { return [] }
    var warnings: [IntakeWarning] = []
    if let iin = childIIN, !typed.isEmpty, iin.birthDate != birth {
      warnings.append(.birthDateDiffers(fromNumber: iin.birthDate))
    }
    if birth > today {
      warnings.append(.bornInFuture)
    } else {
      let years = birth.fullYears(until: today)
      if !(5...21).contains(years) { warnings.append(.unusualAge(years: years)) }
    }
    return warnings
  }
}

extension CivilDate {
  /// Completed years of age on a day. Who is born on 29 February completes a year on 1 March of a
  /// common year.
  package func fullYears(until day: CivilDate) -> Int {
    let (year, month, dayOfMonth) = components
    let (otherYear, otherMonth, otherDay) = day.components
    let reached = (otherMonth, otherDay) >= (month, dayOfMonth)
    return otherYear - year - (reached ? 0 : 1)
  }
}
