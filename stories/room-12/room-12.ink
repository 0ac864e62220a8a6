// Room 12. One evening at a motor court, from a complaint to a report.
INCLUDE office.ink
INCLUDE court.ink
INCLUDE door.ink
INCLUDE noon.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_wren = 1
VAR willing_theo = 1
VAR willing_fisk = 2
VAR late = false
VAR assessed = ""

// Given: whether officers must weigh a published list of signs here (Cal. Penal Code 236.2): shown, owed.
VAR checklist = "shown"
// Given: whether trafficking of an adult for sex asks for means here, or for none (Minnesota): proved, any.
VAR sex_means = "proved"

// All that outlives a chapter.
VAR opened = "words" // what came first in the office: words, list, key, plate
VAR door = "asked" // what came first at the door: asked, ids, past, foot
VAR truck = false // they spoke of a gray truck
VAR stay = "noon" // how it was settled: noon, tonight, bed, paid, arrested
VAR told = "none" // what was passed on: none, truck, names, possible, strike

-> office
