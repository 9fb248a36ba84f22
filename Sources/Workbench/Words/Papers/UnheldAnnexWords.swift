/// Over a paper whose annex is in no source of the program.
struct UnheldAnnexWords: Phrase {
  private let annex: String

  /// - Parameter annex: as the order calls it: «4-қосымша».
  init(_ annex: String) { self.annex = annex }

  private var number: String { String(annex.prefix { $0 != "-" }) }

  var kazakh: String { "\(annex) бағдарламада жоқ: мәтіні еркін" }

  var russian: String { "Приложения \(number) в программе нет: текст свободный" }

  var english: String { "Annex \(number) is not in the program: the words are free" }
}
