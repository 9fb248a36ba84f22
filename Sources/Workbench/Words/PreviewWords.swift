/// What a preview cannot show.
enum PreviewWords: Phrase {
  case numbersToCome

  var kazakh: String {
    switch self {
    case .numbersToCome: "Нөмір тіркеу кезінде беріледі, қалғаны дәл осылай басылады."
    }
  }

  var russian: String {
    switch self {
    case .numbersToCome: "Номер даётся при регистрации, остальное печатается точно так."
    }
  }

  var english: String {
    switch self {
    case .numbersToCome: "The number is given at registration, the rest is printed exactly so."
    }
  }
}
