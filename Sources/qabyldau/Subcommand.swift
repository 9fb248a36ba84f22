/// The commands of the command line, in the order of the help.
enum Subcommand: String, CaseIterable {
  case term
  case checklist
  case limits
  case law
  case queue
  case iin
  case calendar
  case policies
  case editions
  case hours
  case `init`
  case clerk
  case list
  case show
  case replay
  case notice
  case templates
  case desk
  case history
  case report
  case importing = "import"
  case export
  case check
  case rebuild
  case backup
  case demo
  case keys
  case themes
  case paths
  case help
  case man
  case completions
  case version

  /// How many words a command takes behind its name; `nil` where the command itself looks.
  private var mostWords: Int? {
    switch self {
    case .term, .checklist, .limits, .check, .rebuild, .paths, .version: 0
    case .law, .queue, .iin, .backup: 1
    case .calendar, .policies, .editions, .hours, .`init`, .clerk, .list, .show, .replay, .notice,
      .templates, .desk, .history, .report, .importing, .export, .demo, .keys, .themes, .help, .man,
      .completions:
      nil
    }
  }

  /// The options that the command reads: those of its synopsis, so that help and command line cannot
  /// differ, and those that every command has.
  var options: Set<String> { Self.options(in: synopsis) }

  /// The words behind two dashes.
  static func options(in synopsis: String) -> Set<String> {
    let words = synopsis.split { !$0.isLetter && $0 != "-" }.filter { $0.hasPrefix("--") }
    return Set(words.map { String($0.dropFirst(2)) }).union(["lang", "help", "version"])
  }

  func run(_ arguments: Arguments) throws -> ExitCode {
    try arguments.checkOptions(options, of: rawValue)
    if let mostWords { try arguments.checkWords(atMost: mostWords) }
    return switch self {
    case .term: try TermCommand.run(arguments)
    case .checklist: try ChecklistCommand.run(arguments)
    case .limits: try LimitsCommand.run(arguments)
    case .law: try LawCommand.run(arguments)
    case .queue: try QueueCommand.run(arguments)
    case .iin: try IINCommand.run(arguments)
    case .calendar: try CalendarCommand.run(arguments)
    case .policies: try PoliciesCommand.run(arguments)
    case .editions: try EditionsCommand.run(arguments)
    case .hours: try HoursCommand.run(arguments)
    case .`init`: try InitCommand.run(arguments)
    case .clerk: try ClerkCommand.run(arguments)
    case .list: try ListCommand.run(arguments)
    case .show: try ShowCommand.run(arguments)
    case .replay: try ReplayCommand.run(arguments)
    case .notice: try NoticeCommand.run(arguments)
    case .templates: try TemplatesCommand.run(arguments)
    case .desk: try DeskCommand.run(arguments)
    case .history: try HistoryCommand.run(arguments)
    case .report: try ReportCommand.run(arguments)
    case .importing: try ImportCommand.run(arguments)
    case .export: try ExportCommand.run(arguments)
    case .check: try CheckCommand.run(arguments)
    case .rebuild: try RebuildCommand.run(arguments)
    case .backup: try BackupCommand.run(arguments)
    case .demo: try DemoCommand.run(arguments)
    case .keys: try KeysCommand.run(arguments)
    case .themes: try ThemesCommand.run(arguments)
    case .paths: try PathsCommand.run(arguments)
    case .help: try HelpCommand.run(arguments)
    case .man: try ManCommand.run(arguments)
    case .completions: try CompletionsCommand.run(arguments)
    case .version: try VersionCommand.run(arguments)
    }
  }

