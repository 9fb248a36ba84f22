import Law

/// The course of rehabilitation (`rehab.req.3.1`) and the shift of a camp.
extension StepCheck {
  func withinCourseBounds(_ record: Record) throws(Refusal) {
    guard let start = record.date(.courseStart), let end = record.date(.courseEnd) else {
      throw Refusal(.fieldMissing(.courseEnd))
    }
    let course = Course(
      start: start, end: end, pauses: subject.pauses, settings: now.rules.settings)
    try check(course, record)
  }

  /// An end that was fixed is changed with a reason, as one that comes early (`rehab.req.3.1`).
  func changedEndExplained(_ record: Record) throws(Refusal) {
    guard let fixed = subject.record.date(.courseEnd), record.date(.courseEnd) != fixed,
      record.words(.reason)?.isEmpty ?? true
    else { return }
    throw Refusal(.fieldMissing(.reason))
  }

  private func check(_ course: Course, _ record: Record) throws(Refusal) {
    switch course.verdict {
    case .lawful, .onTheBound: return
    case .tooShort: throw Refusal(.notBefore(course.firstEnd))
    case .tooLong: throw Refusal(.notAfter(course.lastEnd))
    }
  }

  func pauseWithinCourse(_ record: Record) throws(Refusal) {
    guard let start = subject.record.date(.courseStart), let end = subject.record.date(.courseEnd),
      let from = record.date(.pauseFrom)
    else { throw Refusal(.fieldMissing(.pauseFrom)) }
    guard (start...max(start, end)).contains(from) else {
      throw Refusal(.fieldOutOfBounds(.pauseFrom))
    }
    if let through = record.date(.pauseThrough), through < from {
      throw Refusal(.fieldOutOfBounds(.pauseThrough))
    }
  }

  /// The days of the pause do not count, so the new end must leave the course within its bounds.
  func resumedAfterPause(_ record: Record) throws(Refusal) {
    guard let from = subject.record.date(.pauseFrom), let resumed = record.date(.resumedOn) else {
      throw Refusal(.fieldMissing(.resumedOn))
    }
    guard resumed > from else { throw Refusal(.notBefore(from.adding(days: 1))) }
    guard let start = subject.record.date(.courseStart), let end = record.date(.courseEnd) else {
      throw Refusal(.fieldMissing(.courseEnd))
    }
    let pause = Pause(from: from, through: resumed.adding(days: -1))
    try check(
      Course(
        start: start, end: end, pauses: subject.pauses.filter { $0.from != from } + [pause],
        settings: now.rules.settings),
      record)
  }

  /// A course that was left early may be too short, never too long; the reason is recorded.
  func endOfCourseLawful(_ record: Record) throws(Refusal) {
    guard let start = subject.record.date(.courseStart), let end = record.date(.courseEnd) else {
      throw Refusal(.fieldMissing(.courseEnd))
    }
    guard end <= now.moment.date else { throw Refusal(.dateInFuture(end)) }
    guard end >= start else { throw Refusal(.notBefore(start)) }
    if record.choice(.endKind) == .early, record.words(.reason)?.isEmpty ?? true {
      throw Refusal(.fieldMissing(.reason))
    }
    let course = Course(
      start: start, end: end, pauses: subject.pauses, settings: now.rules.settings)
    if record.choice(.endKind) == .early, course.verdict == .tooShort { return }
    try check(course, record)
  }

  func shiftInOrder(_ record: Record) throws(Refusal) {
    guard let start = record.date(.shiftStart), let end = record.date(.shiftEnd), end > start else {
      throw Refusal(.fieldOutOfBounds(.shiftEnd))
    }
  }
}

extension Case {
  /// The pauses of the course; the last one is open while it lasts.
  package var pauses: [Pause] {
    var pauses: [Pause] = []
    for entry in stages {
      if entry.step == .pauseCourse, let from = entry.record.date(.pauseFrom) {
        pauses.append(Pause(from: from, through: nil))
      }
      if entry.step == .resumeCourse, let resumed = entry.record.date(.resumedOn),
        let last = pauses.popLast()
      {
        pauses.append(Pause(from: last.from, through: resumed.adding(days: -1)))
      }
    }
    return pauses
  }
}
