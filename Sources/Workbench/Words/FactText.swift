import Cases
import Law

/// Recorded facts in words: in the history, and where a form shows what stands.
struct FactText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// «Тексеру күні, сағаты — 02.12.2026 10:00; Тексеру түрі — бастапқы»
  func line(_ record: Record) -> String {
    FieldID.allCases.compactMap { field in
      record[field].map { "\(model.say(FactWords(field))) — \(value($0))" }
    }.joined(separator: "; ")
  }

  func value(_ value: FieldValue) -> String {
    switch value {
    case .date(let date): date.dotted
    case .moment(let moment): "\(moment.date.dotted) \(moment.time)"
    case .text(let text):
      (text.words ?? model.say(HistoryWords.erased)).replacing("\n", with: " / ")
    case .number(let number): "\(number)"
    case .answer(let answer): model.say(YesNoWords(answer))
    case .choice(let choice): model.say(AnswerWords(choice))
    case .ground(let ground): model.say(GroundWords(ground))
    case .document(let document): model.say(DocumentWords(document))
    case .category(let category): model.say(CategoryWords(category))
    case .language(let language): model.say(StudyLanguageWords(language))
    }
  }
}
