import Law

/// Papers about a complaint, for which no act prescribes the words.
enum ComplaintForms {
  static let answerHead = FormTemplate(
    .complaintAnswer,
    """
    # {office_name}
    # {office_address}

    | {complainant}

    = Шағымға
    = ЖАУАП № {number}

    _ Шағым түскен күн: {received}
    _ Шағым тіркелген күн: {registered}
    _ Шағымның мәні: {matter}

    """)

  /// Decision and remedy stand on every answer: where to go with it is the body, then the court
  /// (`camp.rule.14.p8`, `preschool.rule.20.p4`; administrative code, arts. 91 and 92).
  ///
  /// - Parameter isBodyNamed: whether it is known which body the complaint was passed up to.
  static func answerFoot(isBodyNamed: Bool) -> FormTemplate {
    FormTemplate(
      .complaintAnswer,
      """

      _ Шешім: {outcome}

      Шағымдану тәртібі: осы шешіммен келіспеген жағдайда ол туралы білген күннен бастап үш ай \
      ішінде шағымды қарайтын органға (мемлекеттік қызметтер көрсету сапасын бағалау және бақылау \
      жөніндегі уәкілетті орган\(isBodyNamed ? ": {body}" : "")) шағымдануға, егер заңда өзгеше \
      көзделмесе, сотқа дейінгі тәртіппен шағым жасалғаннан кейін сотқа жүгінуге болады \
      (\(CodeArticle.complaintUpward.kazakh); \(CodeArticle.remedy.kazakh)).

      _ Басшы: {head}
      _ Қолы: {signature}
      """)
  }

  static let extensionNotice = FormTemplate(
    .complaintExtension,
    """
    # {office_name}
    # {office_address}

    | {complainant}

    = Шағымды қарау мерзімін ұзарту туралы
    = ХАБАРЛАМА № {number}

    Сіздің {registered_of} тіркелген шағымыңызды қарау мерзімі {days} жұмыс күніне ұзартылды \
    ({article}).

    _ Ұзарту себебі: {reason}
    _ Жауап берудің соңғы күні: {due}

    _ Басшы: {head}
    _ Қолы: {signature}
    """)
}
