import Cases
import Law
import Screen

/// Everything the screens know. It changes only in `update`.
package struct Model: Sendable {
  package var size: Size
  package var glyphs: Glyphs
  package var language: Language
  package var layout: Keyboard.Layout
  package var themeName: String
  package var isPlain: Bool
  package var keymap: Keymap
  package var now: Moment
  package var office: Office
  package var clerk: Clerk
  /// The name of this desk, as colleagues see it: «1-терезе».
  package var desk: String
  /// The visits that are not over, and the day they are part of.
  package var visits: [Visit] = []
  package var day = DeskDay()
  /// Who will pass the limit of waiting; made again when somebody moves, and every ten seconds.
  package var forecast = LineForecast()
  var forecastMade: Moment?
  /// When it was last noted that somebody works here.
  var deskNoted: Moment?
  /// The screens, the inbox at the bottom.
  package var stack: [Screen]
  package var layers: [LayerState] = []
  package var note: TimedNote?
  /// Something is not saved: nothing else matters until it is.
  package var alarm: AlarmState? {
    // Once it is saved, nobody is asked any more whether to leave without it.
    didSet { if alarm == nil, oldValue != nil { layers.removeAll(where: \.isLeavingUnsaved) } }
  }
  /// The row of the list whose history F1 waits for.
  var whyAwaits: CaseID?
  /// The clerk's unfinished applications, the latest first.
  package var drafts: [KeptDraft] = []
  /// Words of a paper that are changed and not saved yet: leaving the screen loses nothing.
  package var templateDraft: TemplateDraft?
  /// Papers of the day and those that nobody has seen to, the newest first.
  package var printJobs: [PrintJob] = []
  /// The printer and the number of copies that were chosen, for as long as this notice is open.
  package var printWish = PrintWish()
  /// The complaints that are not closed, the most urgent first.
  package var complaints: [ComplaintRow] = []
  /// Changes of stage that the monitoring system does not have yet; `nil` before they are counted.
  package var openStages: Int?
  /// The store can only be looked at: every screen says that nothing is saved here.
  package var isReadOnly = false
  /// Breaches whose reason was asked for once on this desk.
  package var askedReasons: Set<AskedReason> = []
  package var lastNotice: LastNotice?
  /// Why the last command was not carried out; F1 shows its clause.
  var lastWhy: [WhySubject] = []
  /// The last digit of a full field has moved the cursor on by itself. A clerk who presses Enter
  /// out of habit then means the field that was left, not the one that would be skipped.
  var movedOnAt: Moment?
  /// The telephone number whose last digit has done so, until the next key.
  var fullPhone: String?
  /// A text was begun where an answer is chosen: its letters are no digits of the Kazakh row.
  var textAtChoiceSince: Moment?
  /// A decision that came too late, until it is told who was first.
  var loss: Loss?
  /// Details of papers that were typed and are not recorded, by the case.
  var typedMarks: [CaseID: [DocumentID: MarkDraft]] = [:]
  var lastInterrupt: Moment?
  /// The day for which all messages about visits lie in the outbox.
  var remindedOn: CivilDate?
  /// When they were last asked for.
  var remindersTriedAt: Moment?
  /// How many of them could not be laid there then.
  var remindersLeft = 0
  var lastQuery = ""
  /// The themes that can be chosen, from files and built in.
  package var themeNames = ["terminal", "monochrome"]

  package init(
    size: Size, now: Moment, office: Office, clerk: Clerk, desk: String,
    language: Language = .kazakh,
    glyphs: Glyphs = .unicode, layout: Keyboard.Layout = .cyrillic, themeName: String = "terminal",
    isPlain: Bool = false, keymap: Keymap = Keymap(), setUp: SetUpDraft = SetUpDraft()
  ) {
    self.size = size
    self.now = now
    self.office = office
    self.clerk = clerk
    self.desk = desk
    self.language = language
    self.glyphs = glyphs
    self.layout = layout
    self.themeName = themeName
    self.isPlain = isPlain
    self.keymap = keymap
    stack = office.organisation == nil ? [.setup(SetUpScreen(setUp))] : [.inbox(InboxScreen())]
  }

  package var today: CivilDate { now.date }

  func say(_ phrase: some Phrase) -> String { language.say(phrase) }

  /// Tells at the start that lines of a file of settings are not used.
  ///
  /// - Parameter others: how many more there are.
  package mutating func tellUnused(file: String, line: Int, others: Int) {
    tell(.settingsLine(file: file, line: line, others: others), isBad: true)
  }

  /// The effects with which a session begins.
  package var firstEffects: [Effect] {
    guard office.organisation != nil else { return [] }
    return [.loadInbox(InboxScreen().firstPage(rows: size.height)), .loadDesk]
  }

  /// What the first screen can wait for: what was left undone, papers under way, complaints.
  package var laterEffects: [Effect] {
    guard office.organisation != nil else { return [] }
    let noted: [Effect] = clerk.role.serves && !isReadOnly ? [.noteDesk(isInUse: true)] : []
    return noted + [.loadDrafts, .loadPastDay, .loadPrintJobs, .complaints(.loadList)]
  }
}

/// A message at the bottom. Good news goes after a while, bad news stays until the next key.
package struct TimedNote: Equatable, Sendable {
  package let text: String
  package let isBad: Bool
  package let since: Moment
}

/// The notice that «reprint» means.
package struct LastNotice: Equatable, Sendable {
  package let caseID: CaseID
  package let form: FormID
}

/// A breach about which the clerk has been asked.
package struct AskedReason: Hashable, Sendable {
  package let visit: VisitID
  package let phase: VisitPhase
}

/// The screens.
package enum Screen: Sendable {
  case setup(SetUpScreen)
  case inbox(InboxScreen)
  case desk(DeskScreen)
  case intake(IntakeScreen)
  case application(ApplicationScreen)
  case complaint(ComplaintScreen)
  case handover(HandOverScreen)
  case calendar(CalendarScreen)
  case booking(BookingScreen)
  case recount(RecountScreen)
  case rules(RulesScreen)
  case templates(TemplateScreen)
  case report(ReportScreen)
  case board(BoardScreen)
  case visits(VisitListScreen)
  case visit(VisitScreen)
  case log(LogScreen)
  case printing(PrintQueueScreen)
  case bulletin(BulletinScreen)
  case queue(QueueScreen)
}

/// Windows above a screen; the last one has the keys.
package enum LayerState: Sendable {
  case help(HelpLayer)
  case palette(PaletteLayer)
  case places(PlacesLayer)
  case search(SearchLayer)
  case why(WhyLayer)
  case reason(ReasonLayer)
  case choice(ChoiceLayer)
  case confirmation(ConfirmationLayer)
  case form(FormLayer)
  case notice(NoticeLayer)
}
