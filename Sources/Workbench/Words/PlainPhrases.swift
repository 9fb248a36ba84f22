import Screen

/// The words around the content when a sheet is read aloud.
package enum PlainPhrases {
  package static func phrases(_ language: Language) -> Speech.Phrases {
    switch language {
    case .kazakh:
      Speech.Phrases(
        row: { "\($0)-жол, барлығы \($1)" }, more: { "Тағы \($0) жол" }, selected: "Таңдалды",
        field: "Өріс", notChosen: "таңдалмаған")
    case .russian:
      Speech.Phrases(
        row: { "строка \($0) из \($1)" }, more: { "Ещё строк: \($0)" }, selected: "Выбрано",
        field: "Поле", notChosen: "не выбрано")
    case .english:
      Speech.Phrases(
        row: { "row \($0) of \($1)" }, more: { "More rows: \($0)" }, selected: "Selected",
        field: "Field", notChosen: "not chosen")
    }
  }
}
