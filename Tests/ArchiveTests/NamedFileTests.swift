import Foundation
import Testing

@testable import Archive

/// Files that somebody names are opened in one place for reading and in one for writing.
struct NamedFileTests {
  private let folder = Scene.freshFolder()
  private let bytes = Array("a sheet".utf8)

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder + "/" + name }
  private func link(_ name: String, to target: String) { symlink(target, path(name)) }
  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
  private func mode(_ name: String) -> mode_t {
    var about = stat()
    return lstat(path(name), &about) == 0 ? about.st_mode : 0
  }

  @Test func aFileIsForItsOwnerAloneAndTakesThePlaceOfTheOld() throws {
    try Data("old".utf8).write(to: URL(filePath: path("sheet")))
    chmod(path("sheet"), 0o666)
    try NamedFile.write(bytes, to: path("sheet"))
    #expect(try text("sheet") == "a sheet")
    #expect(mode("sheet") & 0o777 == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["sheet"])
  }

  @Test func linksAreFollowedAlsoToWhatIsNotThereYet() throws {
    try Data("old".utf8).write(to: URL(filePath: path("sheet")))
    link("there", to: "sheet")
    link("again", to: path("there"))
    try NamedFile.write(bytes, to: path("again"))
    #expect(try text("sheet") == "a sheet")
    #expect(mode("again") & S_IFMT == S_IFLNK)
    link("nowhere", to: "new")
    try NamedFile.write(bytes, to: path("nowhere"))
    #expect(try text("new") == "a sheet")
    #expect(mode("nowhere") & S_IFMT == S_IFLNK)
    link("round", to: "about")
    link("about", to: "round")
    #expect(throws: ArchiveError.unwritable(path("round"), .circle)) {
      try NamedFile.write(bytes, to: path("round"))
    }
  }

  @Test func itIsWrittenIntoAPipeOrADevice() throws {
    mkfifo(path("pipe"), 0o600)
    let reader = open(path("pipe"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try NamedFile.write(bytes, to: path("pipe"))
    var read = [UInt8](repeating: 0, count: 20)
    #expect(Foundation.read(reader, &read, 20) == 7)
    #expect(Array(read.prefix(7)) == bytes)
    #expect(mode("pipe") & S_IFMT == S_IFIFO)
    link("null", to: "/dev/null")
    try NamedFile.write(bytes, to: path("null"))
    #expect(throws: ArchiveError.unwritable("/dev/full", .full)) {
      try NamedFile.write(bytes, to: "/dev/full")
    }
  }

  @Test func noFileOfAnArchiveIsWrittenOverOrPutBesideThem() throws {
    let scene = try Scene()
    let before = try scene.files()
    link("keys", to: scene.folder + "/keys.json")
    link("archive", to: scene.folder)
    let within = scene.folder + "/./"
    for name in [
      scene.folder + "/archive.db", path("keys"), path("archive/head"), within + "log",
      scene.folder + "/new",
    ] {
      #expect(throws: ArchiveError.unwritable(name, .ofAnArchive)) {
        try NamedFile.write(bytes, to: name)
      }
    }
    #expect(try scene.files() == before)
    for place in [scene.folder + "/copy", path("archive/copy")] {
      #expect(throws: ArchiveError.unwritable(place, .ofAnArchive)) {
        try scene.archive.backup(to: place, at: scene.moment)
      }
      #expect(throws: ArchiveError.unwritable(place, .ofAnArchive)) {
        try scene.archive.export(to: place, at: scene.moment)
      }
    }
  }

  @Test func whatCannotBeReadOrWrittenIsSaidByItsReason() throws {
    func fault(_ work: () throws -> Void) -> ArchiveError? {
      do { try work() } catch { return error as? ArchiveError }
      return nil
    }
    func writing(_ name: String) -> ArchiveError? {
      fault { try NamedFile.write(bytes, to: name) }
    }
    func reading(_ name: String) -> ArchiveError? { fault { _ = try NamedFile.read(name) } }
    let long = path(String(repeating: "n", count: 300))
    try NamedFile.write(bytes, to: path("file"))
    #expect(writing("") == .unwritable("", .noName))
    #expect(writing(folder) == .unwritable(folder, .folder))
    #expect(writing(path("no/sheet")) == .unwritable(path("no/sheet"), .missing))
    #expect(writing(path("file/sheet")) == .unwritable(path("file/sheet"), .notAFolder))
    #expect(writing(long) == .unwritable(long, .longName))
    #expect(reading("") == .unreadable("", .noName))
    #expect(reading(folder) == .unreadable(folder, .folder))
    #expect(reading(path("none")) == .unreadable(path("none"), .missing))
    #expect(reading(path("file/none")) == .unreadable(path("file/none"), .notAFolder))
    #expect(
      fault { _ = try NamedFile.read("/dev/zero", atMost: 1 << 20) }
        == .unreadable("/dev/zero", .tooLong))
    #expect(
      fault { _ = try NamedFile.files(in: path("none"), ending: ".json") }
        == .unreadable(path("none"), .missing))
  }

  @Test func theFilesOfAFolderAreFoundAlsoThroughALink() throws {
    for name in ["in", "in/year"] {
      try FileManager.default.createDirectory(
        atPath: path(name), withIntermediateDirectories: true)
    }
    for name in ["in/b.json", "in/a.json", "in/year/c.json", "in/other.txt"] {
      try NamedFile.write(bytes, to: path(name))
    }
    mkfifo(path("in/pipe.json"), 0o600)
    link("in/d.json", to: "other.txt")
    link("in/year/round", to: "..")
    link("linked", to: "in")
    #expect(
      try NamedFile.files(in: path("linked"), ending: ".json")
        == ["a.json", "b.json", "d.json", "year/c.json"].map { path("linked/" + $0) })
  }
}
