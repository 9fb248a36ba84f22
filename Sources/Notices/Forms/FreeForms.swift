import Law

/// Papers for which no act prescribes the words. Their legal parts do not depend on the wording:
/// number, date and hour, who accepted, the list of papers, the due date, and on a refusal the
/// ground, the act and the remedy (`LegalParts`). An office may replace the words.
package enum FreeForms {
  /// The receipt is the result that ends the term (`home.req.5.1`); it carries what the talon of
  /// registration must show as well.
  package static let homeReceipt = FormTemplate(
    .homeReceipt,
    """
    # {school_name}
    # {school_address}

    = Құжаттарды қабылдау туралы
    = ҚОЛХАТ № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Сыныбы, оқу тілі: {class_language}

    Денсаулығына байланысты ұзақ уақыт бойы мектепке бара алмайтын баланы үйде жеке тегін \
    оқытуды ұйымдастыру үшін {accepted_on:on} (сағат {accepted_at}) мына құжаттар қабылданды:
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
    # {org_name}
    # {org_address}

    = ТАЛОН № {number}

    _ Қызмет: {service}
    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Өтініш қабылданған күн мен уақыт: {received}
    _ Тіркелген күн: {registered}
    _ Қызмет көрсету мерзімі: {due}
    _ Өтінішті қабылдаған: {clerk_name}, {clerk_post}
    _ Қолы: {signature}

    {result_rule}
    """)

  /// The receipt of the other services (`camp.rule.4`): what was taken, when and by whom.
  package static let receipt = FormTemplate(
    .receipt,
    """
    # {org_name}
    # {org_address}

    = Құжаттарды қабылдау туралы
    = ҚОЛХАТ № {number}

    _ Қызмет: {service}
    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}

    {accepted_on:on} (сағат {accepted_at}) мына құжаттар қабылданды:
    - {documents}

    _ Өтініш тіркелген күн: {registered}
    _ Қызмет көрсету мерзімі: {due}
    _ Құжаттарды қабылдаған: {clerk_name}, {clerk_post}
    _ Қолы: {signature}
    """)

  /// Refusal to accept an incomplete or expired package, by the services law.
  package static let packageRefusal = FormTemplate(
    .packageRefusal,
    """
    # {org_name}
    # {org_address}

    = Құжаттарды қабылдаудан бас тарту туралы
    = ХАБАРЛАМА № {number}

    _ Өтініш беруші: {applicant_name}
    _ Бала: {child_name}
    _ Қызмет: {service}

    {act} негізінде {registered:on} тіркелген өтініш бойынша {package_defect} құжаттарды қабылдаудан \
    бас тартылды:
    - {ground}

    Шағымдану тәртібі: бұл шешім туралы білген күннен бастап {remedy_term} ішінде мына ұйымға шағым \
    беруге болады: {remedy_address}. Ұйым шағымды толық қанағаттандырмаса, оны үш жұмыс күні ішінде \
    шағымды қарайтын органға жібереді. Шағым бойынша шешіммен келіспеген жағдайда сотқа жүгінуге \
    болады.
    Кемшіліктер жойылғаннан кейін қайта жүгінуге болады; ол үшін мерзім белгіленбеген.

    _ Құжаттарды қараған: {clerk_name}, {clerk_post}
    _ Қолы: {signature}
    """)

  /// The reasoned reply of the services whose annex the sources do not have (`pmpk.form.4`,
  /// `rehab.form.refusal`) or that have none (`camp.req.5.p1`).
  package static func refusal(_ form: FormID) -> FormTemplate {
    FormTemplate(
      form,
      """
      # {org_name}
      # {org_address}

      = Мемлекеттік қызметті көрсетуден бас тарту туралы
      = ДӘЛЕЛДІ ЖАУАП № {number}

      _ Көрсетілетін қызметті алушы: {applicant_name}
      _ Бала: {child_name}
      _ Қызмет: {service}

      {registered:on} тіркелген өтініш бойынша мемлекеттік қызметті көрсетуден мына негізде бас \
      тартылды ({act}):
      {ground}
      Мән-жайлар: {facts}.

      Шағымдану тәртібі: бұл шешім туралы білген күннен бастап {remedy_term} ішінде мына ұйымға \
      шағым беруге болады: {remedy_address}. Ұйым шағымды толық қанағаттандырмаса, оны үш жұмыс \
      күні ішінде шағымды қарайтын органға жібереді. Шағым бойынша шешіммен келіспеген жағдайда \
      сотқа жүгінуге болады.
      Себептер жойылғаннан кейін қызметті алуға қайта жүгінуге болады.

      _ Күні: {date}
      _ Басшы: {head_name}
      _ Қолы: {signature}
      @ М.О.
      """)
  }

  /// The preliminary decision with the time and place of the hearing (`camp.rule.10.p2`,
  /// administrative code, art. 73).
  package static let hearingNotice = FormTemplate(
    .hearingNotice,
    """
    # {org_name}
    # {org_address}

    = Алдын ала шешім және тыңдау туралы
    = ХАБАРЛАМА № {number}

    _ Көрсетілетін қызметті алушы: {applicant_name}
    _ Бала: {child_name}
    _ Қызмет: {service}

    {registered:on} тіркелген өтініш бойынша мемлекеттік қызметті көрсетуден бас тарту туралы \
    алдын ала шешім қабылданды. Негізі ({act}):
    {ground}
    Мән-жайлар: {facts}.

    _ Тыңдау өтетін күн: {hearing_on}
    _ Уақыты: {hearing_at}
    _ Орны: {hearing_place}

    Осы хабарламаны алған күннен бастап {objection_term} ішінде алдын ала шешімге қарсылық беруге \
    немесе ауызша тыңдауды сұрауға болады. Тыңдауға келмеу шешім қабылдауға кедергі болмайды.

    _ Күні: {date}
    _ Басшы: {head_name}
    _ Қолы: {signature}
    """)

  /// The minutes of an oral hearing with the contents that the administrative code, art. 74, names.
  package static let hearingMinutes = FormTemplate(
    .hearingMinutes,
    """
    # {org_name}
    # {org_address}

    = Тыңдау
    = ХАТТАМАСЫ № {number}

    _ Өткен орны: {hearing_place}
    _ Күні: {hearing_on}
    _ Басталған уақыты: {begun_at}
    _ Аяқталған уақыты: {ended_at}
    _ Әкімшілік орган: {hearing_body}
    _ Лауазымды тұлға: {official_name}
    _ Хатшы: {secretary_name}
    _ Қатысушылар: {participants}
    _ Қаралған іс: {matter}

    Тыңдауда айтылғаны: {said}

    _ Лауазымды тұлғаның қолы: {signature}
    _ Хатшының қолы: {secretary_signature}
    _ Қатысушының қолы: {participant_signature}
    """)

  /// A voucher for a camp (`camp.req.5.p1`).
  package static let campVoucher = FormTemplate(
    .campVoucher,
    """
    # {org_name}
    # {org_address}

    = ЖОЛДАМА № {number}

    _ Бала: {child_name}
    _ Туған күні: {child_birth_date}
    _ Мектебі, сыныбы: {school_class}
    _ Лагерь: {camp_name}
    _ Демалу мерзімі: {shift_from:from} бастап {shift_until:until} дейін
    _ Өтініш беруші: {applicant_name}

    _ Берілген күні: {date}
    _ Басшы: {head_name}
    _ Қолы: {signature}
    @ М.О.
    """)

  /// The certificate of rehabilitation centres and correction rooms; its annex is not in the
  /// sources (`rehab.rule.9.1`).
  package static let rehabCertificate = FormTemplate(
    .rehabCertificate,
    """
    # {org_name}
    # {org_address}

    = Психологиялық-педагогикалық қолдау және оңалту курсының нәтижелері туралы
    = АНЫҚТАМА № {number}

    _ Бала: {child_name}
    _ Туған күні: {child_birth_date}

    {course_from:from} бастап {course_to:until} дейін психологиялық-педагогикалық қолдау және \
    оңалту курсынан өтті.
    Мамандардың командалық бағалауы негізіндегі қорытынды: {conclusion}

    _ Күні: {date}
    _ Басшы: {head_name}
    _ Қолы: {signature}
    @ М.О.
    """)

  /// A referral to a preschool, as the unified base gave it (`preschool.rule.3.12`).
  package static let preschoolReferral = FormTemplate(
    .preschoolReferral,
    """
    # {org_name}
    # {org_address}

    = Мектепке дейінгі ұйымға
    = ЖОЛДАМА № {referral_number}

    _ Бала: {child_name}
    _ Туған күні: {child_birth_date}
    _ Мектепке дейінгі ұйым: {preschool}
    _ Оқыту тілі: {language}
    _ Орын: {place}
    _ Өтініш беруші: {applicant_name}
    _ Берілген күні: {date}

    Жолдама {valid_until:until} дейін жарамды. Осы мерзімде құжаттардың толық топтамасын ұсыну \
    қажет.

    _ Қызметкер: {clerk_name}, {clerk_post}
    _ Қолы: {signature}
    """)
}
