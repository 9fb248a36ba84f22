import Workbench

/// Sentences of the command line that are no error: help, and what a command has done.
enum CommandLineWords: Phrase {
  case opensWorkstation
  case helpHint
  case sound(String)
  case checked(events: Int, applications: Int, visits: Int, findings: Int)
  case recounted(open: Int, changed: Int, isRecorded: Bool)

  var kazakh: String {
    switch self {
    case .opensWorkstation: "жұмыс орнын ашады; файл болмаса, баптаудан бастайды"
    case .helpHint:
      "qabyldau help COMMAND — пәрменнің параметрлері; qabyldau help exit-codes — шығу кодтары."
    case .sound(let name): "\(name): дұрыс"
    case .checked(let events, let applications, let visits, let findings):
      "\(events) жазба, \(applications) өтініш, \(visits) келуші: "
        + (findings == 0 ? "дұрыс" : "\(findings) кемшілік")
    case .recounted(let open, let changed, let isRecorded):
      "\(open) ашық іс қайта есептелді, \(changed) өзгерді"
        + (isRecorded ? "; жазылды" : "; --confirm болмаса, ештеңе жазылмайды")
    }
  }

  var russian: String {
    switch self {
    case .opensWorkstation: "открывает рабочее место; без файла начинает с настройки"
    case .helpHint:
      "qabyldau help COMMAND — параметры команды; qabyldau help exit-codes — коды завершения."
    case .sound(let name): "\(name): в порядке"
    case .checked(let events, let applications, let visits, let findings):
      "записей \(events), заявлений \(applications), посетителей \(visits): "
        + (findings == 0 ? "в порядке" : "замечаний \(findings)")
    case .recounted(let open, let changed, let isRecorded):
      "открытых дел пересчитано \(open), изменилось \(changed)"
        + (isRecorded ? "; записано" : "; без --confirm ничего не записывается")
    }
  }

  var english: String {
    switch self {
    case .opensWorkstation: "opens the workstation; without a store it leads through set-up"
    case .helpHint:
      "qabyldau help COMMAND tells its options; qabyldau help exit-codes the codes."
    case .sound(let name): "\(name): sound"
    case .checked(let events, let applications, let visits, let findings):
      "\(events) events, \(applications) applications, \(visits) visits: "
        + (findings == 0 ? "sound" : "\(findings) findings")
    case .recounted(let open, let changed, let isRecorded):
      "\(open) open cases counted, \(changed) changed"
        + (isRecorded ? "; recorded" : "; nothing is recorded without --confirm")
    }
  }
}
