import Fixtures
import Glibc
import Testing

/// `notice --output` names a file, but also whatever else has a name in a folder.
@Suite("A notice written to what is no plain file")
struct NoticeOutputTests {
  private func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private func write(
    _ office: OfficeOnDisk, to path: String, as format: String = "pdf"
  ) throws -> ProgramRun {
    try office.run("notice", "26-00001", "talon", "--format", format, "--output", path)
  }

  @Test("A device stays a device, and one that takes nothing is a full disk")
  func device() throws {
    let office = try OfficeOnDisk(demo: 3)
    let full = try write(office, to: "/dev/full")
    #expect(full.code == 73, "\(full.error)")
    #expect(full.error.contains("/dev/full"))
    #expect(try write(office, to: "/dev/null").code == 0)
    for path in ["/dev/full", "/dev/null"] { #expect(kind(path) == S_IFCHR, "\(path)") }
  }

  @Test("Whoever reads from a pipe gets the whole paper, and the pipe stays")
  func pipe() throws {
    let office = try OfficeOnDisk(demo: 3)
    let (pipe, got) = (office.folder.file("pipe"), office.folder.file("got"))
    #expect(mkfifo(pipe, 0o600) == 0)
    let run = try ProgramRun(
      [
        "-c",
        "cat '\(pipe)' > '\(got)' & \(SpawnedProgram.qabyldau) notice 26-00001 talon --format text "
          + "--store '\(office.store)' --output '\(pipe)'; code=$?; wait; exit $code",
      ], of: "/bin/sh", environment: OfficeOnDisk.now)
    #expect(run.code == 0, "\(run.error)")
    #expect(try office.folder.read("got").contains("ТАЛОН"))
    #expect(kind(pipe) == S_IFIFO)
  }

  @Test("Through a link the file is written that it leads to, and the link stays")
  func link() throws {
    let office = try OfficeOnDisk(demo: 3)
    try office.folder.makeFolder("sub")
    try office.folder.write("ескі мәтін", to: "sub/paper.pdf")
    let link = office.folder.file("link.pdf")
    #expect(symlink("sub/paper.pdf", link) == 0)
    for round in ["in place of the old file", "where no file is yet"] {
      let run = try write(office, to: link, as: "text")
      #expect(run.code == 0, "\(round): \(run.error)")
      #expect(kind(link) == S_IFLNK, "\(round)")
      #expect(kind(office.folder.file("sub/paper.pdf")) == S_IFREG, "\(round)")
      let text = try office.folder.read("sub/paper.pdf")
      #expect(text.contains("ТАЛОН") && !text.contains("ескі мәтін"), "\(round)")
      #expect(try office.folder.names(in: "sub") == ["paper.pdf"], "nothing is left beside it")
      unlink(office.folder.file("sub/paper.pdf"))
    }
  }

  @Test("A link in a circle and a folder take nothing and stay")
  func nowhere() throws {
    let office = try OfficeOnDisk(demo: 3)
    let circle = office.folder.file("circle")
    #expect(symlink("circle", circle) == 0)
    try office.folder.makeFolder("sub")
    for path in [circle, office.folder.file("sub")] {
      let run = try write(office, to: path)
      #expect(run.code == 73, "\(path): \(run.error)")
      #expect(run.error.contains(path))
    }
    #expect(kind(circle) == S_IFLNK)
    #expect(kind(office.folder.file("sub")) == S_IFDIR)
  }
}
