import Glibc

/// What the kernel tells of a folder: which names appear in it, and that it was itself opened, as it must
/// be to be synced (inotify(7)).
package final class FolderWatch {
  package enum Event: Equatable {
    case appeared(String)
    case folderOpened
  }

  private let descriptor: Int32

  package init(_ folder: String) throws {
    descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    guard inotify_add_watch(descriptor, folder, Self.opened | Self.appeared) >= 0 else {
      throw TemporaryFolder.Failure(code: errno)
    }
  }

  deinit { close(descriptor) }

  /// What has happened since the last question, in order.
  package func events() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = max(0, read(descriptor, &bytes, bytes.count))
    var rest = bytes[..<count]
    var events: [Event] = []
    while rest.count >= Self.head {
      let mask = Self.word(rest.dropFirst(4))
      let length = Int(Self.word(rest.dropFirst(12)))
      let name = rest.dropFirst(Self.head).prefix(length).prefix { $0 != 0 }
      if mask & Self.appeared != 0 {
        events.append(.appeared(String(decoding: name, as: UTF8.self)))
      }
      if mask & Self.opened != 0, name.isEmpty { events.append(.folderOpened) }
      rest = rest.dropFirst(Self.head + length)
    }
    return events
  }

  /// `struct inotify_event` without its name: watch, mask, cookie, length of the name.
  private static let head = 16
  private static let opened: UInt32 = 0x20
  private static let appeared: UInt32 = 0x80 | 0x100

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
