import Cases
import Law
import Notices
import Screen

/// From the called visitor to the notice in the family's hands, or the check of a case that was
/// registered earlier: fields, consent, papers, decision, handing over.
package struct IntakeScreen: Equatable, Sendable {
  var owner: Owner
  var step: Step
  var fields = FieldsStep()
  var papers = PapersStep()
  var decision = DecisionStep()
  /// The paper that was printed and is to be handed over, and how far it is read.
  var handing: Handing?

  /// Whose papers these are.
  enum Owner: Equatable, Sendable {
    case draft(IntakeDraft, DraftID?)
    /// A registered case that is still being checked.
    case registered(CaseFile)
  }

  enum Step: Int, CaseIterable, Comparable, Sendable {
    case fields
    case consent
    case papers
    case decision
    case handing

    static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
  }

  struct Handing: Equatable, Sendable {
    let file: CaseFile
    let form: FormID
    var top = 0
    var report: PrintReport?
  }

  init(draft: IntakeDraft, id: DraftID?) {
    owner = .draft(draft, id)
    step = .fields
    fields.focus = draft.focus ?? draft.fields.first ?? .childIIN
    fields.load(draft)
  }

  init(checking file: CaseFile) {
    owner = .registered(file)
    step = .papers
  }

  var channel: Channel {
    switch owner {
    case .draft(let draft, _): draft.channel
    case .registered(let file): file.subject.channel
    }
  }

  var registeredCase: CaseID? {
    switch owner {
    case .draft: nil
    case .registered(let file): file.subject.id
    }
  }

  var draft: IntakeDraft? {
    switch owner {
    case .draft(let draft, _): draft
    case .registered: nil
    }
  }

  var context: Context {
    switch step {
    case .fields, .consent: .intake
    case .papers: papers.detail == nil ? .checklist : .details
    case .decision: .decision
    case .handing: .handing
    }
  }

  var service: Service? {
    switch owner {
    case .draft(let draft, _): draft.service
    case .registered(let file): file.subject.service
    }
  }

  var paperFacts: PaperFacts {
    switch owner {
    case .draft(let draft, _): draft.paperFacts
    case .registered(let file): file.subject.paperFacts
    }
  }

  var visit: VisitID? {
    switch owner {
    case .draft(let draft, _): draft.visit
    case .registered(let file): file.subject.facts.visit
    }
  }

  static let handingActions: [CommandID: Action] = [
    .handNotice: { $0.handNotice() },
    .reprint: { $0.reprintHanding() },
  ]
}

