/// The numbers on the copies of a paper, «1–2-дана».
struct CopyWords: Phrase {
  private let numbers: String
  private let isOne: Bool

  init(_ copies: ClosedRange<Int>) {
    isOne = copies.count == 1
    numbers = isOne ? "\(copies.lowerBound)" : "\(copies.lowerBound)–\(copies.upperBound)"
  }

  var kazakh: String { "\(numbers)-дана" }
  var russian: String { "экз. \(numbers)" }
  var english: String { isOne ? "copy \(numbers)" : "copies \(numbers)" }
}
