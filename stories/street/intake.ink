=== intake
When you help him out of the car there is a gray sedan across the street already, engine on, one light. You write down the time. # place:intake/night # people:jordan@seat-left=sitting # face:jordan=tired # chapter:intake # cue:car-waits #l0260
Intake: a bench, a counter, a wall phone, a clock that runs fast. Behind the glass somebody has his name on a form already, without the hyphen. #l0082
-> forms

=== forms
- (line)
{ line > 2:
    -> lobby
}
* (get_statement) [Take his statement now, tickets and all, while it’s quiet and warm. # event:charge-asked-without-counsel # approach:press@jordan # minutes:8]
    It fills a page and a half, and nobody has read him his rights first. He has used the word “respectfully” four times; there is nobody else in it. # face:jordan=blank #l0083
    -> line
* (two_kinds) [There are two kinds of advocate; explain which one keeps quiet. # event:statement-waits # approach:community-advocate@jordan # minutes:8]
    The one from the prosecutor may have to repeat what he says. The one from the center need not. “The shy one,” says Jordan. “Put me down for the shy one.” # speaker:jordan # face:calm #l0084
    -> line
* (six_oclock) [Think through six o’clock with him: who’s out there, which bus. # event:safety-planned # approach:safety-plan@jordan # minutes:8]
    He draws it on the back of a form: door, curb, and a box with one light. “That’s her. She’s never once been late.” # speaker:jordan # face:serious #l0085
    { willing_jordan >= 2:
        { not ride.only_safe:
            “She’s got pictures, and my grandmother’s church has an address.” He shades the box in. # speaker:jordan # face:afraid # cue:pictures #l0086
        }
    }
    -> line
* (ring_defender) [Dial the on-call defender from the wall phone, and step back. # thing:wall-phone # event:defender-called # minutes:8]
    You can hear one side of it, from over by the vending machine. “Hyphen,” says Jordan. “No, like a bridge.” # speaker:jordan # face:calm #l0087
    -> line
* (second_screen) [Ask the glass what else it says, on the second screen. # event:release-sought # minutes:8]
    “Huh,” says the glass, after a while. “May be released on a written promise to appear.” Nobody in here, it seems, has ever scrolled. #l0088
    -> line

=== lobby
In the lobby Kendra counts ten twenties onto the counter for the bond. Then she takes out the pad, licks the pencil, and enters it under J. # place:intake/night # people:kendra@near jordan@seat-left=sitting # face:kendra=calm # face:jordan=blank # cue:bond-on-the-pad #l0089
“Whenever he’s ready,” she says. “I’ve kept the car warm for him.” # speaker:kendra # face:smile # decisive #l0090
* (let_post) [Let her post it; he could be in a bed by three. # event:sent-with-controller # approach:side-with-controller@jordan # minutes:5]
    He thanks her before anyone has told him to. She holds out his jacket, and he backs into the sleeves like a child. # people:kendra@left jordan@near # face:jordan=blank #l0092
    -> way
* (own_name) [Ask Jordan whose money it’ll be, and by which door. # event:risk-asked # event:release-sought # approach:give-control@jordan # minutes:5]
    “My own name,” says Jordan, “if it’s any good here.” It is; it says so on the second screen. He signs, and asks about the back door, and the five-fifty. # speaker:jordan # people:jordan@near # face:serious #l0091
    -> way
* (hold_until) [Hold him over till court; nobody gets at him in there. # event:arrested-worker # approach:arrest-words@jordan # minutes:5]
    “For my own good,” says Jordan. “I had that in two houses.” Kendra picks the twenties up again. By half past five the judge on call has scrolled, and he is out on a promise. # speaker:jordan # people:jordan@near # face:contempt #l0093
    -> way
* (set_straight) [Tell Kendra that he’s told you plenty, so this ends tonight. # event:told-controller # minutes:5]
    ~ harm = "leaked"
    “Plenty,” says Kendra. She looks past you at the bench for as long as it takes to read a line of small print. “Bless him. Did he tell you about the ham?” # speaker:kendra # face:calm # face:jordan=afraid #l0094
    Nobody posts anything. By five the glass has scrolled, and he signs a promise to appear. # people:jordan@near #l0273
    -> way
