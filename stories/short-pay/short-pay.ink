// Short Pay. One Friday evening, from a noise in a parking lot to a report.
INCLUDE lot.ink
INCLUDE roof.ink
INCLUDE rain.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_bea = 1
VAR willing_demba = 1
VAR late = false
VAR assessed = ""

// Given: whether the state shown makes withheld wages a crime, or leaves them to the wage agency: crime, civil.
VAR wage_theft = "crime"
// Given: whether the agency may ask about immigration and call: restricted, open.
VAR immigration = "restricted"

// All that outlives a chapter.
VAR opened = "apart" // what came first in the lot: apart, row, names, noise
VAR met = "tarp" // how it began at the house: tarp, civil, warned, kept, waved
VAR paper = "none" // what was written down of the pay: none, report, even (all signed that they are even)
VAR demba_told = "true" // what Demba was told of his report: true, promised, papers, past

-> lot
