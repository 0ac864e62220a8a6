// The Count. One afternoon on a farm, from a van in a ditch to a report.
INCLUDE road.ink
INCLUDE yard.ink
INCLUDE shed.ink
INCLUDE office.ink
INCLUDE clinic.ink
INCLUDE housing.ink
INCLUDE turnout.ink
INCLUDE desk.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_mateo = 0
VAR willing_elias = 2
VAR willing_rosalba = 1
VAR late = false
VAR assessed = ""

// Given: what the agency does about immigration.
VAR immigration = "restricted"

// All that outlives a chapter.
VAR warned = true // Rusk was told that you are coming; read in the yard
VAR opened = "apart" // what came first in the yard: apart, shade, cards, boss
VAR ride = "none" // how Elías left for a doctor: none, boss, medics
VAR tongue = "unasked" // Mateo's language: unasked, booked
VAR papers = "unseen" // the bag of passports: unseen, truck, back, seized
VAR book = "kept" // Rosalba's notebook: kept, pictured, taken
VAR number = "none" // how help can be reached: none, safe, exposed
VAR harm = "none" // what cannot be mended: none, searched, leaked

-> road
