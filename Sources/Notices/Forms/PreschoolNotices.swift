import Law

/// What the orders have the provider tell a family on the way, without giving the words.
package enum PreschoolNotices {
  /// `preschool.rule.22.p9.2`, `camp.rule.7`: the state, and day and hour of the result.
  package static let requestTaken = FormTemplate(
    .requestTaken,
    """
    # {org_name}
    # {org_address}

    = Сұрау салудың мәртебесі туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Мемлекеттік көрсетілетін қызмет: {service}

    Сұрау салу қабылданды, қаралуда. Нәтижесін алатын күн мен уақыт: {result_on}, сағат \
    {result_at}.

    _ Қызметкер: {clerk_name}, {clerk_post}
    """)

  /// `preschool.rule.16.5`
  package static let check = FormTemplate(
    .preschoolCheck,
    """
    # {org_name}
    # {org_address}

    = Құжаттардың тексерілетіні туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}

    Кезектен тыс және бірінші кезектегі тәртіппен орын алу үшін берілген құжаттардың дұрыстығы \
    тексеріледі.

    _ Қызметкер: {clerk_name}, {clerk_post}
    """)

  /// `preschool.rule.15.p3.1`, `preschool.rule.16.3.temporary`: also until when a temporary place is.
  package static let vacancy = FormTemplate(
    .preschoolVacancy,
    """
    # {org_name}
    # {org_address}

    = Мектепке дейінгі ұйымдағы бос орын туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Мектепке дейінгі ұйым: {preschool}
    _ Орын: {place}

    Балаңыздың кезегі келді. Келісіміңізді немесе бас тартқаныңызды {answer_by:from} кешіктірмей \
    хабарлаңыз.

    _ Қызметкер: {clerk_name}, {clerk_post}
    """)

  /// `preschool.rule.15.p2.2`, `preschool.rule.15.p3.4`
  package static let interest = FormTemplate(
    .preschoolInterest,
    """
    # {org_name}
    # {org_address}

    = Кезекке мүдделілікті растау туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}

    Мектепке дейінгі ұйымнан орын алуға мүдделі екеніңізді растаңыз. Жауап келмесе, өтініш архивке \
    жіберіледі.

    _ Қызметкер: {clerk_name}, {clerk_post}
    """)

  /// `preschool.rule.22.p10.2`
  package static let contract = FormTemplate(
    .preschoolContract,
    """
    # {org_name}
    # {org_address}

    = Шарт жасасу туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}

    Электронды шарт қалыптастырылды. Оған қолжетімді тәсілмен қол қойыңыз: хабарлама, ЭЦҚ немесе \
    QR.

    _ Қызметкер: {clerk_name}, {clerk_post}
    """)
}
