// Night Shift. One morning on Sycamore Street, from a shut door to a report.
INCLUDE stoop.ink
INCLUDE door.ink
INCLUDE corner.ink
INCLUDE parlor.ink
INCLUDE wall.ink
INCLUDE kitchen.ink
INCLUDE room.ink
INCLUDE leaving.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_tuya = 0
VAR willing_corinne = 1
VAR willing_gus = 2
VAR late = false
VAR assessed = ""

// Given: the agency's rule on cameras, and whether keeping back wages is known as a crime here.
VAR camera = "pause"
VAR wage_theft = "crime"

// All that outlives a chapter.
VAR opened = "bell" // what came first: bell, car, knock, account
VAR went = "home" // Tuya's Wednesday: home (not yet decided), bus, stayed, taken
VAR wage = "none" // what she was told about the nights: none, way, judged
VAR book = "kept" // her scorebook: kept, pictured
VAR harm = "none" // what cannot be mended: none, entered, searched, took
VAR alone = false // nobody was with Gus

-> stoop
