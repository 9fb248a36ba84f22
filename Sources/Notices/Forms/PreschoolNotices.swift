import Law

/// What the orders have the provider tell a family on the way, without giving the words.
package enum PreschoolNotices {
  /// `preschool.rule.22.p9.2`, `camp.rule.7`: the state, and day and hour of the result.
  package static let requestTaken = NoticeFrame.notice(
    .requestTaken, "Сұрау салудың мәртебесі туралы",
    rows: ["Мемлекеттік көрсетілетін қызмет: {service}"],
    """
    Сұрау салу қабылданды, қаралуда. Нәтижесін алатын күн мен уақыт: {result_on}, сағат \
    {result_at}.
    """)

  /// `preschool.rule.16.5`
  package static let check = NoticeFrame.notice(
    .preschoolCheck, "Құжаттардың тексерілетіні туралы",
    """
    Кезектен тыс және бірінші кезектегі тәртіппен орын алу үшін берілген құжаттардың дұрыстығы \
    тексеріледі.
    """)

  /// `preschool.rule.15.p3.1`, `preschool.rule.16.3.temporary`: also until when a temporary place is.
  package static let vacancy = NoticeFrame.notice(
    .preschoolVacancy, "Мектепке дейінгі ұйымдағы бос орын туралы",
    rows: ["Мектепке дейінгі ұйым: {preschool}", "Орын: {place}"],
    """
    Балаңыздың кезегі келді. Келісіміңізді немесе бас тартқаныңызды {answer_by:from} кешіктірмей \
    хабарлаңыз.
    """)

  /// `preschool.rule.15.p2.2`, `preschool.rule.15.p3.4`: with what follows silence, which after the
  /// first notice is only another one (`preschool.rule.15.p2.3`).
  package static let interest = NoticeFrame.notice(
    .preschoolInterest, "Кезекке мүдделілікті растау туралы",
    """
    Мектепке дейінгі ұйымнан орын алуға мүдделі екеніңізді растаңыз.
    {silence}
    """)

  /// `preschool.rule.16.6`: true before the day and behind it.
  package static let turn = FormTemplate(
    .preschoolTurn,
    """
    # {org_name}
    # {org_address}

    = Орын алу мерзімі туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}

    Өтініште көрсетілген мерзімге дейін балаңызға орын ұсынылмайды, бірақ кезектегі орны \
    сақталады. {planned_entry:from} бастап бос орын балаңызға кезек бойынша ұсынылады.

    _ Қызметкер: {clerk_name}, {clerk_post}
    """)

  /// `preschool.rule.22.p10.2`
  package static let contract = NoticeFrame.notice(
    .preschoolContract, "Шарт жасасу туралы",
    """
    Электронды шарт қалыптастырылды. Оған қолжетімді тәсілмен қол қойыңыз: хабарлама, ЭЦҚ немесе \
    QR.
    """)

  /// The child is admitted (`preschool.rule.22.p10.3`).
  package static let admission = NoticeFrame.notice(
    .preschoolAdmission, "Баланың мектепке дейінгі ұйымға қабылданғаны туралы",
    rows: ["Орын: {place}"],
    """
    {contract_date:of} № {contract_number} шарт негізінде бала мектепке дейінгі ұйымға қабылданды.
    """, signer: .head)

  /// The place of a child at a sanatorium nursery is kept; the day is that of the temporary vacancy
  /// (`preschool.rule.17.2`, `preschool.rule.3.15`).
  package static let placeKept = NoticeFrame.notice(
    .preschoolPlaceKept, "Тәрбиеленушінің орны сақталатыны туралы", rows: ["Негізі: {proof}"],
    """
    Бала санаториялық мектепке дейінгі ұйымға уақытша кетті. Оның орны {kept_until:until} дейін \
    сақталады, шарт күшінде қалады. Осы мерзімге орын уақытша орналасуға арналған бос орын ретінде \
    жарияланады.
    """, signer: .head)
}
