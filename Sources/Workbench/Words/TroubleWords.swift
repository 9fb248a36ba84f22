import Cases

/// What happened to the file, and what to do. The same sentence on the screen and on the error line.
package struct TroubleWords: Phrase {
  private let trouble: StoreTrouble

  package init(_ trouble: StoreTrouble) { self.trouble = trouble }

  package var kazakh: String {
    switch trouble {
    case .missing(let path): "Файл жоқ: \(path). Алдымен баптау керек."
    case .alreadyExists(let path): "Мұндай файл бар: \(path). Басқа атау беріңіз."
    case .noFolder(let path):
      "Мұндай қалта жоқ: \(path). Алдымен қалтаны ашыңыз не басқасын көрсетіңіз."
    case .folderNotWritable(let path):
      "Бұл жерге жазуға рұқсат жоқ: \(path). Басқа қалтаны көрсетіңіз не әкімшіге айтыңыз."
    case .notReadable(let path):
      "Бұл файлды оқуға рұқсат жоқ: \(path). Басқасын --store арқылы көрсетіңіз не әкімшіге айтыңыз."
    case .notOurs(let path): "Бұл Qabyldau файлы емес: \(path). Басқасын --store арқылы көрсетіңіз."
    case .newer(_, let file, let program):
      "Файлды жаңарақ бағдарлама жазған (\(file), мұнда \(program)). Бағдарламаны жаңартыңыз."
    case .damaged(let detail): "Файл бүлінген (\(detail)). Жұмысты тоқтатып, әкімшіні шақырыңыз."
    case .readOnly(let path): "Файлға жазуға болмайды: \(path). Әкімшіге айтыңыз."
    case .diskFull: "Дискіде орын жоқ. Орын босатып, қайталаңыз; болмаса, әкімшіні шақырыңыз."
    case .busy(let seconds): "Басқа терезе сақтап жатыр, \(seconds) с күттік. Қайталаңыз."
    case .clash: "Істі басқа қызметкер өзгертті. Жаңасын көріп, қайта шешіңіз."
    case .unknownEvent(let kind): "Файлда белгісіз жазба бар (\(kind)). Бағдарламаны жаңартыңыз."
    case .notDemo: "QABYLDAU_NOW тек үлгі файлында жұмыс істейді."
    case .notSetUp: "Ұйым бапталмаған: qabyldau init."
    case .failed(let code, let detail):
      "Файлмен жұмыс істелмеді (\(code): \(detail)). Қайталаңыз; болмаса, әкімшіге айтыңыз."
    }
  }

  package var russian: String {
    switch trouble {
    case .missing(let path): "Файла нет: \(path). Сначала нужна настройка."
    case .alreadyExists(let path): "Такой файл уже есть: \(path). Укажите другое имя."
    case .noFolder(let path): "Такой папки нет: \(path). Создайте её или укажите другую."
    case .folderNotWritable(let path):
      "Нет права записи: \(path). Укажите другую папку или сообщите администратору."
    case .notReadable(let path):
      "Нет права читать этот файл: \(path). Укажите свой через --store или сообщите администратору."
    case .notOurs(let path): "Это не файл Qabyldau: \(path). Укажите другой через --store."
    case .newer(_, let file, let program):
      "Файл записан более новой программой (\(file), здесь \(program)). Обновите программу."
    case .damaged(let detail): "Файл повреждён (\(detail)). Остановитесь и позовите администратора."
    case .readOnly(let path): "Файл только для чтения: \(path). Сообщите администратору."
    case .diskFull: "Диск полон. Освободите место и повторите, иначе позовите администратора."
    case .busy(let seconds): "Сохраняет другое окно, ждали \(seconds) с. Повторите."
    case .clash: "Дело изменил другой сотрудник. Посмотрите новое и решите снова."
    case .unknownEvent(let kind): "В файле неизвестная запись (\(kind)). Обновите программу."
    case .notDemo: "QABYLDAU_NOW действует только в файле-образце."
    case .notSetUp: "Организация не настроена: qabyldau init."
    case .failed(let code, let detail):
      "Ошибка работы с файлом (\(code): \(detail)). Повторите или сообщите администратору."
    }
  }

  package var english: String {
    switch trouble {
    case .missing(let path): "There is no file: \(path). Set it up first."
    case .alreadyExists(let path): "The file exists already: \(path). Give another name."
    case .noFolder(let path): "There is no such folder: \(path). Make it or choose another."
    case .folderNotWritable(let path):
      "No permission to write: \(path). Choose another folder or tell the administrator."
    case .notReadable(let path):
      "This file may not be read: \(path). Name your own with --store, or tell the administrator."
    case .notOurs(let path): "This is not a Qabyldau file: \(path). Choose another with --store."
    case .newer(_, let file, let program):
      "A newer program wrote the file (\(file), here \(program)). Upgrade the program."
    case .damaged(let detail): "The file is damaged (\(detail)). Stop and call the administrator."
    case .readOnly(let path): "The file cannot be written: \(path). Tell the administrator."
    case .diskFull: "The disk is full. Free some space and try again, or call the administrator."
    case .busy(let seconds): "Another desk is saving, waited \(seconds) s. Try again."
    case .clash: "A colleague changed it. Look at the new state and decide again."
    case .unknownEvent(let kind): "The file holds an unknown record (\(kind)). Upgrade the program."
    case .notDemo: "QABYLDAU_NOW works only with a demo store."
    case .notSetUp: "The office is not set up: qabyldau init."
    case .failed(let code, let detail):
      "The file failed (\(code): \(detail)). Try again or tell the administrator."
    }
  }
}

