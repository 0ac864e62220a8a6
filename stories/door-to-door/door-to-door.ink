// Door to Door. One Friday evening, from a noise in a parking lot to a report.
INCLUDE lot.ink
INCLUDE pumps.ink
INCLUDE leaving.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_kenzie = 1
VAR willing_gil = 1
VAR late = false
VAR assessed = ""

// Given: whether the right to an advocate at any interview must be told here: offered, told.
VAR advocate = "offered"
// Given: whether two state offices must be notified here, the person told first: none, state.
VAR notice = "none"

// All that outlives a chapter.
VAR opened = "apart" // what came first in the lot: apart, ring, names, noise
VAR met = "cold" // how it began at the pumps: cold, ticket, waved, why, kept
VAR box = "hers" // the tackle box: hers, own (each was asked), dealt (Joy gave them out), booked, gone (it left with the van)
VAR number = "none" // whether a number was left: none, safe

-> lot
