import CNcurses

/// Blocks the signals that `Terminal.wait` reads, so that none ends the program in the middle of
/// something. Call it first of all, before any thread starts; forked children have them unblocked.
public func blockSignals() { cn_block_signals() }

/// Lets these signals do what they do by default again, in this thread: for line mode, which
/// waits for lines alone, and around starting a program by other means than `fork`.
public func unblockSignals() { cn_unblock_signals() }

/// Forbids core files and the reading of this process's memory by other programs of the user.
public func keepMemoryPrivate() { cn_keep_memory_private() }
