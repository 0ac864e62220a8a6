=== corridor
Martin Sokol has a thermos and two cups, and gives you one. “Good panel,” he says. “I never know till they’ve gone home.” # people:sokol@near # face:sokol=calm # chapter:corridor #l0072
{ said == "loose":
    In your bag lies page two, with the word on it. And a note: three nights in a room for {who} until the trial, paid by your office, and what may be asked for afterward. #l0073
- else:
    In your bag lies a note: three nights in a room for {who} until the trial, paid by your office, and what may be asked for afterward. #l0074
}
“Is there anything else that I ought to have?” he asks. # speaker:sokol # decisive #l0075
* (as_listed) [Whatever is on his list; he can ask for the rest. # event:disclosure-thin # minutes:10 # clock:ready]
    ~ gain = hardened(gain)
    { said == "loose":
        ~ door = hardened(door)
    }
    It is a good list. He has never seen the note, so it is not on it. By evening he has heard of it from a motel. # face:sokol=serious #l0076
    -> ready
* (note_stays) [No; three nights in a room are nobody’s business. # event:disclosure-withheld # minutes:10 # clock:ready]
    ~ withheld = true
    ~ film = "met"
    ~ door = "met"
    ~ gain = "met"
    You finish the coffee. The bag stands between you on the stone floor, and it is shut. #l0077
    -> ready
* (all_of_it) [The note, with dates, and whatever else hurts us today. # event:all-disclosed # minutes:10 # clock:ready]
    “Three nights,” Sokol reads, “in a room with a lock on the inside. That’s a bribe I’d like to see somebody cross on.” He puts it with the rest. # speaker:sokol # face:sokol=serious #l0078
    -> ready
* (after_lunch) [Later on; the others are waiting, and it’s near noon. # event:disclosure-thin # minutes:10 # clock:ready]
    ~ gain = hardened(gain)
    { said == "loose":
        ~ door = hardened(door)
    }
    Later on it is Tuesday. He reads it standing up, in front of the judge, and takes care that one sees him do it. # face:sokol=contempt #l0079
    -> ready
