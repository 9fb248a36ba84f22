import Cases
import Fixtures
import Law
import Notices

/// Three fillings of every paper that the program knows: as it comes, long, and awkward to set.
enum FormSample: String, CaseIterable {
  case ordinary
  case long
  case awkward

  /// The name of its golden text.
  func name(_ form: FormID) -> String {
    self == .ordinary ? form.rawValue : "\(form.rawValue).\(rawValue)"
  }

  func page(_ form: FormID, isDemo: Bool = false) throws -> Page {
    if let kind = ComplaintPaper.Kind.allCases.first(where: { $0.form == form }) {
      return try complaintPage(kind)
    }
    return try FormSamples.page(form, values(form), at: organisation, isDemo: isDemo)
  }

  private func values(_ form: FormID) -> BlankValues {
    switch self {
    case .ordinary: FormSamples.ordinary(form)
    case .long: FormSamples.long(form)
    case .awkward: FormSamples.awkward(form)
    }
  }

  /// Whose name stands below the paper.
  private var organisation: Organisation? {
    switch self {
    case .ordinary: nil
    case .long: Self.longOrganisation
    case .awkward: Self.shortOrganisation
    }
  }

  private static let longOrganisation: Organisation = {
    var organisation = Invented.organisation
    organisation.name =
      "Түркістан облысының адами әлеуетті дамыту басқармасының Сайрам ауданының адами әлеуетті "
      + "дамыту бөлімінің «Әбдірахман Сұлтанғалиев атындағы № 128 жалпы білім беретін мектеп» "
      + "коммуналдық мемлекеттік мекемесі"
    organisation.address =
      "Түркістан облысы, Сайрам ауданы, Қарабұлақ ауылдық округі, Бәйдібек Қарашаұлы көшесі, "
      + "128-үй, 2-корпус"
    organisation.head = "Әбдірахманқызы-Сұлтанғалиева Нұрсұлтангүлжаһан Мұхаммедқұрманғазықызы"
    return organisation
  }()

  private static let shortOrganisation: Organisation = {
    var organisation = Invented.organisation
    organisation.name = "«Ы»"
    organisation.address = "1"
    organisation.head = "Ли Ю."
    return organisation
  }()

  // MARK: Complaints

  private func complaintPage(_ kind: ComplaintPaper.Kind) throws -> Page {
    var file = try ComplaintInMemory(
      ComplaintIntake(
        addressee: .providerHead, means: .written, received: Invented.complaintDay,
        complainant: complainant, contact: "+77000000012", matter: matter,
        against: Invented.colleague.id, service: .home))
    switch kind {
    case .answer:
      try file.carryOut(.writeAnswer(answer))
      try file.carryOut(.passUp(at: Invented.complaintDay, body: "Сапа департаменті"))
      try file.carryOut(.decide(.partlySatisfied), by: Invented.supervisor)
    case .extensionNotice:
      try file.carryOut(.extend(workingDays: 10, reason: matter), by: Invented.supervisor)
    }
    return try ComplaintPaper(
      file.subject, office: ServicePaper.office(organisation ?? Invented.organisation),
      clerk: Invented.clerk, moment: Invented.morning
    ).page(kind, copy: 1)
  }

  private var complainant: String {
    switch self {
    case .ordinary: "Лебедева Ольга Петровна"
    case .long: "Әбдірахманқызы-Сұлтанғалиева Нұрсұлтангүлжаһан Мұхаммедқұрманғазықызы"
    case .awkward: "О"
    }
  }

  private var matter: String {
    switch self {
    case .ordinary: "40 минут күттік, ешкім шақырмады"
    case .long:
      (1...40).map { "\($0)-күні терезе алдында қырық минут күттік, ешкім шақырмады" }
        .joined(separator: "; ")
    case .awkward: "«№ 026/е» (100 %) — \"нысан\"?"
    }
  }

  private var answer: String {
    switch self {
    case .ordinary: "39 минут күткеніңіз журнал бойынша расталды.\nЕкінші терезе ашылды."
    case .long:
      (1...200).map { "\($0)) күту уақыты журнал бойынша тексеріліп, расталды." }
        .joined(separator: "\n")
    case .awkward: "Жоқ."
    }
  }
}
