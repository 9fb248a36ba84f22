import Cases
import Law
import Letters
import Screen

extension Model {
  func viewFields(_ screen: IntakeScreen, _ draft: IntakeDraft) -> Sheet {
    var sheet = intakeFrame(screen, say(IntakeWords.people))
    sheet.blocks = [.form(Form(rows: formRows(screen, draft)))] + unknownBlocks(draft)
    sheet.next = say(NextWords.nextField(nextFieldName(screen, draft)))
    if sheet.message == nil, size.height >= 16 {
      sheet.message = Note(say(MessageWords.draftSaved))
    }
    return sheet
  }

  /// Of a service whose order is not here what nobody can look up, and what is done meanwhile.
  private func unknownBlocks(_ draft: IntakeDraft) -> [Block] {
    guard let rules = draft.service.flatMap(RuleBook.newest), !rules.isLoaded else { return [] }
    return [.rule, .paragraph([Run(say(UnknownWords.parts(rules.unknown)), .unknown)], indent: 1)]
  }

  /// The frame of all steps: the own visitor's clock, and where in the flow we are.
  func intakeFrame(_ screen: IntakeScreen, _ step: String) -> Sheet {
    let service = screen.service.map { say(ServiceWords($0)) } ?? say(IntakeWords.title)
    var title = [service, step]
    if case .registered(let file) = screen.owner { title.insert(number(file.subject), at: 0) }
    if let visit = screen.visit.flatMap({ id in visits.first { $0.id == id } }) {
      title.insert(say(TicketWords(visit.ticket)), at: 0)
    }
    var sheet = frame(title: title)
    if sheet.message == nil, let closing = closing(of: screen) {
      sheet.message = Note(say(OfficeClosingWords(closing)), isBad: true)
    }
    sheet.strip = servingStrip
    sheet.tabsAreSteps = true
    sheet.tabs = IntakeScreen.Step.allCases.map { step in
      Tab(say(StepTabWords(step)), isCurrent: step == screen.step, isDone: step < screen.step)
    }
    return sheet
  }

  /// Said from the first field on, not only at the decision: a family must not dictate everything for
  /// nothing. Who was here in time is served; what is given out, is given out now (`home.req.7.2`).
  private func closing(of screen: IntakeScreen) -> OfficeClosing? {
    guard let service = screen.service, screen.channel == channelOfVisitors else { return nil }
    switch (screen.step, screen.owner) {
    case (.handing, _), (_, .registered): return closing(of: service, at: now)
    case (_, .draft(let draft, _)):
      return draft.supervisorReason.isEmpty
        ? closing(of: service, at: draft.visitArrivedAt ?? now) : nil
    }
  }

  private func nextFieldName(_ screen: IntakeScreen, _ draft: IntakeDraft) -> String {
    guard let place = draft.fields.firstIndex(of: screen.fields.focus),
      let next = draft.fields[(place + 1)...].first(where: { !$0.isPassedOver(draft) })
    else { return say(StepTabWords(.consent)) }
    return say(FieldWords(next, via: draft.channel))
  }

  private func formRows(_ screen: IntakeScreen, _ draft: IntakeDraft) -> [Form.Row] {
    var rows: [Form.Row] = []
    for field in draft.fields {
      if field == .childIIN { rows.append(.heading(say(IntakeWords.child))) }
      if field == .applicantName { rows.append(.heading(say(IntakeWords.applicant))) }
      rows.append(.field(formField(field, screen, draft)))
      rows += notes(field, screen, draft)
    }
    return rows
  }

  private func formField(
    _ field: IntakeField, _ screen: IntakeScreen, _ draft: IntakeDraft
  ) -> Form.Field {
    let isFocused = screen.fields.focus == field
    return Form.Field(
      label: say(FieldWords(field, via: draft.channel)),
      value: value(field, screen, draft, isFocused),
      hint: hint(field, draft), isFocused: isFocused)
  }

  private func value(
    _ field: IntakeField, _ screen: IntakeScreen, _ draft: IntakeDraft, _ isFocused: Bool
  ) -> Form.Value {
    switch field {
    case .language:
      return .choice(
        draft.language.map { say(StudyLanguageWords($0)) },
        of: StudyLanguage.allCases.map { say(StudyLanguageWords($0)) })
    case .relation:
      return .choice(
        draft.relation.map { say(RelationWords($0)) },
        of: Relation.allCases.map { say(RelationWords($0)) })
    case .residency:
      return .choice(
        say(ResidencyWords(draft.residency)),
        of: Residency.allCases.map { say(ResidencyWords($0)) })
    case .service, .channel, .filedAt, .childIIN, .childName, .childBirth, .grade, .applicantName,
      .phone, .address:
      let edit = isFocused ? screen.fields.edit : EditLine(shown(field, draft))
      let mask = field.fixedLength.map { String(repeating: "_", count: $0) } ?? ""
      return .text(edit, mask: mask)
    }
  }

