// Taillight. One night on the motel strip, from a dead bulb to a report.
INCLUDE stop.ink
INCLUDE bench.ink
INCLUDE mission.ink
INCLUDE served.ink
INCLUDE intake.ink
INCLUDE beyond.ink
INCLUDE motel.ink
INCLUDE counter.ink
INCLUDE way.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_jordan = 0
VAR willing_tasha = 0
VAR late = false
VAR assessed = ""

// All that outlives a chapter.
VAR opened = "light" // how the stop began: light, cards, where, cold
VAR how = "gone" // how it ended: served, hooked, beyond, promise, gone
VAR stuff = "hers" // Jordan's phone and wallet: hers, his, county
VAR number = "none" // how help can be reached: none, safe, exposed
VAR harm = "none" // what cannot be mended: none, tainted, bought, leaked, room

-> stop
