import Cases
import Law
import Letters

/// The lines below a notice: what the form has no blank for.
struct CoverLines {
  private let source: NoticeSource
  private let organisation: Organisation
  private let paper: GivenPaper

  init(_ source: NoticeSource, _ organisation: Organisation, _ paper: GivenPaper) {
    self.source = source
    self.organisation = organisation
    self.paper = paper
  }

  var lines: [String] {
    var lines = [identification] + unblanked
    if needsRemedy(paper.form) { lines.append(remedy) }
    lines.append(contacts)
    return lines.map { $0.neutralised() }
  }

  /// What a clause or the family asks of an annex that has no blank for it.
  private var unblanked: [String] {
    switch paper.form {
    case .pmpkAcceptance: return examination + taken
    case .rehabAcceptance: return acceptance + course + taken
    case .preschoolQueued: return [filed]
    case .preschoolApplication: return referral
    case .preschoolRefusal: return basis(isReasonOnForm: false) + furtherDefects
    case .homeRefusal: return basis(isReasonOnForm: true)
    case .preschoolConsent: return consent
    case .talon, .packageRefusal, .receipt, .hearingNotice, .hearingMinutes, .complaintAnswer,
      .complaintExtension, .homeReceipt, .homeAdmission, .homeApplication,
      .homeProactive, .pmpkConclusion, .pmpkRefusal, .pmpkReminder, .pmpkRequest, .pmpkReady,
      .rehabAutismCertificate, .rehabCertificate, .rehabRefusal, .rehabApplication, .rehabReady,
      .preschoolReferral, .preschoolAdmission, .preschoolPlaceKept, .preschoolCheck,
      .preschoolVacancy, .preschoolInterest, .preschoolTurn, .preschoolContract, .requestTaken,
      .campApplication,
      .campPackageRefusal, .campRefusal, .campVoucher:
      return []
    }
  }

  private var examination: [String] {
    paper.record.moment(.examinationAt).map { ["Тексеру уақыты: сағат \($0.time)"] } ?? []
  }

  /// Where the form's own date is the day to come, the day of acceptance stands below.
  private var acceptance: [String] {
    guard source.readsNoticeDateAhead else { return [] }
    return ["Құжаттарды қабылдаған күн: \(KazakhDate.full(paper.moment.date))"]
  }

  /// The first day of the course with what was recorded of its place and hour.
  private var course: [String] {
    guard let start = paper.record.date(.courseStart) else { return [] }
    let place = paper.record.words(.coursePlace).flatMap { $0.isEmpty ? nil : ", \($0)" } ?? ""
    return ["Курс басталатын күн: \(KazakhDate.full(start))\(place)"]
  }

  /// Both notices of acceptance have no blank for what the family left, and no receipt goes with them.
  private var taken: [String] {
    let papers = source.takenPapers
    return papers.isEmpty ? [] : ["Қабылданған құжаттар: \(papers.joined(separator: "; "))."]
  }

  /// Annex 1 speaks of the queue alone; the same form is asked for at admission (`preschool.admission-req.8.res.1`),
  /// so the number of the referral tells the two apart.
  private var referral: [String] {
    guard let number = paper.record.words(.referralNumber), !number.isEmpty else { return [] }
    let end = paper.record.date(.referralUntil).map {
      ", \(KazakhDate.full($0, .until)) дейін жарамды"
    }
    return ["Жолдама № \(number)\(end ?? "")"]
  }

  /// Annex 3 has three lines for missing papers and three for expired ones.
  private var furtherDefects: [String] {
    let defects = DefectValues(source)
    return [
      ("Ұсынылмаған өзге құжаттар", defects.missingBehindLines),
      ("Қолданылу мерзімі өткен өзге құжаттар", defects.expiredBehindLines),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: "; "))." }
  }

  /// What a refusal rests on: the ground with what was established, and the acts that give it.
  private func basis(isReasonOnForm: Bool) -> [String] {
    let day = source.subject.facts.registered
    if case .notAccepted = source.subject.decision {
      return ["Бас тарту негізі: \(source.rules.incompletePackage.kazakh(on: day))."]
    }
    let refusal = RefusalValues(source, paper)
    guard let reason = refusal.reason, let clause = refusal.clause else { return [] }
    return [
      "Бас тарту негізі: \(isReasonOnForm ? "" : "\(reason) ")\(clause); "
        + "\(CodeArticle.refusalGrounds.kazakh(on: day))."
    ]
  }

  /// What the law on personal data wants of a consent and annex 5 has no words for (art. 8 (4)): the
  /// operator, the subject, publication, and the list of data.
  private var consent: [String] {
    let applicant = source.history.applicant.facts
    let iin = applicant.iin.map { ", ЖСН \($0)" } ?? ""
    return [
      "Оператор: \(organisation.name), \(organisation.address). "
        + "Дербес деректер субъектісі: \(applicant.name.full)\(iin).",
      """
      Дербес деректер тізбесі: тегі, аты, әкесінің аты, ЖСН, туған күні, мекенжайы, телефоны және \
      осы қызмет үшін ұсынылатын құжаттардағы мәліметтер. Дербес деректер жалпыға қолжетімді \
      көздерде таратылмайды.
      """,
    ]
  }

  /// `preschool.rule.6.p5`: day and hour, to the millisecond by which the queue is ordered.
  private var filed: String {
    let received = source.subject.facts.received
    return
      "Тіркелген күні мен уақыты: \(received.date.dotted) \(received.timeWithSeconds),\(received.fraction)"
  }

  private var identification: String {
    let clerk = source.clerk
    let issued = KazakhDate.full(source.moment.date)
    return
      "№ \(NoticeNumber.text(source.subject.number)) · \(issued), сағат \(source.moment.time) · "
      + "\(clerk.name), \(clerk.post) · \(source.copy)-дана"
  }

  /// Where, when and how to complain: a refusal without it would leave six months instead of three
  /// (administrative code, arts. 80 and 92).
  private var remedy: String {
    """
    Шағымдану тәртібі: бұл шешім туралы білген күннен бастап үш ай ішінде шағым беруге болады \
    (\(CodeArticle.remedy.kazakh)). Шағым осы ұйымға беріледі: \(organisation.name), \
    \(organisation.address). Ұйым шағымды толық қанағаттандырмаса, оны түскен күнінен бастап үш \
    жұмыс күні ішінде шағымды қарайтын органға жібереді (\(CodeArticle.complaintUpward.kazakh)). \
    Шағым бойынша шешіммен келіспеген жағдайда сотқа жүгінуге болады. Кемшіліктер жойылғаннан \
    кейін қызметті алуға қайта жүгінуге болады.
    """
  }

  /// `home.req.10.3`: both numbers, exactly so.
  private var contacts: String { Self.contacts(organisation) }

  static func contacts(_ organisation: Organisation) -> String {
    "\(organisation.name), тел. \(organisation.phone) · Бірыңғай байланыс орталығы: "
      + ContactClauses.numbers
  }

  /// The words of a free refusal name the remedy themselves.
  private func needsRemedy(_ form: FormID) -> Bool {
    guard case .annex = form.nature.words else { return false }
    return form.nature.isRefusal
  }
}
