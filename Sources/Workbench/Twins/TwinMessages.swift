import Cases
import Law
import Screen

/// What the screens ask about records that may be one person.
package enum TwinEffect: Equatable, Sendable {
  /// While a child is typed in.
  case look(TwinQuery)
  /// Of the child of an application.
  case list(PersonID)
  case judge(PersonID, PersonID, TwinVerdict, reason: String)
  case takeBack(PersonID, PersonID, reason: String)

  var isWriting: Bool {
    switch self {
    case .judge, .takeBack: true
    case .look, .list: false
    }
  }
}

/// What came of it.
package enum TwinAnswer: Equatable, Sendable {
  case found(TwinQuery, [TwinHit])
  case listed(PersonID, [TwinHit])
  case recorded
  case refused(TwinRefusal)
}

/// What is chosen about twins.
enum TwinChoice: Equatable, Sendable {
  case hit(PersonID, [TwinHit])
  /// `nil` takes the verdict back.
  case verdict(PersonID, PersonID, [TwinVerdict?])
}

extension Model {
  // MARK: In the intake

  /// Leaving number, name or date of birth of the child looks for a record of the same child.
  func lookForTwins(leaving field: IntakeField) -> [Effect] {
    guard let draft = intake?.draft else { return [] }
    switch field {
    case .childIIN, .childName, .childBirth: return [.twins(.look(twinQuery(draft)))]
    case .service, .channel, .residency, .filedAt, .grade, .language, .applicantName, .relation,
      .phone, .address:
      return []
    }
  }

  /// Whichever key leaves the fields, nobody is taken in before it was looked for a record of the same
  /// child; `nil` where that was done.
  mutating func lookBeforeLeaving(_ leaving: FieldsStep.Leaving) -> [Effect]? {
    guard var screen = intake, let draft = screen.draft else { return nil }
    let query = twinQuery(draft)
    guard screen.fields.lookedFor != query else { return nil }
    screen.fields.lookedFor = query
    screen.fields.leaving = leaving
    intake = screen
    return [.twins(.look(query))]
  }

  private func twinQuery(_ draft: IntakeDraft) -> TwinQuery {
    TwinQuery(
      iin: draft.childIIN?.text, name: draft.name(.childName), birthDate: draft.childBirth,
      except: draft.knownChild)
  }

  mutating func take(_ answer: TwinAnswer) -> [Effect] {
    switch answer {
    case .found(let query, let hits): return takeTwins(query, hits)
    case .listed(let child, let hits): return chooseTwin(child, hits)
    case .recorded:
      alarm = nil
      closeSentForm()
      tell(.verdictRecorded)
      return application.map { [.loadCase($0.id)] } ?? []
    case .refused(let refusal):
      alarm = nil
      note = TimedNote(text: say(TwinRefusalWords(refusal)), isBad: true, since: now)
      reopenSentForm(nil)
      return []
    }
  }

  /// An answer to what was typed before is not shown over what stands there now.
  private mutating func takeTwins(_ query: TwinQuery, _ hits: [TwinHit]) -> [Effect] {
    guard var screen = intake, let draft = screen.draft, twinQuery(draft) == query else {
      return []
    }
    screen.fields.twins = hits
    let leaving = screen.fields.leaving
    screen.fields.leaving = nil
    intake = screen
    guard let leaving, layers.isEmpty, screen.step == .fields else { return [] }
    guard let hit = hits.first else { return leaveFields(readingFacts: leaving == .readingFacts) }
    return stayWith(hit)
  }

  /// What was found stands under the field that is like it; the same key then goes on.
  private mutating func stayWith(_ hit: TwinHit) -> [Effect] {
    guard var screen = intake, let draft = screen.draft else { return [] }
    screen.fields.focus = hit.likeness == .number ? .childIIN : .childName
    screen.fields.load(draft)
    intake = screen
    tell(.twinsFound, isBad: true)
    return []
  }

  // MARK: On the application

  mutating func listTwins() -> [Effect] {
    guard let file = application?.file else { return [] }
    return [.twins(.list(file.history.child.id))]
  }

  private mutating func chooseTwin(_ child: PersonID, _ hits: [TwinHit]) -> [Effect] {
    guard !hits.isEmpty else {
      tell(.noTwins)
      return []
    }
    let options = hits.map { hit in
      let verdict = hit.verdict.map { say(TwinVerdictWords($0)) }
      return ChoiceLayer.Option(
        twinText(hit), verdict ?? say(TwinLikenessWords(hit.likeness)))
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(TwinWords.title), options: options, purpose: .twins(.hit(child, hits)))))
    return []
  }

  private func twinText(_ hit: TwinHit) -> String {
    [
      hit.person.facts.name.full, hit.person.facts.birthDate?.dotted, hit.person.facts.iin,
      hit.number?.short(in: today.year),
    ].compactMap(\.self).joined(separator: " · ")
  }

  mutating func submit(_ choice: TwinChoice, _ index: Int) -> [Effect] {
    switch choice {
    case .hit(let child, let hits): return chooseVerdict(child, hits[index])
    case .verdict(let child, let other, let verdicts):
      layers.append(
        .form(
          FormLayer(
            .twins(child, other, verdicts[index]), fields: [FormField(.words)])))
      return []
    }
  }

  private mutating func chooseVerdict(_ child: PersonID, _ hit: TwinHit) -> [Effect] {
    let open = TwinVerdict.allCases.filter { $0 != hit.verdict }.map { Optional($0) }
    let verdicts: [TwinVerdict?] = open + (hit.verdict == nil ? [] : [nil])
    let options = verdicts.map { verdict in
      ChoiceLayer.Option(
        verdict.map { say(TwinVerdictWords($0)) } ?? say(TwinWords.takeBack), "")
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: hit.person.facts.name.full, options: options,
          purpose: .twins(.verdict(child, hit.person.id, verdicts)))))
    return []
  }
}
