import Fixtures
import Law
import Testing

/// Every small history of every service, walked through its table. Guards that only the facts of a
/// family decide may hold or not; those that the history itself decides are computed from it.
@Suite("All small histories of every service")
struct LifecycleModelTests {
  /// What a history is about: who gives the service, and how it came.
  struct Setting: Hashable, CustomTestStringConvertible {
    let service: Service
    var atStateCorporation = false
    var throughStateCorporation = false
    var atAutismCentre = false
    var isProactive = false
    var isTemporary = false
    var testDescription: String {
      "\(service) \(atStateCorporation) \(throughStateCorporation) \(atAutismCentre) \(isProactive) \(isTemporary)"
    }
  }

  static let settings: [Setting] = RuleBook.loaded.flatMap { service -> [Setting] in
    let plain = Setting(service: service)
    var others: [Setting] = []
    func add(_ change: (inout Setting) -> Void) {
      var setting = plain
      change(&setting)
      others.append(setting)
    }
    switch service {
    case .camp:
      add { $0.throughStateCorporation = true }
      add {
        $0.throughStateCorporation = true
        $0.atStateCorporation = true
      }
    case .rehab: add { $0.atAutismCentre = true }
    case .pmpk: add { $0.isProactive = true }
    case .preschoolQueue, .preschoolAdmission: add { $0.isTemporary = true }
    case .home, .special: break
    }
    return [plain] + others
  }

  /// A point of a history: the stage and the steps that were taken on the way, each once.
  struct Point: Hashable {
    let stage: Stage?
    let taken: Set<Step>
    /// Whether the preliminary decision now in force has been heard.
    let isHeard: Bool

    static let start = Point(stage: nil, taken: [], isHeard: false)
  }

  struct Walk {
    let setting: Setting
    let lifecycle: Lifecycle
    private(set) var points: Set<Point> = []
    private(set) var moves: [(from: Point, line: Transition, to: Point)] = []

    init(_ setting: Setting, under readings: PolicySettings = PolicySettings()) throws {
      self.setting = setting
      lifecycle = try #require(RuleBook.newest(setting.service)).under(readings).lifecycle
      var open: Set<Point> = [.start]
      while let point = open.popFirst() {
        points.insert(point)
        for line in lines(from: point) {
          let next = after(line, point)
          moves.append((point, line, next))
          if !points.contains(next) { open.insert(next) }
        }
      }
    }

    func lines(from point: Point) -> [Transition] {
      lifecycle.steps(from: point.stage).flatMap { lifecycle.lines(from: point.stage, $0) }
        .filter { $0.guards.allSatisfy { mayHold($0, point) } }
    }

    /// Steps that a property asks about; the others leave no trace, so that the walk stays small.
    private static let remembered: Set<Step> = [
      .accept, .fixDate, .examine, .prepareConclusion, .conclude, .findGround, .holdHearing,
      .endCourse,
      .prepareCertificate,
      .signCertificate, .prepareVoucher, .vacancyAppears, .acceptOffer, .issue,
      .refuse,
    ]

    private func after(_ line: Transition, _ point: Point) -> Point {
      let isRemembered = Self.remembered.contains(line.step)
      return Point(
        stage: line.to, taken: isRemembered ? point.taken.union([line.step]) : point.taken,
        isHeard: line.to == .preliminaryRefusal
          ? false
          : line.step == .holdHearing ? true : point.isHeard)
    }

    private func mayHold(_ stepGuard: StepGuard, _ point: Point) -> Bool {
      let selecting: [StepGuard: Bool] = [
        .proactively: setting.isProactive, .appliedFor: !setting.isProactive,
        .atProvider: !setting.atStateCorporation,
        .atStateCorporation: setting.atStateCorporation,
        .throughStateCorporation: setting.throughStateCorporation,
        .notThroughStateCorporation: !setting.throughStateCorporation,
        .atAutismCentre: setting.atAutismCentre, .notAtAutismCentre: !setting.atAutismCentre,
        .examinationHeld: point.taken.contains(.examine),
        .examinationNotHeld: !point.taken.contains(.examine),
        .acceptedBefore: point.taken.contains(.accept),
        .notAcceptedBefore: !point.taken.contains(.accept),
        .dateStands: point.taken.contains(.fixDate),
        .noDateStands: !point.taken.contains(.fixDate),
        .decidedFor: !point.taken.contains(.refuse),
        .decidedAgainst: point.taken.contains(.refuse),
        .permanentPlace: !setting.isTemporary, .temporaryPlace: setting.isTemporary,
      ]
      return selecting[stepGuard] ?? true
    }
  }

