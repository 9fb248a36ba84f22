import Law

/// One recorded fact. Words stand beside the log, as ``FreeText`` does everywhere.
package enum FieldValue: Equatable, Sendable, Codable {
  case date(CivilDate)
  case moment(Moment)
  case text(FreeText)
  case number(Int)
  case answer(Bool)
  case choice(Choice)
  case ground(GroundID)
  case document(DocumentID)
  case category(ApplicantCategory)
  case language(StudyLanguage)

  package static func words(_ words: String) -> FieldValue { .text(FreeText(words)) }

  /// The day; of a moment its day.
  package var date: CivilDate? {
    switch self {
    case .date(let date): date
    case .moment(let moment): moment.date
    case .text, .number, .answer, .choice, .ground, .document, .category, .language: nil
    }
  }

  package var moment: Moment? {
    if case .moment(let moment) = self { return moment }
    return nil
  }

  package var text: FreeText? {
    if case .text(let text) = self { return text }
    return nil
  }

  package var words: String? { text?.words }

  package var number: Int? {
    if case .number(let number) = self { return number }
    return nil
  }

  package var answer: Bool? {
    if case .answer(let answer) = self { return answer }
    return nil
  }

  package var choice: Choice? {
    if case .choice(let choice) = self { return choice }
    return nil
  }

  package var ground: GroundID? {
    if case .ground(let ground) = self { return ground }
    return nil
  }

  package var document: DocumentID? {
    if case .document(let document) = self { return document }
    return nil
  }

  package var category: ApplicantCategory? {
    if case .category(let category) = self { return category }
    return nil
  }

  package var language: StudyLanguage? {
    if case .language(let language) = self { return language }
    return nil
  }

  /// Whether the value is of the kind and within its bounds.
  package func fits(_ kind: FieldKind) -> Bool {
    switch (self, kind) {
    case (.date, .date), (.moment, .moment), (.answer, .yesNo), (.ground, .ground),
      (.document, .document), (.category, .category), (.language, .language):
      true
    case (.text(let text), .words), (.text(let text), .longText):
      text.words.map { !$0.isEmpty } ?? true
    case (.number(let number), .number(let bounds)): bounds.contains(number)
    case (.choice(let choice), .choice(let choices)): choices.contains(choice)
    case (.date, _), (.moment, _), (.answer, _), (.ground, _), (.document, _), (.category, _),
      (.language, _), (.text, _), (.number, _), (.choice, _):
      false
    }
  }
}
