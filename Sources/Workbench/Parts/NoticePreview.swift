import Cases
import Law
import Letters
import Notices
import Screen

/// A notice as it will be printed, on the screen.
struct NoticePreview {
  private let model: Model
  private let history: CaseHistory
  private let isTrial: Bool

  /// - Parameter isTrial: the history is that of a decision which is not recorded yet.
  init(_ model: Model, _ history: CaseHistory, isTrial: Bool = false) {
    self.model = model
    self.history = history
    self.isTrial = isTrial
  }

  /// Lines of the page; filled blanks stand out. What is missing is named in place of the page.
  ///
  /// - Parameter isPrinted: whether the copy in hand is shown, or the next one.
  func document(_ form: FormID, top: Int, isPrinted: Bool = false) -> Document {
    guard let rules = model.office.rules(for: history.subject) else {
      return Document(lines: [], top: 0)
    }
    let copies =
      isPrinted
      ? history.subject.lastPapers[form]?.numbers ?? 1...1
      : model.nextCopies(of: form, for: history.subject)
    let source = NoticeSource(
      history: history, office: model.office, rules: rules, clerk: model.clerk,
      moment: isPrinted ? printedAt(form) : model.now,
      copy: copies.lowerBound,
      isTrial: isTrial)
    do {
      let page = try Notice.page(form, source)
      return Document(lines: PageLines(model).lines(page) + others(copies), top: top)
    } catch {
      let words = model.say(NoticeProblemWords(error))
      return Document(lines: [[Run(""), Run("  " + words, .error)]], top: 0)
    }
  }

  /// The further copies, which differ in their number alone.
  private func others(_ copies: ClosedRange<Int>) -> [[Run]] {
    guard copies.count > 1 else { return [] }
    let others = (copies.lowerBound + 1)...copies.upperBound
    return [[], [Run("  " + model.say(SameTextWords(others)), .muted)]]
  }

  /// The copy in hand goes on to say when it was printed.
  private func printedAt(_ form: FormID) -> Moment {
    let issued = history.events.last {
      if case .noticeIssued(let record) = $0.body { record.form == form } else { false }
    }
    return issued?.at ?? model.now
  }
}
