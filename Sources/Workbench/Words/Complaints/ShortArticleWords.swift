import Cases
import Law

/// An article of a general act, short enough for a row.
struct ShortArticleWords: Phrase {
  private let article: CodeArticle

  init(_ article: CodeArticle) { self.article = article }

  var kazakh: String { article == .complaintTerms ? "Заң, 25-бап (2)" : article.kazakh }
  var russian: String { article == .complaintTerms ? "Закон, ст. 25 (2)" : article.kazakh }
  var english: String { article == .complaintTerms ? "Law, art. 25 (2)" : article.kazakh }
}
