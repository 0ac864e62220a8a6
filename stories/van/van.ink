// Nine in a Van. Two hours at an exit ramp, from a white line to a report.
INCLUDE ramp.ink
INCLUDE hall.ink
INCLUDE verdict.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_nelly = 1
VAR willing_abdou = 1
VAR late = false
VAR assessed = ""

// Given: whose crime it is to drive people for money here, and what the agency may do about immigration.
VAR smuggling = "federal" // federal, state
VAR immigration = "restricted" // restricted, open

// All that outlives a chapter.
VAR opened = "apart" // what came first: apart, papers, driver, count
VAR house = "unknown" // what Nelly expects on arrival: unknown, told
VAR french = false // Abdou had an interpreter
VAR booked = false // the driver was arrested
VAR ride = "own" // how the nine went on: own, sister, left, on, held, moved
VAR gray = false // a car has come for those who are to stay in the house
VAR number = false // they carry a lawyer's number
VAR told = "none" // who heard of it: none, driver, allowed, names, found

-> ramp
