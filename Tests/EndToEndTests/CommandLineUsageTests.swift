import Testing

struct CommandLineUsageTests {
  @Test func theVersionIsSaid() async throws {
    let outcome = try await Home().run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.text == "0.1.0\n")
  }
}
