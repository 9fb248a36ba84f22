import Cases

/// What a command does to the model; what the world must do is given back.
typealias Action = @Sendable (inout Model) -> [Effect]

/// The actions of every context by command. A test walks the command table and finds one for each.
enum Actions {
  static func action(_ command: CommandID, in context: Context) -> Action? {
    own(context)[command] ?? everywhere[command]
  }

  /// The same wherever they are pressed.
  private static let everywhere: [CommandID: Action] = [
    .back: { $0.goBack() },
    .leave: { $0.leave() },
    .help: { $0.openHelp() },
    .helpKeys: { $0.openHelp() },
    .palette: { $0.openPalette() },
    .places: { $0.openPlaces() },
    .visitors: { $0.showDesk() },
    .calendar: { $0.openCalendar() },
    .rules: { $0.openRules() },
    .templates: { $0.openTemplates() },
    .reports: { $0.openReports() },
    .search: { $0.openSearch() },
    .nextMatch: { $0.nextMatch() },
    .why: { $0.openWhy() },
    .language: { $0.changeLanguage() },
    .layout: { $0.changeLayout() },
    .theme: { $0.changeTheme() },
    .reprint: { $0.reprint() },
    .printQueue: { $0.openPrintQueue() },
    .portalIntake: { $0.startPortalIntake() },
    .drafts: { $0.openDrafts() },
    .board: { $0.showBoard() },
    .log: { $0.openLog() },
    .dayEnd: { $0.openHandOver() },
    .endOfDay: { $0.openHandOver() },
    .newComplaint: { $0.startComplaint() },
    .vacancies: { $0.openBulletin() },
    .publish: { $0.openPublishing() },
    .preschoolQueue: { $0.openQueue() },
    .familyPlace: { $0.printPlacesOfCase() },
    .outages: { $0.openOutages() },
    .bookings: { $0.openBookings() },
    .orderNews: { $0.askOrderNews() },
    .discardDraft: { $0.confirmDiscard() },
  ]

  private static func own(_ context: Context) -> [CommandID: Action] {
    switch context {
    case .inbox: InboxScreen.actions
    case .desk: DeskScreen.actions
    case .application: ApplicationScreen.actions
    case .past: ApplicationScreen.readingActions
    case .complaint: ComplaintScreen.actions
    case .checklist: PapersStep.actions
    case .details: PapersStep.detailActions
    case .decision: DecisionStep.actions
    case .handing: IntakeScreen.handingActions
    case .handover: HandOverScreen.actions
    case .calendar: CalendarScreen.actions
    case .booking: BookingScreen.actions
    case .recount: RecountScreen.actions
    case .rules: RulesScreen.actions
    case .templates: TemplateScreen.actions
    case .board: BoardScreen.actions
    case .report: ReportScreen.actions
    case .visits: VisitListScreen.actions
    case .visit: VisitScreen.actions
    case .log: LogScreen.actions
    case .print: PrintQueueScreen.actions
    case .bulletin: BulletinScreen.actions
    case .queue: QueueScreen.actions
    case .notice: NoticeLayer.actions
    case .why: WhyLayer.actions
    case .places: PlacesLayer.actions
    case .choice: ChoiceLayer.actions
    case .confirmation: ConfirmationLayer.actions
    case .intake: FieldsStep.actions
    case .form: FormLayer.actions
    case .reason: ReasonLayer.actions
    case .palette: PaletteLayer.actions
    case .search: SearchLayer.actions
    case .help: HelpLayer.actions
    case .setup: SetUpScreen.actions
    case .alarm: AlarmState.actions
    }
  }
}
