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
  case `init`
  case list
  case show
  case replay
  case notice
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

  func run(_ arguments: Arguments) throws -> ExitCode {
    switch self {
    case .term: try TermCommand.run(arguments)
    case .checklist: try ChecklistCommand.run(arguments)
    case .limits: try LimitsCommand.run(arguments)
    case .law: try LawCommand.run(arguments)
    case .queue: try QueueCommand.run(arguments)
    case .iin: try IINCommand.run(arguments)
    case .calendar: try CalendarCommand.run(arguments)
    case .policies: try PoliciesCommand.run(arguments)
    case .editions: try EditionsCommand.run(arguments)
    case .`init`: try InitCommand.run(arguments)
    case .list: try ListCommand.run(arguments)
    case .show: try ShowCommand.run(arguments)
    case .replay: try ReplayCommand.run(arguments)
    case .notice: try NoticeCommand.run(arguments)
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

  /// How it is called, and what it does.
  var usage: (synopsis: String, purpose: String) {
    switch self {
    case .term:
      (
        "term --service ID --via CHANNEL --at MOMENT [--week 5|6] [--place PLACE] [--event START=MOMENT]... [--json] [--batch FILE|-]",
        "the due dates of a service, each with its day-by-day count"
      )
    case .checklist:
      (
        "checklist --service ID --via CHANNEL [--applicant resident|non-resident] [--category ID] [--fact KEY=VALUE]... [--facts] [--json] [--batch FILE|-]",
        "the papers that a family hands in, and what must not be demanded"
      )
    case .limits:
      ("limits --service ID --place PLACE [--json]", "the limits of waiting and of serving")
    case .law:
      ("law ID | --service ID [--kind KIND] [--json]", "clauses, verbatim")
    case .queue:
      (
        "queue FILE|- [--explain] [--json]",
        "the order of every preschool queue, with the reason of each place"
      )
    case .iin: ("iin NUMBER | --batch FILE|- [--json]", "what an identification number tells")
    case .calendar:
      (
        "calendar YEAR [--week 5|6] [--store FILE] [--json] | calendar add DATE --closed|--opened [--moved-from DATE] --act TEXT [--estimated] [--confirm] [--clerk ID] | calendar remove DATE [--confirm] [--clerk ID] | calendar log",
        "days off on weekdays and working weekends, with source; the office's own entries, with every open case whose date changes"
      )
    case .policies:
      (
        "policies [--store FILE] [--lang kk|ru|en] [--json] | policies set ID VALUE [--store FILE] [--clerk ID]",
        "how the office reads what the acts leave open, with the clauses; choose a reading"
      )
    case .editions:
      (
        "editions [--store FILE] [--json] | editions set SERVICE DATE [--store FILE] [--clerk ID]",
        "the editions of the orders and their first days; set the first day of the newest"
      )
    case .`init`:
      (
        "init --name NAME --address TEXT --phone TEXT --head NAME --clerk-name NAME --clerk-post TEXT [--place PLACE] [--authority NAME] [--week 5|6] [--role ROLE] [--store FILE]",
        "set an office up"
      )
    case .list: ("list [FILTER] [--store FILE] [--json]", "the inbox")
    case .show: ("show NUMBER [--store FILE] [--json]", "one application with its history")
    case .replay:
      ("replay NUMBER --as-of MOMENT [--store FILE] [--json]", "an application as it stood")
    case .notice:
      (
        "notice NUMBER FORM [--format text|pdf] [--output FILE] [--store FILE]",
        "a notice as text or as a page"
      )
    case .check: ("check [--store FILE] [--json]", "read the whole store and say what is wrong")
    case .rebuild: ("rebuild [--store FILE]", "make all lists again from the log")
    case .backup: ("backup FILE [--store FILE]", "copy the store while it is in use")
    case .demo:
      (
        "demo --store FILE [--applications N] [--seed N]",
        "fill a new store with invented cases"
      )
    case .keys: ("keys [--lang kk|ru|en] [--format text|markdown]", "the keys of every screen")
    case .themes: ("themes check", "read every theme file and say what is wrong")
    case .paths: ("paths [--json]", "where everything lies")
    case .help: ("help [COMMAND | exit-codes]", "this help")
    case .man: ("man", "the manual page, for man -l -")
    case .completions: ("completions bash|zsh|fish", "completions for a shell")
    case .version: ("version", "the version")
    }
  }
}