  @Test(
    "Nothing hangs: where no step leads on the case is over, and an end can always be reached",
    arguments: settings)
  func noDeadEnd(setting: Setting) throws {
    let walk = try Walk(setting)
    #expect(walk.points.count > 3)
    for point in walk.points {
      guard let stage = point.stage, walk.lines(from: point).isEmpty else { continue }
      #expect(stage.isFinal, "\(stage) has no way out")
    }
    var ending = walk.points.filter { $0.stage?.isFinal == true }
    var grows = true
    while grows {
      let more = walk.moves.filter { ending.contains($0.to) && !ending.contains($0.from) }
      ending.formUnion(more.map(\.from))
      grows = !more.isEmpty
    }
    #expect(walk.points.subtracting(ending).isEmpty)
  }

  /// Every way in which an office may read what the order of the queue leaves open on the life of an
  /// application.
  static let readings: [PolicySettings] = [
    PolicyID.archiveScope, .openOffers, .cancelledReferral, .refusedAdmission, .temporaryRefusal,
    .temporaryReturn, .unsignedContract,
  ].reduce([PolicySettings()]) { all, policy in
    all.flatMap { settings in policy.values.compactMap { settings.setting(policy, to: $0) } }
  }

  @Test(
    "Under every reading that an office may choose nothing hangs, and every stage is reached",
    arguments: [Service.preschoolQueue, .preschoolAdmission])
  func readings(service: Service) throws {
    #expect(Self.readings.count == 192)
    for settings in Self.readings {
      var reached: Set<Stage> = []
      for setting in Self.settings where setting.service == service {
        let walk = try Walk(setting, under: settings)
        for point in walk.points {
          guard let stage = point.stage else { continue }
          reached.insert(stage)
          #expect(stage.isFinal || !walk.lines(from: point).isEmpty, "\(stage)")
        }
      }
      let rules = try #require(RuleBook.newest(service)).under(settings)
      #expect(reached == rules.lifecycle.stages)
    }
  }

  @Test("Every stage of the table is reached by some history")
  func reached() throws {
    for service in RuleBook.loaded {
      let walks = try Self.settings.filter { $0.service == service }.map { try Walk($0) }
      let reached = Set(walks.flatMap { $0.points.compactMap(\.stage) })
      #expect(reached == walks.first?.lifecycle.stages, "\(service)")
    }
  }

  @Test("pmpk.req.5.1: there is no conclusion without an examination", arguments: settings)
  func conclusion(setting: Setting) throws {
    for move in try Walk(setting).moves where move.line.step == .conclude {
      #expect(move.from.taken.isSuperset(of: [.examine, .prepareConclusion]))
    }
  }

  @Test(
    "No result is prepared before the package was found complete: neither examination, course, voucher, contract nor place in the queue",
    arguments: settings)
  func package(setting: Setting) throws {
    let results: Set<Step> = [
      .fixDate, .examine, .prepareConclusion, .conclude, .planCourse, .startCourse,
      .prepareCertificate,
      .prepareVoucher, .signContract, .vacancyAppears,
    ]
    for move in try Walk(setting).moves where results.contains(move.line.step) {
      #expect(move.from.taken.contains(.accept), "\(move.line.step) from \(move.line.from)")
    }
  }

