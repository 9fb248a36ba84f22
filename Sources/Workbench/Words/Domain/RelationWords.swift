import Cases
import Law
import Screen

/// Who hands in the papers.
struct RelationWords: Phrase {
  private let relation: Relation

  init(_ relation: Relation) { self.relation = relation }

  var kazakh: String {
    switch relation {
    case .mother: "анасы"
    case .father: "әкесі"
    case .representative: "заңды өкілі"
    }
  }

  var russian: String {
    switch relation {
    case .mother: "мать"
    case .father: "отец"
    case .representative: "законный представитель"
    }
  }

  var english: String {
    switch relation {
    case .mother: "mother"
    case .father: "father"
    case .representative: "legal representative"
    }
  }
}
