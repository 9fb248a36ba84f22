import Law

/// Annexes 3 and 6 of the PMPK rules, verbatim outside their blanks.
package enum PMPKForms {
  package static let acceptance = FormTemplate(
    .pmpkAcceptance,
    """
    ~ {org_name}
    ^ білім беру ұйымының атауы

    = Құжаттарды қабылдау туралы хабарлама

    Құрметті {addressee_name} Сіздің құжаттарыңыз қабылданды.
    ^ тегі, аты, әкесінің аты (бар болса)
    Сізге 20{exam_date:yy} жылғы "{exam_date:day}" {exam_date:month.on} тексеруден өту \
    қажеттігін еске саламыз.
    _ Тексеру түрі: {exam_type}
    ^ бастапқы/қайталама
    _ Өткізу орны: {exam_place}
    ^ психологиялық-медициналық-педагогикалық консультация атауы
    _ Ұйым мекенжайы: {org_address}
    _ Телефон: {org_phone}
    _ Құжаттарды қабылдаған күн: {accepted_on:full}
    _ Құжатты қабылдаушының тегі, аты, әкесінің аты (бар болса)
    _ {clerk_name}.
    """,
    choices: ["exam_type": ["initial": "бастапқы", "repeat": "қайталама"]])

  /// The four answers of `pmpk.rule.11.1` stand in the conclusion and the recommendations.
  package static let conclusion = FormTemplate(
    .pmpkConclusion,
    """
    = Психологиялық-медициналық-педагогикалық консультация қорытындысы

    ~ {pmpk_address}
    ^ мекенжайы
    ~ Телефон {pmpk_phone}

    _ {child_name} берілді
    ^ баланың тегі, аты, әкесінің аты (бар болса)
    Ол "{exam_date:day}" {exam_date:month} 20{exam_date:yy} жылы тексеруден өтті.
    1. Қорытынды {conclusion}
    2. Білім беру бағдарламасы және ерекше білім беру қажеттіліктері бойынша ұсынымдар: \
    {recommendations}
    Қорытынды {valid_until:until} дейін жарамды

    Психологиялық-медициналық-педагогикалық консультация басшысы
    _ {head_signature}
    _ Мамандар {specialists}.
    """)
}
