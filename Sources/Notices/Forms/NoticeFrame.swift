import Law

/// What the notices to the families of preschools have in common: the letterhead and the number above,
/// whom it is about, and who answers for it below.
enum NoticeFrame {
  enum Signer {
    /// What only tells something bears a name; nobody signs it.
    case clerk
    case head

    fileprivate var foot: String {
      switch self {
      case .clerk: "_ Қызметкер: {clerk_name}, {clerk_post}"
      case .head: "_ Басшы: {head_name}\n_ Қолы: {signature}"
      }
    }
  }

  /// - Parameters:
  ///   - title: what it is about, the line above «ХАБАРЛАМА».
  ///   - rows: labels with their values behind applicant and child.
  static func notice(
    _ form: FormID, _ title: String, rows: [String] = [], _ words: String, signer: Signer = .clerk
  ) -> FormTemplate {
    let people = ["Өтініш беруші: {applicant_name}", "Бала: {child_name}"]
    return FormTemplate(
      form,
      """
      # {org_name}
      # {org_address}

      = \(title)
      = ХАБАРЛАМА № {number}

      \((people + rows).map { "_ " + $0 }.joined(separator: "\n"))

      \(words)

      \(signer.foot)
      """)
  }
}
