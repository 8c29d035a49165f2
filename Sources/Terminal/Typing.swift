import CNcurses

/// Shows nothing of what is typed on standard input, until it is shown again or the program ends.
public func hideTyping() { cn_hide_typing() }

/// Shows again what is typed. What was typed unseen and not read is dropped: it is an answer to
/// nothing that is asked from now on.
public func showTyping() { cn_show_typing() }
