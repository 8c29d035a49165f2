import Foundation
import Interface
import Paper
import Printing

/// A sheet that was handed to a printer, and how it fares there.
struct Printout {
  private let order: SheetOrder
  private let service: PrintService
  private let job: Job
  /// What is printed, as it is kept.
  let paper: KeptDocument

  /// Hands a sheet to the printer of this name, else to the usual one of this machine. One that
  /// nobody chose may stand in another room.
  init(_ order: SheetOrder, to named: String? = nil, copies: Int = 1) throws {
    self.order = order
    paper = try KeptDocument(order.document)
    service = PrintService()
    let name = try named ?? service.usualPrinter(chosen: ChosenPrinter.read())
    // The title stands in the queue, where others read it: it names nobody.
    job = try service.submit(
      pdf: try pdf(order.document), to: name, title: "Sheet \(order.reference)", copies: copies)
  }

  /// What is told of it at a stage.
  func progress(_ stage: PrintProgress.Stage) -> PrintProgress {
    PrintProgress(order: order, printer: job.printer, stage: stage)
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

  private var now: PrintProgress.Stage {
    do {
      return PrintProgress.Stage(try service.state(of: job), of: paper)
    } catch {
      return .failed(Failure(error))
    }
  }
}
