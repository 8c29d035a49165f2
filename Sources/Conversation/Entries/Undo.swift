/// Which entries count: those not undone, or undone and redone; in the one order.
///
/// The last `undid` or `redid` that reaches an entry decides. In a conversation they reach only
/// what Undo may take back: this author's own, no facts, and nothing that an agreement has sealed.
public func inEffect(_ entries: some Collection<Entry>) -> [Entry] {
  let ordered = inOrder(entries)
  let undone = undoneIDs(ordered)
  return undone.isEmpty ? ordered : ordered.filter { !undone.contains($0.id) }
}

/// The entry that Undo would take back: the last of this author's own that counts and can be
/// undone, and that no agreement has sealed.
public func lastUndoable(_ entries: some Collection<Entry>, by author: AuthorID) -> EntryID? {
  let ordered = inOrder(entries)
  let undone = undoneIDs(ordered)
  for entry in ordered.reversed() {
    guard case .conversation(_, let event) = entry.happening else { continue }
    if event.seals { return nil }
    if entry.author == author, event.canBeUndone, !undone.contains(entry.id) { return entry.id }
  }
  return nil
}

/// The entry that Redo would bring back: the one undone last, unless something was done since.
public func lastRedoable(_ entries: some Collection<Entry>, by author: AuthorID) -> EntryID? {
  let ordered = inOrder(entries)
  let undone = undoneIDs(ordered)
  for entry in ordered.reversed() {
    guard case .conversation(_, let event) = entry.happening else { continue }
    if event.seals { return nil }
    guard entry.author == author else { continue }
    if case .undid(let id) = event, undone.contains(id) { return id }
    if event.canBeUndone, !undone.contains(entry.id) { return nil }
  }
  return nil
}

private func undoneIDs(_ ordered: [Entry]) -> Set<EntryID> {
  var undone: Set<EntryID> = []
  var reachable: [EntryID: AuthorID] = [:]
  for entry in ordered {
    switch entry.happening {
    case .conversation(_, .undid(let id)): if reachable[id] == entry.author { undone.insert(id) }
    case .conversation(_, .redid(let id)): if reachable[id] == entry.author { undone.remove(id) }
    case .conversation(_, let event):
      if event.seals { reachable = [:] }
      if event.canBeUndone { reachable[entry.id] = entry.author }
    case .person(_, .undid(let id)): undone.insert(id)
    case .person(_, .redid(let id)): undone.remove(id)
    case .person, .archive, .unknown: break
    }
  }
  return undone
}
