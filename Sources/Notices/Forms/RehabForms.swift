import Law

/// Annexes 2 and 4-1 of the rehabilitation rules, verbatim outside their blanks: the bracket that
/// is not closed is the act's.
package enum RehabForms {
  package static let acceptance = FormTemplate(
    .rehabAcceptance,
    """
    ~ {org_name}
    ^ білім беру ұйымының атауы

    = Құжаттарды қабылдау туралы хабарлама

    Құрметті {addressee_name} Сіздің құжаттарыңыз қабылданды.
    ^ тегі, аты, әкесінің аты (бар болса)
    Сізге психологиялық-педагогикалық қолдау курсын алу үшін балаңызбен мына мекенжай бойынша \
    келу қажеттілігі туралы еске саламыз:
    ~ {org_address}
    ^ ұйымның мекенжайы
    _ Телефон: {org_phone}
    _ Күні: {date:full}
    _ Құжатты қабылдаушының тегі, аты, әкесінің аты (бар болса)
    _ {clerk_name}.
    """)

  package static let autismCertificate = FormTemplate(
    .rehabAutismCertificate,
    """
    = АНЫҚТАМА

    20{child_birth_date:yy} жылы "{child_birth_date:day}" {child_birth_date:month.on} туған \
    {child_name},
    ^ (баланың тегі, аты, әкесінің аты (бар болса)
    ~ {centre_name}
    ^ (аутизм орталығының атауы)
    20{course_from:yy} жылғы "{course_from:day}" {course_from:month.from} бастап \
    20{course_to:yy} жылғы "{course_to:day}" {course_to:month.until} дейін келгені туралы берілді.
    Қалыптасқан дағдыларды бекіту және үйде жаңа дағдыларды қалыптастыру үшін ұсыныстар
    {recommendations}.

    ~ {head_name}
    ^ Білім беру ұйымы басшысының тегі, аты, әкесінің аты (бар болса)
    @ мөр орны
    """)
}
