import Cases
import Law

extension Invented {
  /// What a family has said for home schooling, all that has to be said and no more.
  ///
  /// - Parameter iin: without one the child has its day of birth alone.
  package static func draft(
    _ child: String = "Сейітқали Әлия Қайратқызы", iin: String? = "350101600010"
  ) -> IntakeDraft {
    var draft = IntakeDraft()
    draft.service = .home
    draft[.childName] = child
    if let iin { draft[.childIIN] = iin } else { draft[.childBirth] = "31122035" }
    draft[.grade] = "3А"
    draft.language = .kazakh
    draft.relation = .mother
    draft[.applicantName] = "Сейітқали Жанар Маратқызы"
    draft[.phone] = "7000000001"
    return draft
  }
}