/// The screen of a failure to save.
enum AlarmWords: Phrase {
  case notSaved
  case headline
  case whatHappened
  case notLost
  case whatToDo
  case clock
  case nothingTyped
  case typedSince
  case retry(Int)

  var kazakh: String {
    switch self {
    case .notSaved: "!! САҚТАЛМАДЫ !!"
    case .headline: "Соңғы әрекет САҚТАЛМАДЫ. Қағаз берілмеді. Отбасы күте тұрсын."
    case .whatHappened: "Не болды:"
    case .notLost:
      "Не жоғалмады: жазғаныңыз бағдарламада тұр, F8 оны көрсетеді. Бағдарламадан шықсаңыз, жоғалады."
    case .whatToDo:
      "Не істеу керек: Enter — қайта сақтап көру. Болмаса, әкімшіні шақырыңыз. F8 — қағазға көшіретін парақ. F10 — шығу."
    case .clock: "Келушінің уақыты жүріп жатыр: қабылдау"
    case .nothingTyped: "Көшіретін жазба жоқ."
    case .typedSince: "Содан бері жазылғаны"
    case .retry(let number): "Enter: қайта сақтап көру (\(number)-рет)"
    }
  }

  var russian: String {
    switch self {
    case .notSaved: "!! НЕ СОХРАНЕНО !!"
    case .headline: "Последнее действие НЕ СОХРАНЕНО. Бумага не выдана. Попросите семью подождать."
    case .whatHappened: "Что случилось:"
    case .notLost:
      "Не потеряно: введённое держит программа, F8 покажет его. Если выйти, оно пропадёт."
    case .whatToDo:
      "Что делать: Enter — сохранить снова. Если нет, позовите администратора. F8 — лист для переписывания. F10 — выйти."
    case .clock: "Время посетителя идёт: приём"
    case .nothingTyped: "Переписывать нечего."
    case .typedSince: "Введено с тех пор"
    case .retry(let number): "Enter: сохранить снова (раз \(number))"
    }
  }

  var english: String {
    switch self {
    case .notSaved: "!! NOT SAVED !!"
    case .headline: "The last step is NOT SAVED. No paper was given. Ask the family to wait."
    case .whatHappened: "What happened:"
    case .notLost: "Not lost: the program holds what was typed, F8 shows it. Leaving loses it."
    case .whatToDo:
      "What to do: Enter — try again. If not, call the administrator. F8 — a sheet to copy by hand. F10 — leave."
    case .clock: "The visitor's clock runs: serving"
    case .nothingTyped: "There is nothing to copy."
    case .typedSince: "Typed since"
    case .retry(let number): "Enter: try to save again (attempt \(number))"
    }
  }
}
