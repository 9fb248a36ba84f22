import Cases
import Law

/// What is asked about.
enum WhySubject: Equatable, Sendable {
  case clause(ClauseID)
  case article(CodeArticle)
  /// A figure of the board: what it counts, and the clauses it rests on.
  case figure(BoardLine, [ClauseID], [CodeArticle])
  case term(Term, Due, Registration?)
  /// A term that general acts set, with the service's clauses where it has them.
  case complaintTerm(ComplaintDeadline)
  /// What is told at the window to whoever has asked.
  case answer(Inquiry, CaseFile)

  var title: any Phrase {
    switch self {
    case .answer: WindowWords.title
    case .clause, .article, .figure, .term, .complaintTerm: FrameWords.why
    }
  }
}
