import Law

/// Applications in free words, printed on request for the applicant to sign; no wording may be
/// demanded (`home.req.8.1.1`, `rehab.req.8.1.1`).
package enum ApplicantForms {
  package static let home = FormTemplate(
    .homeApplication,
    """
    | {school_name} басшысына
    | {applicant_name}
    | Мекенжайы: {applicant_address}

    = ӨТІНІШ

    Балам {child_name} ({class_language}) денсаулығына байланысты мектепке бара алмайды. Үйде жеке \
    тегін оқытуды ұйымдастыруды сұраймын.

    _ Күні: {date:short}
    _ Қолы: {signature}
    """)

  package static let rehab = FormTemplate(
    .rehabApplication,
    """
    | {org_name} басшысына
    | {applicant_name}
    | Мекенжайы: {applicant_address}

    = ӨТІНІШ

    Балам {child_name} үшін психологиялық-педагогикалық қолдау және оңалту курсын ұсынуды сұраймын.

    _ Күні: {date:short}
    _ Қолы: {signature}
    """)
}
