/// A paper that did not come out, at the moment when the family should have it.
enum UnprintedWords: Phrase {
  case title
  case way(UnprintedWay)

  var kazakh: String {
    switch self {
    case .title: "Қағаз шыққан жоқ"
    case .way(.printAgain): "Қайта басу"
    case .way(.otherwise): "Отбасы қағазды басқа жолмен алды"
    case .way(.byHand): "Қолмен жазылып, отбасына берілді"
    }
  }

  var russian: String {
    switch self {
    case .title: "Бумага не вышла"
    case .way(.printAgain): "Напечатать снова"
    case .way(.otherwise): "Семья получила бумагу иначе"
    case .way(.byHand): "Написано от руки и отдано семье"
    }
  }

  var english: String {
    switch self {
    case .title: "The paper did not come out"
    case .way(.printAgain): "Print it again"
    case .way(.otherwise): "The family got it another way"
    case .way(.byHand): "Written by hand and given to the family"
    }
  }
}
