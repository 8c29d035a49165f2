/// The shelf of everything that people come with.
enum Stories {
  static let all: [Story] = [
    stairs, lungs, inhaler, smoke,
    sugar, weight, kidneys, toe, pressure,
    knee, pain, falls, tremor,
    grief, exams, nights, drink,
    driving, stroke, fatigue, migraine,
    carer, memory, newborn, lonely,
    change, coil, skin, gut,
    debts, ears, covid, sickle,
    sight, shoulder, thinner, after,
  ]
}
