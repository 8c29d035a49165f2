import Conversation
import Foundation
import Interface
import Paper
import Printing

/// A sheet that was handed to a printer, and how it fares there.
struct Printout {
  /// What it is, without its words.
  let ordered: OrderedPaper
  /// The digest under which its document is kept.
  let digest: Bytes32
  let job: Job
  private let service: PrintService

  /// Hands a sheet to the printer of this name, else to the usual one of this machine. One that
  /// nobody chose may stand in another room.
  init(_ order: SheetOrder, kept: KeptDocument, to named: String? = nil) throws {
    ordered = order.paper
    digest = kept.digest
    service = PrintService()
    let name = try named ?? service.usualPrinter(chosen: ChosenPrinter.read())
    // The title stands in the queue, where others read it: it names nobody.
    job = try service.submit(
      pdf: try pdf(order.document), to: name, title: "Sheet \(order.reference)",
      copies: order.paper.copies)
  }

  /// One that was handed over before the program ended.
  init(_ left: LeftBehind) {
    (ordered, digest, job) = (
      left.paper, left.digest, Job(number: left.number, printer: left.printer)
    )
    service = PrintService()
  }

  /// What is told of it at a stage.
  func progress(_ stage: PrintProgress.Stage) -> PrintProgress {
    PrintProgress(paper: ordered, printer: job.printer, stage: stage)
  }

  /// Tells how it fares until that can't change any more, and answers with the end.
  @discardableResult
  func follow(_ tell: (PrintProgress) -> Void) -> PrintProgress {
    var last: PrintProgress.Stage = .sent
    while true {
      let stage = now
      if stage != last {
        last = stage
        tell(progress(stage))
      }
      if stage.isFinal { return progress(stage) }
      Thread.sleep(forTimeInterval: 0.4)
    }
  }

  /// Takes it back; what is out already stays out.
  func stop() throws { try service.cancel(job) }

  private var now: PrintProgress.Stage {
    do {
      return PrintProgress.Stage(try service.state(of: job), digest)
    } catch {
      return .failed(Failure(error))
    }
  }
}