  /// A value as it is read, when nobody types in it.
  private func shown(_ field: IntakeField, _ draft: IntakeDraft) -> String {
    switch field {
    case .childBirth: draft.childBirth?.dotted ?? draft[.childBirth]
    case .phone: draft[.phone].isEmpty ? "" : PhoneText.spoken("+7" + draft[.phone])
    case .filedAt: draft.filedAt.map { "\($0.date.dotted) \($0.time)" } ?? draft[.filedAt]
    case .service, .channel, .residency, .childIIN, .childName, .grade, .language, .applicantName,
      .relation, .address:
      draft[field]
    }
  }

  private func hint(_ field: IntakeField, _ draft: IntakeDraft) -> Run? {
    switch field {
    case .childIIN:
      guard let iin = draft.childIIN, let birth = iin.birthDate else {
        return Run(say(IntakeWords.optional), .muted)
      }
      let sex = iin.sex.map { say(SexWords($0)) } ?? ""
      return Run("\(say(IntakeWords.born)) \(birth.dotted), \(sex)", .accent)
    case .childBirth:
      guard draft[.childBirth].isEmpty, draft.childIIN?.birthDate != nil else { return nil }
      return Run(say(IntakeWords.fromNumber), .muted)
    case .address: return Run(say(IntakeWords.optional), .muted)
    case .phone: return Run(say(IntakeWords.optional), .muted)
    case .filedAt:
      return draft.filedAt == nil ? Run(say(IntakeWords.momentShape), .muted) : nil
    case .service, .channel, .residency, .childName, .grade, .language, .applicantName, .relation:
      return nil
    }
  }

  /// Under a field: how a name was split, doubts, known persons.
  private func notes(
    _ field: IntakeField, _ screen: IntakeScreen, _ draft: IntakeDraft
  ) -> [Form.Row] {
    var rows: [Form.Row] = []
    if field == .childName || field == .applicantName, let name = draft.name(field) {
      rows.append(.note(Run(say(NameSplitWords(name)), .muted)))
    }
    for warning in draft.warnings(field, today: today) where !isExpectedInDemo(warning) {
      // Who is still typing the name is not told what it lacks.
      if warning.isOfAnUnfinishedName, screen.fields.focus == field { continue }
      rows.append(.note(Run(say(WarningWords(warning)), .warning)))
    }
    let twins = twinNotes(field, screen)
    rows += twins
    // Both notes lead to the same list with the same key.
    if twins.isEmpty, screen.fields.hitsFor == field, let hit = screen.fields.hits.first,
      draft.isNew(field)
    {
      rows.append(
        .note(
          Run(
            say(
              IntakeWords.knownPerson(
                count: screen.fields.hits.count, name: hit.person.facts.name.full,
                number: hit.number?.short(in: today.year))), .accent)))
    }
    return rows
  }

  /// Under the number who has it, under the name who was born that day with a name like it.
  private func twinNotes(_ field: IntakeField, _ screen: IntakeScreen) -> [Form.Row] {
    let likeness: TwinHit.Likeness? =
      switch field {
      case .childIIN: .number
      case .childName: .name
      case .service, .channel, .residency, .filedAt, .childBirth, .grade, .language,
        .applicantName, .relation, .phone, .address:
        nil
      }
    let hits = screen.fields.twins.filter { $0.likeness == likeness }
    guard let likeness, let hit = hits.first else { return [] }
    let words = TwinWords.warning(
      likeness, name: hit.person.facts.name.full,
      number: hit.number?.short(in: today.year), count: hits.count)
    return [.note(Run(say(words), .warning))]
  }

  /// The numbers of invented children are of 2035 or 1815, so that they are nobody's; the dates are of
  /// children.
  private func isExpectedInDemo(_ warning: IntakeWarning) -> Bool {
    guard office.isDemo else { return false }
    switch warning {
    case .bornInFuture, .unusualAge: return true
    case .birthDateDiffers(let date): return date.map { $0 > today } ?? false
    case .iinTooShort, .controlDigit, .mixedScript, .digitInName, .unprintable, .noPatronymic,
      .incompleteName,
      .childNotTold, .phoneTooShort, .noSuchDate,
      .dateInFuture, .paperLapsed:
      return false
    }
  }
}

extension IntakeWarning {
  fileprivate var isOfAnUnfinishedName: Bool { self == .noPatronymic || self == .incompleteName }
}

extension IntakeDraft {
  /// Whether nobody has been picked for the field yet.
  fileprivate func isNew(_ field: IntakeField) -> Bool {
    field == .applicantName ? knownApplicant == nil : knownChild == nil
  }
}
