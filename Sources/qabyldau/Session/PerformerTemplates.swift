import Cases
import Law
import Store
import Workbench

extension Performer {
  /// A refusal is an answer of the desk, not a trouble of the store.
  func templateAnswer(
    to request: TemplateRequest, _ store: Store, _ now: Moment
  ) throws -> TemplateAnswer {
    do {
      switch request {
      case .load: return .records(try store.templateRecords())
      case .drop: return .dropped
      case .settle(let choice):
        if case .template(let form, let text) = choice,
          let problem = papers.problem(of: form, text)
        {
          return .faulty(form, problem)
        }
        try store.settle(choice, by: clerk, author(now))
        return .settled(choice, try store.templateRecords())
      }
    } catch let refusal as OfficeChoice.Refusal {
      return .refused(refusal)
    }
  }
}
