import Law

/// Texts that go to the applicant's phone or cabinet and are not printed. The acts give their
/// subjects, not their words.
package enum MessageForms {
  package static let homeProactive = FormTemplate(
    .homeProactive,
    """
    {child_name}: үйде оқытуды ұйымдастыру үшін құжаттар {accepted_on:on} қабылданды. {org_name}, \
    тел. {org_phone}
    """)

  /// `pmpk.rule.7-1.5.1`: confirms the date, the day before and on the day.
  package static let pmpkReminder = FormTemplate(
    .pmpkReminder,
    """
    Тексеруге жазылғаныңыз расталады: {exam_date}, сағат {exam_time}. {org_name}, {org_address}, \
    тел. {org_phone}
    """)

  /// `pmpk.rule.7-1.1`, `pmpk.rule.7-1.3`: the answer is awaited for 24 hours.
  package static let pmpkRequest = FormTemplate(
    .pmpkRequest,
    """
    Балаңызға психологиялық-медициналық-педагогикалық тексеру және консультациялық көмек көрсету \
    қызметі ұсынылады. Келісіміңізді осы хабарламаны алғаннан кейін жиырма төрт сағат ішінде \
    жіберіңіз. {org_name}, тел. {org_phone}
    """)

  package static let pmpkReady = FormTemplate(
    .pmpkReady,
    """
    Психологиялық-медициналық-педагогикалық тексеру қорытындысы дайын. Ол eGov Mobile қосымшасының \
    Bilim сервисінде сақталады. {org_name}, тел. {org_phone}
    """)

  package static let rehabReady = FormTemplate(
    .rehabReady,
    """
    Анықтама дайын. Ол eGov Mobile қосымшасының Bilim сервисінде сақталады. {org_name}, тел. \
    {org_phone}
    """)
}
