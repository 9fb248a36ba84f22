import Law

/// Annexes 2 and 3 of the rules on home schooling, verbatim outside their blanks: the misspelling
/// «коммисиясына» is the act's. «әдебиет» of annex 3 stands inside a blank and is read as the
/// letter of the class (policy `class-letter`).
package enum HomeForms {
  package static let refusal = FormTemplate(
    .homeRefusal,
    """
    | Нысаны
    | (Тегі, аты, әкесінің аты (болған кезде)
    | немесе ұйымның атауы
    | көрсетілетін қызметті алушы) {applicant_name}
    | (көрсетілетін қызметті алушының мекенжайы)
    | {applicant_address}

    ~ {authority_name}

    = Бас тарту туралы ХАБАРЛАМА

    _ Құрметті: {pupil_name}
    {school_name}, {class_language} оқуға қабылдау үшін құжаттар ҚАБЫЛДАНБАЙДЫ.
    _ Себебі {reason}
    Түсіндіру үшін қабылдау коммисиясына {school_name} хабарласуларыңызды сұраймыз
    _ Мекенжай {school_address}
    """)

  package static let admission = FormTemplate(
    .homeAdmission,
    """
    ~ {authority_name}

    = Құжаттарды қабылдау және оқуға қабылдау туралы хабарлама

    ~ {school_name}

    _ Құрметті: {pupil_name}
    Құжаттар {school_name} қабылданды. Сіз {order_date:of} № {order_number} бұйрығына сәйкес \
    {class_letter_language} қабылдандыңыз.
    Сізден {school_name_visit} баруыңызды сұраймыз {visit_details}
    _ Мекенжай {school_address}
    """)
}