  /// How it is called. Words in capitals stand for what the caller puts there.
  var synopsis: String {
    switch self {
    case .term:
      "term --service ID --via CHANNEL --at MOMENT [--week 5|6] [--place PLACE] [--category ID]... [--event START=MOMENT]... [--store FILE] [--json] [--batch FILE|-]"
    case .checklist:
      "checklist --service ID --via CHANNEL [--place PLACE] [--applicant resident|non-resident] [--category ID]... [--fact KEY=VALUE]... [--facts] [--json] [--batch FILE|-]"
    case .limits:
      "limits --service ID --place PLACE [--category ID]... [--json]"
    case .law:
      "law ID | --service ID [--kind KIND] [--json]"
    case .queue:
      "queue FILE|- [--explain] [--store FILE] [--json]"
    case .iin: "iin NUMBER | --batch FILE|- [--json]"
    case .calendar:
      "calendar YEAR [--week 5|6] [--store FILE] [--json] | calendar add DATE --closed|--opened [--moved-from DATE] --act TEXT [--estimated] [--confirm] [--clerk ID] [--desk NAME] | calendar remove DATE [--confirm] [--clerk ID] [--desk NAME] | calendar log [--json]"
    case .clerk:
      "clerk list|add ID|role ID ROLE|retire ID [--name NAME] [--post TEXT] [--role ROLE] [--clerk ID] [--desk NAME] [--store FILE] [--json]"
    case .policies:
      "policies [--store FILE] [--lang kk|ru|en] [--json] | policies set ID VALUE [--store FILE] [--clerk ID] [--desk NAME]"
    case .editions:
      "editions [--store FILE] [--json] | editions set SERVICE DATE [--store FILE] [--clerk ID] [--desk NAME]"
    case .hours:
      "hours [--store FILE] [--json] | hours set SERVICE FROM-UNTIL [--lunch FROM-UNTIL|none] [--intake FROM-UNTIL] [--store FILE] [--clerk ID] [--desk NAME] | hours reset SERVICE [--store FILE] [--clerk ID]"
    case .`init`:
      "init --name NAME --address TEXT --phone TEXT --head NAME --clerk-name NAME --clerk-post TEXT [--place PLACE] [--site URL] [--authority NAME] [--week 5|6] [--role ROLE] [--clerk ID] [--store FILE] [--lang kk|ru|en] [--json]"
    case .list:
      "list [FILTER|complaints|monitoring|vacancies|preschools|archive] [--clerk ID] [--store FILE] [--json]"
    case .show: "show NUMBER [--reason TEXT] [--clerk ID] [--store FILE] [--json]"
    case .replay:
      "replay NUMBER --as-of MOMENT [--reason TEXT] [--clerk ID] [--store FILE] [--json]"
    case .notice:
      "notice NUMBER FORM [--format text|pdf] [--copies 1-9] [--output FILE] [--reason TEXT] [--clerk ID] [--store FILE]"
    case .templates:
      "templates [--store FILE] [--json] | templates show FORM [--standard] [--store FILE] | templates set FORM FILE|- [--store FILE] [--clerk ID] [--desk NAME] | templates reset FORM [--store FILE] [--clerk ID] | templates log [--store FILE] [--json]"
    case .desk:
      "desk --clerk ID [--desk NAME] [--store FILE] [--lang kk|ru|en] [--theme NAME] [--glyphs unicode|ascii] [--plain]"
    case .history: "history [--from DATE] [--to DATE] [--clerk ID] [--store FILE] [--json]"
    case .report:
      "report applications|visits|breaches|register|notices [--by GROUPING] [--from DATE] [--to DATE] [--format tsv|json|ods|pdf|text] [--output FILE] [--lang kk|ru|en] [--store FILE] [--json]"
    case .export:
      "export KIND --output FILE [--by GROUPING] [--from DATE] [--to DATE] [--format FORMAT] [--lang kk|ru|en] [--store FILE] | export monitoring DIR [--clerk ID] [--store FILE]"
    case .importing:
      "import DIR [--watch] [--clerk ID] [--store FILE] [--json] | import vacancies FILE [--again] [--clerk ID] [--store FILE] | import preschools FILE [--clerk ID] [--store FILE]"
    case .check: "check [--store FILE] [--json]"
    case .rebuild: "rebuild [--store FILE] [--json]"
    case .backup: "backup FILE [--store FILE] [--json]"
    case .demo:
      "demo --store FILE [--place KIND] [--applications N] [--seed N] [--json]"
    case .keys: "keys [--lang kk|ru|en] [--format text|markdown] [--json]"
    case .themes: "themes check [--json]"
    case .paths: "paths [--json]"
    case .help: "help [COMMAND | exit-codes] [--lang kk|ru|en] [--json]"
    case .man: "man [--lang kk|ru|en]"
    case .completions: "completions bash|zsh|fish"
    case .version: "version [--json]"
    }
  }
}
