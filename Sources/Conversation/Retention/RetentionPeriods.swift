/// How long records are kept before a person decides about them. Nothing is ever deleted by itself.
///
/// The numbers are those of the NHS England Records Management Code of Practice as the makers of
/// this program know them; nobody has checked them for your organisation, whose own rule holds.
public struct RetentionPeriods: Equatable, Sendable, Codable {
  /// Whole years after the last contact, of somebody grown up then.
  public var adultYears: Int
  /// Of a child: until this birthday.
  public var childUntilAge: Int
  /// Of somebody who was seventeen at the last contact: until this birthday.
  public var seventeenUntilAge: Int

  /// Periods; the ones of the code unless given.
  public init(adultYears: Int = 8, childUntilAge: Int = 25, seventeenUntilAge: Int = 26) {
    self.adultYears = adultYears
    self.childUntilAge = childUntilAge
    self.seventeenUntilAge = seventeenUntilAge
  }

  /// The first day on which a record is past its period. Without a day of birth somebody counts as
  /// grown up.
  public func end(born: Day?, lastContact: Day) -> Day {
    guard let born, lastContact >= born else { return lastContact.adding(months: adultYears * 12) }
    return switch born.age(on: lastContact) {
    case ..<17: born.adding(months: childUntilAge * 12)
    case 17: born.adding(months: seventeenUntilAge * 12)
    default: lastContact.adding(months: adultYears * 12)
    }
  }
}

/// A person whose records are past their period, or held.
public struct RetentionRow: Equatable, Sendable {
  /// The person.
  public var person: PersonID
  /// Who they are.
  public var details: PersonDetails
  /// The day of the last talk, or of the last entry when there was none.
  public var lastContact: Day
  /// The first day on which they are past their period.
  public var end: Day
  /// Why they, or one of their conversations, are not to be disposed of; `nil` when nothing is held.
  public var held: String?

  /// A person with a period.
  public init(
    person: PersonID, details: PersonDetails, lastContact: Day, end: Day, held: String? = nil
  ) {
    self.person = person
    self.details = details
    self.lastContact = lastContact
    self.end = end
    self.held = held
  }
}
