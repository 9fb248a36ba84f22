import Cases

/// Papers for which no act prescribes the words. Their legal parts do not depend on the wording:
/// number, date and hour, who accepted, the list of papers, the due date, and on a refusal the
/// article, the reasons and the remedy.
package enum FreeForms {
  /// The receipt is the result that ends the term (`home.req.5.1`); it carries what the talon of
  /// registration must show as well.
  package static let receipt = FormTemplate(
    .homeReceipt,
    """
    ~ {school_name}
    ~ {school_address}

    = Құжаттарды қабылдау туралы
    = ҚОЛХАТ № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Сыныбы, оқу тілі: {class_language}

    Денсаулығына байланысты ұзақ уақыт бойы мектепке бара алмайтын баланы үйде жеке тегін \
    оқытуды ұйымдастыру үшін {accepted_on} (сағат {accepted_at}) мына құжаттар қабылданды:
    - {documents}

    _ Өтініш тіркелген күн: {registered}
    _ Қызмет көрсету мерзімі: {due}
    _ Құжаттарды қабылдаған: {clerk_name}, {clerk_post}
    _ Қолы: {signature}
    """)

  /// The talon of the administrative code, art. 64 (2), for a package still to be checked.
  package static let talon = FormTemplate(
    .talon,
    """
    ~ {school_name}
    ~ {school_address}

    = ТАЛОН № {number}

    _ Қызмет: {service}
    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Өтініш қабылданған күн мен уақыт: {received}
    _ Тіркелген күн: {registered}
    _ Қызмет көрсету мерзімі: {due}
    _ Өтінішті қабылдаған: {clerk_name}, {clerk_post}
    _ Қолы: {signature}

    Нәтижесі (қолхат немесе дәлелді бас тарту) көрсетілген мерзімнен кешіктірілмей беріледі.
    """)

  /// Refusal to accept an incomplete or expired package, by the services law.
  package static let packageRefusal = FormTemplate(
    .packageRefusal,
    """
    ~ {school_name}
    ~ {school_address}

    = Құжаттарды қабылдаудан бас тарту туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Қызмет: {service}

    {article} негізінде {decided_on} тіркелген өтініш бойынша құжаттар топтамасы толық болмағандықтан \
    және (немесе) құжаттардың қолданылу мерзімі өткендіктен құжаттарды қабылдаудан бас тартылды:
    - {defects}

    Кемшіліктер жойылғаннан кейін қайта жүгінуге болады; ол үшін мерзім белгіленбеген.

    _ Құжаттарды қараған: {clerk_name}, {clerk_post}
    _ Қолы: {signature}
    """)
}
