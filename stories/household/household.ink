// House Rules. One morning on Juniper Court, from a shut door to a report.
INCLUDE porch.ink
INCLUDE step.ink
INCLUDE kitchen.ink
INCLUDE room.ink
INCLUDE leaving.ink
INCLUDE window.ink
INCLUDE counter.ink
INCLUDE booking.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_selam = 0
VAR willing_abara = 1
VAR late = false
VAR assessed = ""

// Given: what the agency does about immigration.
VAR immigration = "restricted"

// All that outlives a chapter.
VAR opened = "car" // where the first talk was: car, bell, voices, kettle
VAR confided = false // Selam said where her passport is; read at the safe
VAR inside = false // you went in with them, and meet again at the pharmacy
VAR dated = false // Marianne's report has its dates
VAR copy = "kept" // the consulate's contract: kept, pictured
VAR number = "none" // how help can be reached: none, safe, exposed
VAR going = false // Selam has said when she leaves
VAR harm = "none" // what cannot be mended: none, searched, leaked, booked

-> porch