extension Model {
  var intake: IntakeScreen? {
    get {
      if case .intake(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .intake = stack.last else { return }
      stack[stack.count - 1] = .intake(newValue)
    }
  }

  // MARK: Beginning

  /// From the inbox: the visitor served here goes on, else the front desk shows who waits.
  mutating func startIntake() -> [Effect] {
    if let served { return continueServing(served) }
    return showDesk()
  }

  /// An application that the portal delivered: no visitor, no clocks, any hour.
  mutating func startPortalIntake() -> [Effect] {
    let ways = waysWithoutVisitor
    guard let only = ways.first else {
      tell(.noService)
      return []
    }
    guard ways.count > 1 else { return beginIntake(only) }
    let options = ways.map {
      ChoiceLayer.Option(say(ServiceWords($0.service)), say(ChannelWords($0.channel)))
    }
    layers.append(
      .choice(
        ChoiceLayer(title: say(IntakeWords.service), options: options, purpose: .way(ways))))
    return []
  }

  /// Every service of the office by every channel that brings no visitor.
  private var waysWithoutVisitor: [IntakeWay] {
    office.services.flatMap { service in
      let channels = RuleBook.newest(service)?.channels ?? []
      return Channel.allCases.filter { channels.contains($0) && !isAtDesk($0) }
        .map { IntakeWay(service: service, channel: $0) }
    }
  }

  /// The channel of a visitor: at the State Corporation its own.
  private func isAtDesk(_ channel: Channel) -> Bool { channel == channelOfVisitors }

  var channelOfVisitors: Channel {
    place == .stateCorporation || place == .stateCorporationDuty ? .stateCorporation : .walkIn
  }

  mutating func beginIntake(_ way: IntakeWay) -> [Effect] {
    var draft = IntakeDraft()
    draft.service = way.service
    draft.channel = way.channel
    stack.append(.intake(IntakeScreen(draft: draft, id: nil)))
    return []
  }

  mutating func takeDraft(_ draft: IntakeDraft, _ id: DraftID?) -> [Effect] {
    layers.removeAll()
    var draft = draft
    if draft.visit != nil { draft.channel = channelOfVisitors }
    guard draft.service.map({ RuleBook.newest($0) != nil }) ?? true else {
      tell(.rulesUnknown)
      return []
    }
    stack.append(.intake(IntakeScreen(draft: draft, id: id)))
    guard draft.service == nil else { return [] }
    let own = office.services
    if own.count == 1, let only = own.first { return chooseService(only) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(IntakeWords.service), options: serviceOptions, purpose: .service(allServices),
          index: 0)))
    return []
  }

  /// The services of this office first; the others with the offices that give them.
  var allServices: [Service] {
    office.services + Service.allCases.filter { !office.services.contains($0) }
  }

  var serviceOptions: [ChoiceLayer.Option] {
    allServices.map { ChoiceLayer.Option(say(ServiceWords($0)), whereToApply($0)) }
  }

  /// «басқа ұйымда: ПМПК»; for a service whose rules are unknown that it is recorded and handed over.
  func whereToApply(_ service: Service) -> String {
    guard !office.services.contains(service) else { return "" }
    guard let rules = RuleBook.newest(service) else { return say(IntakeWords.rulesUnknown) }
    let places = Place.allCases.filter(rules.places.contains).map { say(PlaceWords($0)) }
    return say(IntakeWords.applyElsewhere(places.joined(separator: ", ")))
  }

  /// A service of another office is not taken in here: the family is told where it is given.
  mutating func chooseService(_ service: Service) -> [Effect] {
    guard office.services.contains(service) else {
      stack.removeLast()
      note = TimedNote(
        text: "\(say(ServiceWords(service))): \(whereToApply(service))", isBad: true, since: now)
      return []
    }
    return changeDraft { $0.service = service }
  }

  /// Changes the draft and saves it at once.
  mutating func changeDraft(_ change: (inout IntakeDraft) -> Void) -> [Effect] {
    guard var screen = intake, case .draft(var draft, let id) = screen.owner else { return [] }
    change(&draft)
    screen.owner = .draft(draft, id)
    intake = screen
    return [.saveDraft(draft, id)]
  }

  mutating func takeDraftID(_ id: DraftID) -> [Effect] {
    alarm = nil
    for index in stack.indices {
      guard case .intake(var screen) = stack[index], case .draft(let draft, _) = screen.owner
      else { continue }
      screen.owner = .draft(draft, id)
      stack[index] = .intake(screen)
      keepDraft(KeptDraft(id: id, updated: now, draft: draft))
    }
    return []
  }

  // MARK: Steps

  /// Esc: first out of the details of a paper, then a step back, then out of the flow.
  mutating func leaveIntakeStep() -> [Effect] {
    guard var screen = intake else { return [] }
    if screen.papers.detail != nil {
      screen.papers.detail = nil
      intake = screen
      return []
    }
    let isFirst: Bool
    switch (screen.owner, screen.step) {
    case (_, .handing): isFirst = true
    case (.draft, .fields), (.registered, .papers): isFirst = true
    case (.draft, .consent), (.draft, .papers), (.draft, .decision), (.registered, .fields),
      (.registered, .consent), (.registered, .decision):
      isFirst = false
    }
    guard !isFirst else {
      stack.removeLast()
      return refresh()
    }
    screen.step = screen.step == .decision ? .papers : .fields
    intake = screen
    return []
  }

  /// The fields are typed: consent is asked before anything is looked up.
  ///
  /// - Parameter readingFacts: the clerk goes on downwards, to read again what the service asks for.
  mutating func leaveFields(readingFacts: Bool = false) -> [Effect] {
    guard let draft = intake?.draft else { return [] }
    let asked = draft.askedFacts(at: place)
    if !asked.isEmpty, readingFacts || draft.facts == nil || draft.lacksFact(at: place) {
      return askFacts(asked, draft)
    }
    return leaveFacts()
  }

  private mutating func askFacts(_ asked: [StepField], _ draft: IntakeDraft) -> [Effect] {
    guard let rules = intakeRules else { return [] }
    let fields = IntakeFacts(self, draft, rules).fields(asked)
    layers.append(.form(FormLayer(.facts, fields: fields)))
    return []
  }

  /// Everything that the service asks for stands: consent is next.
  mutating func leaveFacts() -> [Effect] {
    guard let draft = intake?.draft else { return [] }
    if let offered = registerOffer() { return offered }
    guard draft.consent == nil else { return openPapers() }
    return askConsent()
  }

  /// What begins with an offer is registered at once: nothing is looked up and no paper is asked for
  /// before the family agrees (`pmpk.rule.7-1.2.1`).
  private func registerOffer() -> [Effect]? {
    guard case .draft(let draft, let id) = intake?.owner, let rules = intakeRules,
      rules.lifecycle.beginsWithOffer(via: draft.channel)
    else { return nil }
    return [.register(draft, id, .talon)]
  }

  mutating func askConsent() -> [Effect] {
    let channel = intake?.paperFacts.channel ?? .walkIn
    let isOnPaper = channel == .walkIn || channel == .stateCorporation
    let means: ConsentAnswer.Means = isOnPaper ? .paper : .portal
    let answers = [
      ConsentAnswer(isGiven: true, means: means), ConsentAnswer(isGiven: false, means: means),
    ]
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ConsentWords.title),
          options: answers.map { ChoiceLayer.Option(say(ConsentWords.answer($0)), "") },
          purpose: .consent(answers), lead: [consentClause])))
    return []
  }

  private var consentClause: String {
    guard let rules = intakeRules,
      let clause = ClauseLibrary.clause(rules.documents.consent)
    else { return "" }
    return "\(clause.text) \(clause.id)"
  }

  mutating func answerConsent(_ answer: ConsentAnswer) -> [Effect] {
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft:
      let effects = changeDraft { $0.consent = answer }
      return effects + openPapers()
    case .registered(let file):
      return [
        .decide(file.subject.id, version: file.subject.version, [.answerConsent(answer)])
      ]
    }
  }

  mutating func openPapers() -> [Effect] {
    guard var screen = intake else { return [] }
    screen.step = .papers
    intake = screen
    selectFirstOpenPaper()
    return []
  }

  /// Puts the cursor where something is wanting and says so.
  mutating func takeFieldProblem(_ problem: FieldProblem) -> [Effect] {
    alarm = nil
    guard var screen = intake, let draft = screen.draft else { return [] }
    screen.step = .fields
    screen.fields.focus = problem.field
    screen.fields.load(draft)
    intake = screen
    note = TimedNote(text: say(ProblemWords(problem)), isBad: true, since: now)
    return []
  }

  // MARK: After registration

  mutating func takeRegistration(_ file: CaseFile, _ decision: DeskDecision) -> [Effect] {
    alarm = nil
    layers.removeAll()
    if case .draft(_, let id?) = intake?.owner { drafts.removeAll { $0.id == id } }
    tell(.registered(number: number(file.subject), due: dueDate(file)))
    return givePaper(
      of: file, decision == .talon ? .talon : Notice.form(for: file.subject, in: office))
  }

  /// The paper that a decision gives; where none is printed, the application with its next step.
  mutating func givePaper(of file: CaseFile, _ form: FormID?) -> [Effect] {
    guard let form else {
      stack.removeLast()
      stack.append(.application(ApplicationScreen(id: file.subject.id)))
      return [.loadCase(file.subject.id), .loadDesk] + openVisit(of: file)
    }
    lastNotice = LastNotice(caseID: file.subject.id, form: form)
    return beginHanding(file, form)
  }

  /// Saved first, printed then: a family at the desk waits for its paper; what goes to the cabinet
  /// or the phone is recorded from the application.
  mutating func beginHanding(_ file: CaseFile, _ form: FormID) -> [Effect] {
    let isPaper = form == .talon || delivery(of: file.subject) == .paper
    guard file.subject.channel == channelOfVisitors, isPaper, var screen = intake else {
      stack.removeLast()
      stack.append(.application(ApplicationScreen(id: file.subject.id)))
      return [.loadCase(file.subject.id)]
    }
    screen.step = .handing
    screen.owner = .registered(file)
    screen.handing = IntakeScreen.Handing(file: file, form: form)
    intake = screen
    return [.print(file.subject.id, form)]
  }

  mutating func handNotice() -> [Effect] {
    guard let handing = intake?.handing else { return [] }
    let id = handing.file.subject.id
    if handing.report == nil, isOnItsWay(id, handing.form) { return sayOnItsWay() }
    guard isOut(handing.report, of: id, handing.form) else { return askUnprinted(id, handing.form) }
    return handFromIntake()
  }

  mutating func handFromIntake() -> [Effect] {
    guard let handing = intake?.handing else { return [] }
    let subject = handing.file.subject
    let visit = servedVisit(of: subject)
    // A paper on the way to the result, as the receipt of the State Corporation, ends nothing.
    let steps = office.rules(for: subject)?.lifecycle.steps(from: subject.stage) ?? []
    let isResult =
      handing.form != .talon && subject.delivery == nil && steps.contains(.deliver)
    guard isResult else {
      guard let visit else { return finishHanding() }
      return [.visit(visit, [.finish(.noticeHanded)])] + finishHanding()
    }
    return [
      .handOver(
        subject.id, version: subject.version, DeliveryRecord(delivery: .paper, at: now), visit)
    ]
  }

  /// The visit that the case came from, while it is still being served here.
  func servedVisit(of subject: Case) -> VisitID? {
    guard let id = subject.facts.visit, let served, served.id == id else { return nil }
    return id
  }

  mutating func finishHanding() -> [Effect] {
    stack.removeLast()
    return showDesk()
  }

  mutating func takeHandOver(_ file: CaseFile) -> [Effect] {
    alarm = nil
    closeSentForm()
    tell(.handedOver(number: number(file.subject)))
    if case .intake = stack.last { return finishHanding() }
    return [.loadCase(file.subject.id), .loadDesk]
  }

  mutating func reprintHanding() -> [Effect] {
    guard let handing = intake?.handing else { return [] }
    return [.print(handing.file.subject.id, handing.form)]
  }

  mutating func moveHanding(_ key: Key) -> [Effect]? {
    guard var screen = intake, var handing = screen.handing,
      let top = key.scrolled(from: handing.top)
    else { return nil }
    handing.top = top
    screen.handing = handing
    intake = screen
    return []
  }

  func number(_ subject: Case) -> String { subject.number.short(in: today.year) }

  func dueDate(_ file: CaseFile) -> CivilDate? {
    guard let rules = office.rules(for: file.subject) else { return nil }
    let terms = try? file.subject.allTerms(rules, calendar: office.calendar, place: place)
    return terms?.filter(\.isDuty).map(\.due.date).min()
  }
}

/// A service and the channel by which an application comes without a visitor.
package struct IntakeWay: Equatable, Sendable {
  let service: Service
  let channel: Channel
}
