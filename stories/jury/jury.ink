// Twelve. What people have in their heads, and what becomes of it in a room with a table.
INCLUDE eve.ink
INCLUDE panel.ink
INCLUDE strikes.ink
INCLUDE corridor.ink
INCLUDE ready.ink
INCLUDE trial.ink
INCLUDE verdict.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_person = 0
VAR late = false
VAR assessed = ""

// The case file.
VAR matter = "farm" // which encounter it is of: farm, household, street
VAR paper = "kept" // what the twelve can hold: kept, thin
VAR said = "plain" // the report's words: plain, loose

// Who they are, by the file.
VAR who = "Rosalba"
VAR boss = "Rusk"

// Three pictures: quiet (never said aloud), loud (put there by you, or hardened), met (said aloud and heard, answered, or gone).
VAR film = "quiet" // what it has to look like; "hand" while number one sits, who cannot convict without a blow
VAR door = "quiet" // whoever can walk is not kept
VAR gain = "quiet" // people say what they are paid to say

// All else that outlives a chapter.
VAR barred = false // somebody was struck for who they are
VAR withheld = false // something was kept from the other side
VAR stand = "own" // how the person comes to the chair: own, thin, words, gone, held

{ matter:
- "household":
    ~ who = "Selam"
    ~ boss = "Coyle"
- "street":
    ~ who = "Jordan"
    ~ boss = "Voss"
}
-> eve

// Whether what the twelve think no longer decides.
=== function moot()
~ return withheld or barred or stand == "held"

// What becomes of a picture that something later speaks to: what was heard and answered holds.
=== function hardened(picture)
{ picture == "quiet" and not moot():
    ~ return "loud"
}
~ return picture
