/// Below a paper on the screen: its further copies differ in their number alone.
struct SameTextWords: Phrase {
  private let copies: CopyWords

  init(_ copies: ClosedRange<Int>) { self.copies = CopyWords(copies) }

  var kazakh: String { "\(copies.kazakh): мәтіні осындай." }
  var russian: String { "\(copies.russian): тот же текст." }
  var english: String { "\(copies.english): the same text." }
}
