import Workbench

/// What a command of the command line does, for its help.
struct PurposeWords: Phrase {
  private let command: Subcommand

  init(_ command: Subcommand) { self.command = command }

  var kazakh: String {
    switch command {
    case .term: "қызметтің мерзімдері, әрқайсысының күн сайынғы есебімен"
    case .checklist: "отбасы тапсыратын құжаттар және талап етуге болмайтындары"
    case .limits: "күту мен қабылдаудың шегі"
    case .law: "тармақтар, сөзбе-сөз"
    case .queue: "балабақша кезектерінің реті, әр орынның себебімен"
    case .iin: "ЖСН не айтады"
    case .calendar:
      "жұмыс күніне түскен демалыстар мен жұмыс істейтін демалыс күндері, негізімен;"
        + " ұйымның өз жазбалары және соған байланысты мерзімі өзгеретін әр іс"
    case .clerk: "қызметкерлер тізімі: қосу, рөлін ауыстыру, жұмыстан кеткенін белгілеу"
    case .policies:
      "актілер ашық қалдырғанды ұйым қалай оқиды, тармақтарымен; оқылуын таңдау"
    case .editions: "бұйрықтардың редакциялары мен алғашқы күндері; жаңасының алғашқы күнін қою"
    case .hours: "әр қызметтің жұмыс және қабылдау уақыты, тармағымен; өз кестесін қою, қайтару"
    case .`init`: "ұйымды баптау"
    case .list: "келіп түскендер"
    case .show: "бір өтініш, тарихымен"
    case .replay: "өтініш сол кезде қандай еді"
    case .notice: "хабарлама, мәтін не бет түрінде"
    case .templates: "мәтіні актіде бекітілмеген қағаздардың сөздері; ауыстыру, қайтару"
    case .desk: "бір қызметкердің жұмыс орны, басқа ештеңе ашылмайды: ssh кілтінің пәрмені"
    case .history: "кім, не, қашан, қай терезеде істеді: бәрі бір тізімде"
    case .report: "кезеңнің қорытындысы, бағандарымен; не тізілім"
    case .export:
      "есеп файлда: .fods кестесі, .tsv, .json, .pdf не .txt; саты өзгерістерін қалтаға, әрқайсысын бір рет"
    case .importing: "портал өтініштерін қалтадан алу, әрқайсысын бір рет"
    case .check: "бүкіл файлды оқып, не дұрыс емесін айту"
    case .rebuild: "барлық тізімді журналдан қайта жасау"
    case .backup: "файлдың көшірмесі, жұмысты тоқтатпай"
    case .demo: "жаңа файлды ойдан шығарылған істермен толтыру"
    case .keys: "әр терезенің пернелері"
    case .themes: "түс файлдарын оқып, не дұрыс емесін айту"
    case .paths: "не қайда жатыр"
    case .help: "осы анықтама"
    case .man: "man -l - үшін нұсқаулық беті"
    case .completions: "қабықша үшін толықтырулар"
    case .version: "нұсқасы"
    }
  }

  var russian: String {
    switch command {
    case .term: "сроки услуги, каждый со счётом по дням"
    case .checklist: "документы, которые сдаёт семья, и чего нельзя требовать"
    case .limits: "предельное время ожидания и приёма"
    case .law: "пункты актов, дословно"
    case .queue: "порядок очередей в детские сады, с причиной каждого места"
    case .iin: "что говорит ИИН"
    case .calendar:
      "выходные в будни и рабочие выходные, с основанием;"
        + " собственные записи организации и каждое дело, срок которого меняется"
    case .clerk: "сотрудники: список, добавить, сменить роль, отметить уход"
    case .policies:
      "как организация читает то, что акты оставили открытым, с пунктами; выбрать чтение"
    case .editions: "редакции приказов и их первые дни; задать первый день новейшей"
    case .hours: "часы работы и приёма по услугам, с пунктами; задать свой график, вернуть"
    case .`init`: "настроить организацию"
    case .list: "поступившие заявления"
    case .show: "одно заявление с его историей"
    case .replay: "заявление, каким оно было"
    case .notice: "уведомление текстом или страницей"
    case .templates: "тексты бумаг, которых акты не задают; заменить, вернуть"
    case .desk: "рабочее место одного сотрудника и ничего больше: команда ключа ssh"
    case .history: "кто, что, когда и за каким окном сделал: всё одним списком"
    case .report: "итоги периода со столбиками; или реестр"
    case .export:
      "отчёт в файле: таблица .fods, .tsv, .json, .pdf или .txt; смены стадий в папку, каждую один раз"
    case .importing: "принять заявления портала из папки, каждое один раз"
    case .check: "прочитать весь файл и сказать, что в нём не так"
    case .rebuild: "составить все списки заново по журналу"
    case .backup: "скопировать файл, не прерывая работы"
    case .demo: "заполнить новый файл вымышленными делами"
    case .keys: "клавиши каждого окна"
    case .themes: "прочитать файлы тем и сказать, что в них не так"
    case .paths: "где что лежит"
    case .help: "эта справка"
    case .man: "страница руководства для man -l -"
    case .completions: "дополнения для оболочки"
    case .version: "версия"
    }
  }

  var english: String {
    switch command {
    case .term: "the due dates of a service, each with its day-by-day count"
    case .checklist: "the papers that a family hands in, and what must not be demanded"
    case .limits: "the limits of waiting and of serving"
    case .law: "clauses, verbatim"
    case .queue: "the order of every preschool queue, with the reason of each place"
    case .iin: "what an identification number tells"
    case .calendar:
      "days off on weekdays and working weekends, with source; the office's own entries, with"
        + " every open case whose date changes"
    case .clerk: "the staff: list, add, change a role, retire"
    case .policies:
      "how the office reads what the acts leave open, with the clauses; choose a reading"
    case .editions:
      "the editions of the orders and their first days; set the first day of the newest"
    case .hours:
      "office and intake hours of each service, with the clause; set the office's own, and go back"
    case .`init`: "set an office up"
    case .list: "the inbox"
    case .show: "one application with its history"
    case .replay: "an application as it stood"
    case .notice: "a notice as text or as a page"
    case .templates:
      "the words of papers for which no act prescribes any; replace them, and go back"
    case .desk: "the workstation of one clerk and nothing else: the command of an ssh key"
    case .history: "who did what, when and at which desk, in one list"
    case .report: "what a period has come to, with bars; or a register of it"
    case .export:
      "a report in a file: a .fods spreadsheet, .tsv, .json, .pdf or .txt; changes of stage into a folder, each once"
    case .importing: "take applications of the portal from a folder, each once"
    case .check: "read the whole store and say what is wrong"
    case .rebuild: "make all lists again from the log"
    case .backup: "copy the store while it is in use"
    case .demo: "fill a new store with invented cases"
    case .keys: "the keys of every screen"
    case .themes: "read every theme file and say what is wrong"
    case .paths: "where everything lies"
    case .help: "this help"
    case .man: "the manual page, for man -l -"
    case .completions: "completions for a shell"
    case .version: "the version"
    }
  }
}
