=== motel
The Starlite’s office, with a bell, a heater, and a night clerk who is doing the crossword in pen. Kendra has been told that she may go. She sits in her car with the engine on, Lund beside it. The warrant is two screens long. # place:motel/night # people:jordan@near clerk@far # face:jordan=tired # face:clerk=calm # chapter:motel #l0101
“So do I sit down,” says Jordan, “or what?” # speaker:jordan # decisive #l0102
* (in_pocket) [Keep the warrant in your pocket while he thinks about helping. # event:help-as-bargain # approach:bargain@jordan # minutes:4]
    ~ harm = "bought"
    “Oh,” says Jordan. “It’s that kind of a heater.” When it comes to the promise to appear, later, he signs it without reading. # speaker:jordan # face:contempt #l0103
    -> rooms
* (lund_after) [Say Lund can run him in, once you’re done here. # event:arrested-worker # approach:arrest-words@jordan # minutes:4]
    “Then I’ll stand,” says Jordan. Ten minutes on, Lund has gone to her calls without him, and a written promise to appear has to do. He signs it standing. # speaker:jordan # face:blank #l0105
    -> rooms
* (read_through) [Read it to him, both screens, and do what it says. # event:warrant-served # event:release-sought # approach:introduce@jordan # minutes:4]
    The second screen allows a written promise to appear. He reads it for himself, with a finger, and signs with both names. The clerk lends the pen, and waits for it. # face:jordan=serious #l0104
    -> rooms

=== rooms
- (turn)
{ turn > 2:
    -> tonight
}
* (pass_key) [Have the clerk open room nine, for one quick look around. # event:search-without-authority # approach:take-without-asking@jordan # minutes:5]
    { harm == "none":
        ~ harm = "room"
    }
    Two beds, four towels, a choir robe on a hanger, pressed. The clerk stays outside, and does not look at Jordan. # face:jordan=angry #l0106
    -> turn
* (hear_clerk) [Get the clerk’s own account of what he sees from here. # minutes:5]
    “Gentlemen. A half hour each. She sits out there with the engine on, and when they’ve gone she goes up.” He fills in four across. “I’ve got a son that age, so I look at the puzzle.” # speaker:clerk # people:clerk@near jordan@left # face:sad # cue:half-hours #l0107
    -> turn
* (see_register) [See if he’ll show you the register for nine and ten. # thing:register # event:employer-record # minutes:5]
    He turns it around. Nine and ten, since the second of October, one name for both, paid in cash every noon: K. Voss. # people:clerk@near jordan@left # face:clerk=serious # cue:register #l0108
    -> turn
* (ice_machine) [Ask Jordan, out by the ice machine, what he’s scared of. # event:risk-asked # approach:own-risk-judgment@jordan # minutes:5]
    { willing_jordan >= 2:
        “Hats,” says Jordan. “Forty-one of them. There’s pictures, and she’s got the church’s address. So that’s that song.” # speaker:jordan # face:afraid # cue:pictures #l0109
    - else:
        He gives it some thought. “Ice machines,” he says. It drops a load just then, and both of you jump. # speaker:jordan # face:wary #l0110
    }
    -> turn
