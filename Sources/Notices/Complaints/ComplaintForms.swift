import Law

/// Papers about a complaint, for which no act prescribes the words.
enum ComplaintForms {
  static let answerHead = FormTemplate(
    .complaintAnswer,
    """
    ~ {office_name}
    ~ {office_address}

    | {complainant}

    = Шағымға
    = ЖАУАП № {number}

    _ Шағым түскен күн: {received}
    _ Шағым тіркелген күн: {registered}
    _ Шағымның мәні: {matter}

    """)

  /// Decision and remedy stand on every answer: without them it is not printed.
  static let answerFoot = FormTemplate(
    .complaintAnswer,
    """

    _ Шешім: {outcome}

    Шағымдану тәртібі: {remedy}

    _ Басшы: {head}
    _ Қолы: {signature}
    """)

  static let extensionNotice = FormTemplate(
    .complaintExtension,
    """
    ~ {office_name}
    ~ {office_address}

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
