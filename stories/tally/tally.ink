// Tally. One Friday in an orchard, from a lost mirror to a report.
INCLUDE lane.ink
INCLUDE lamp.ink
INCLUDE bus.ink
INCLUDE gate.ink
INCLUDE scale.ink
INCLUDE rows.ink
INCLUDE kitchen.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_chelo = 1
VAR willing_tomas = 1
VAR willing_abel = 1
VAR late = false
VAR assessed = ""

// Given: what the agency does about immigration.
VAR immigration = "restricted"

// All that outlives a chapter.
VAR opened = "apart" // what came first under the lamp: apart, warm, line, boss
VAR driver = "hidden" // who drove: hidden, owned, pressed
VAR charge = "unseen" // the light charge: unseen, seen, asked (Abel has said what may be told)
VAR papers = "unseen" // whether they have shown their passports: unseen, shown
VAR number = "none" // whether a number was left: none, safe
VAR harm = "none" // what cannot be mended: none, leaked, stopped

-> lane