  @Test(
    "Where the term is five working days or more nobody is refused on a ground without a hearing",
    arguments: settings.filter { [.pmpk, .rehab, .camp].contains($0.service) })
  func hearing(setting: Setting) throws {
    let walk = try Walk(setting)
    for move in walk.moves where move.to.stage == .refused && move.line.step != .signMinutes {
      #expect(move.from.isHeard, "\(move.line.step)")
      #expect(move.from.taken.isSuperset(of: [.findGround, .holdHearing]))
      #expect(
        move.line.guards.contains(.notBeforeThirdDay) || move.from.taken.contains(.refuse))
    }
    for point in walk.points where point.stage == .preliminaryRefusal {
      #expect(Set(walk.lines(from: point).map(\.step)) == [.holdHearing])
    }
  }

  @Test("Home schooling and preschools hear nobody: their terms are under five working days")
  func noHearing() throws {
    for service in [Service.home, .preschoolQueue, .preschoolAdmission] {
      let stages = try #require(RuleBook.newest(service)).lifecycle.stages
      #expect(!stages.contains(.preliminaryRefusal), "\(service)")
    }
  }

  @Test(
    "rehab.rule.10.1: the certificate comes after the end of the course and the head's signature")
  func certificate() throws {
    for setting in Self.settings where setting.service == .rehab {
      for move in try Walk(setting).moves where move.line.step == .signCertificate {
        #expect(move.from.taken.isSuperset(of: [.endCourse, .prepareCertificate]))
      }
    }
  }

  @Test(
    "camp.rule.12.p1: a result that came through the State Corporation is only issued there, against an identity document"
  )
  func throughStateCorporation() throws {
    let setting = Setting(service: .camp, throughStateCorporation: true)
    for move in try Walk(setting).moves where move.line.step == .deliver {
      #expect(move.line.from == [.notAccepted], "only the refusal for an incomplete set")
    }
    let issuing = try #require(RuleBook.newest(.camp)).lifecycle.transitions.filter {
      $0.step == .issue
    }
    #expect(!issuing.isEmpty)
    for line in issuing {
      #expect(line.fields.contains { $0.id == .identityShown && $0.need == .required })
    }
  }

  @Test(
    "camp.rule.8.p2, camp.rule.10.p2: an incomplete set and a ground never end in the same paper")
  func twoPaths() throws {
    for setting in Self.settings where setting.service == .camp {
      for move in try Walk(setting).moves {
        if move.to.stage == .notAccepted { #expect(move.line.step == .refuseAcceptance) }
        if move.line.step == .findGround { #expect(move.from.taken.contains(.accept)) }
      }
    }
  }

  @Test("preschool.rule.3.12: there is no referral without an offer that was accepted")
  func referral() throws {
    for setting in Self.settings where setting.service == .preschoolQueue {
      for move in try Walk(setting).moves
      where move.to.stage == .referred && move.from.stage != .referred {
        #expect(move.line.step == .acceptOffer)
        #expect(move.from.taken.contains(.vacancyAppears))
      }
    }
  }

  @Test(
    "preschool.rule.15.5, 13.3: other preschools or another category leave the stage as it is")
  func changes() throws {
    let lifecycle = try #require(RuleBook.newest(.preschoolQueue)).lifecycle
    for stage in [Stage.queued, .suspended, .askedAgain] {
      for step in [Step.changePreschools, .changeCategory] {
        let lines = lifecycle.lines(from: stage, step)
        #expect(Set(lines.map(\.to)) == [stage], "\(step) from \(stage)")
        #expect(lines.allSatisfy { $0.ends.isEmpty && $0.begins.isEmpty }, "no clock is touched")
      }
    }
  }

  @Test(
    "Every term that a line begins or settles is a term of the service", arguments: RuleBook.loaded)
  func terms(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    let known = Set(rules.terms.map(\.id))
    for line in rules.lifecycle.transitions {
      #expect(Set(line.begins + line.ends).isSubset(of: known), "\(line.step)")
      #expect(!line.clauses.isEmpty || !line.articles.isEmpty, "\(line.step)")
    }
    let begun = Set(rules.lifecycle.transitions.flatMap(\.begins))
    let complaints = Set(SharedTerms.complaints().map(\.id))
    #expect(known.subtracting(begun).subtracting(complaints).isEmpty, "every term begins somewhere")
  }
}
