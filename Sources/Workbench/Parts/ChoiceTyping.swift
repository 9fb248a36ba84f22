import Cases
import Law
import Screen

/// Where typed letters go.
struct TypingPlace: Equatable {
  let field: IntakeField?
  let detail: DocumentDetail?
  let form: Int?
  let setUp: SetUpField?
}

/// A field with answers is chosen from, not written in: only what is shown beside an answer takes it.
extension Model {
  var typingPlace: TypingPlace {
    TypingPlace(
      field: intake?.fields.focus, detail: intake?.papers.detail?.focus, form: formLayer?.focus,
      setUp: setUpFocus)
  }

  /// The answers of the field in focus; `nil` where one types.
  var chosenAnswers: Int? {
    var count = 0
    let context = context
    if context == .form, let layer = formLayer {
      count = layer.fields[layer.focus].options.count
    } else if context == .details {
      count = intake?.papers.detail?.focus == .recommendation ? 2 : 0
    } else if context == .intake {
      count = intake?.fields.focus.answers ?? 0
    } else if context == .setup {
      count = setUpFocus?.answers ?? 0
    }
    return count > 0 ? count : nil
  }

  private var setUpFocus: SetUpField? {
    if case .setup(let screen) = stack.last { screen.focus } else { nil }
  }

  /// Milliseconds in which what is typed behind a letter belongs to the same text.
  private static let textPause: Int64 = 1_500

  /// Whether a key in a field with answers is of a text that was meant for another field. A letter that is
  /// no answer begins one, a capital even where its key is an answer; blanks, digits and letters go on with
  /// it, so that no name answers a question. Nothing of it is taken, and the desk says so.
  mutating func isTextAtChoice(_ key: Key, of answers: Int) -> Bool {
    guard case .character(let letter) = key else { return false }
    let goesOn = textAtChoiceSince.map { now.since($0) < Self.textPause } ?? false
    let isAnswer = letter == " " || ChoiceLayer.place(key, of: answers) != nil
    guard goesOn || letter.isUppercase || !isAnswer else { return false }
    textAtChoiceSince = now
    tell(.choiceField(answers: answers), isBad: true)
    return true
  }
}
