import Cases
import Law
import Screen

/// What stands under the last day of a course while it is typed: from when to when it may end, and what
/// is doubtful about the day (`rehab.req.3.1`, `rehab.rule.10.2`).
struct CourseNotes {
  private let model: Model
  private let layer: FormLayer

  init(_ model: Model, _ layer: FormLayer) {
    self.model = model
    self.layer = layer
  }

  func notes(under field: FormField) -> [Form.Row] {
    guard field.fact?.id == .courseEnd, let subject = model.application?.file?.subject,
      let start = layer.record.date(.courseStart) ?? subject.record.date(.courseStart)
    else { return [] }
    let settings = model.office.policies
    let end = layer.record.date(.courseEnd)
    let course = Course(
      start: start, end: end ?? start, pauses: subject.pauses, settings: settings)
    let bounds = CourseWords.bounds(course.firstEnd, course.lastEnd)
    let doubts = end == nil ? [] : course.doubts(model.office.calendar)
    return [.note(Run(model.say(bounds), .muted))]
      + doubts.map { .note(Run(model.say(CourseWords.doubt($0)), .warning)) }
  }
}
