// Open File. A folder on a desk, and the months after it.
INCLUDE folder.ink
INCLUDE hall.ink
INCLUDE room.ink
INCLUDE counts.ink
INCLUDE months.ink
INCLUDE court.ink
INCLUDE declined.ink
INCLUDE away.ink
INCLUDE after.ink
INCLUDE words.ink

// Set by the model, only read here.
VAR willing_person = 0
VAR late = false
VAR assessed = ""

// The case file.
VAR matter = "farm" // which encounter it is of: farm, household, street, tally, night-shift
VAR voice = "sound" // how what was said was gotten: sound, unsound
VAR paper = "kept" // what can be shown without anyone: kept, taken, thin
VAR door = "open" // how the person was left: open, shut
VAR said = "plain" // the report's words: plain, labels, promised

// Who they are, by the file.
VAR who = "Rosalba"
VAR boss = "Rusk"
VAR real = true // the facts can bear it out

// All that outlives a chapter.
VAR hole = "none" // what the other side will use: none, taken, promised, tied, labels
VAR tie = "thread" // what holds the person to this office: rope, thread, loose (let go before, taken up again), cut by this office, lost before it had the folder
VAR asked = false // they were asked to come, and could say no
VAR shown = false // there are papers that need nobody
VAR charge = "net" // what was filed: net, lesser, top
VAR held = false // something was kept from the other side
VAR stay = "paper" // the person: with, gone, paper, forced
VAR coached = false // somebody’s words were put into their mouth
VAR ruled = "stands" // what became of the weak place: stands, hurt, out

{ matter:
- "household":
    ~ who = "Selam"
    ~ boss = "Coyle"
- "street":
    ~ who = "Jordan"
    ~ boss = "Voss"
- "tally":
    ~ who = "Abel"
    ~ boss = "Orozco"
    ~ real = false
- "night-shift":
    ~ who = "Tuya"
    ~ boss = "Pettiford"
    ~ real = false
}
{
- paper == "taken":
    ~ hole = "taken"
- said == "promised":
    ~ hole = "promised"
- voice == "unsound":
    ~ hole = "tied"
- said == "labels":
    ~ hole = "labels"
}
{ paper == "kept":
    ~ shown = true
}
-> folder

// What no later line can tell apart any more is made alike, so that the proof stays small.
=== function alike()
{ not real:
    ~ hole = "none"
    ~ shown = false
    { charge != "lesser":
        ~ charge = "net"
        ~ held = false
    }
}
{ held:
    ~ shown = false
    { charge == "top":
        ~ charge = "net"
    }
}
{ stay == "forced":
    ~ shown = false
    ~ charge = "net"
}
