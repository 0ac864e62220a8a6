=== leaving
{ met == "waved":
    The others are in their seats, with the dome light on. “Motel’s forty miles, and the rooms are paid,” says Joy. “Hop in, baby.” # speaker:joy # cue:drives-houses # place:pumps/night # people:joy@near-left kenzie@near trey@mid deputy@right # face:joy=smile # face:kenzie=blank # face:trey=calm # chapter:leaving #l0038
- else:
    Headlights: the van, and in it eight in their seats with the dome light on. “Motel’s forty miles, and the rooms are paid,” says Joy. “Kenzie, baby, hop in. Nobody’s mad.” # speaker:joy # cue:drives-houses # place:pumps/night # people:joy@near-left kenzie@near trey@mid deputy@right # face:joy=smile # face:kenzie=wary # face:trey=calm # chapter:leaving #l0039
}
“No permit for this county,” says Lund. “She’ll pay it on the spot. Nicest lady I’ve met all week.” # speaker:deputy # cue:no-permit #l0040
Trey, the tall one, holds the door. “Come on, Kenz. Tomorrow you’ll crush it.” He means it. # speaker:trey # face:smile # decisive #l0041
* (state_facts) [State on camera what goes beyond a permit, and stay. # event:suspicion-stated # clock:night]
    You name what you saw yourself. Out loud it sounds like less. #l0136
    “I sat on that crate myself, in ’09,” says Joy, not angry. “It’s how I got to be anybody.” # speaker:joy # face:calm #l0042
    -> tonight
* (put_to_her) [Put it to Kenzie now: the van, or staying here. # event:asked-in-earshot # approach:exposed-question@kenzie # clock:desk]
    ~ box = "gone"
    “I’m coming,” says Kenzie, to the tire. The whole van claps, once. # speaker:kenzie # face:blank # face:joy=smile #l0043
    -> desk
* (block_van) [Have Lund’s car block the van until this is cleared. # event:stop-stretched # approach:press@gil # approach:press@kenzie # clock:night]
    Nobody asks how long. Ten people sit as people do who have often waited for a bus. #l0137
    “Did we do something?” says Joy, and waits. # speaker:joy # face:worried # face:kenzie=afraid #l0044
    -> tonight
* (ticket_joy) [Write Joy the ticket, and say the stop is over. # event:mission-ended # event:call-settled # clock:night]
    It’s over, you tell the whole van: who wants to go may go, who wants to stay may stay. Joy says amen. The door is open and nobody gets out, and nobody tells Kenzie to get in. # face:joy=calm #l0045
    -> tonight
* (wave_off) [Wish them a safe drive, and let Kenzie ride along. # event:sent-with-controller # event:left-behind # clock:desk]
    ~ box = "gone"
    She gets in last. Through the back window the gray-haired man looks at you over his glasses, as at a page that he’ll have to read again. # face:kenzie=smile #l0046
    -> desk

=== tonight
{ opened == "names":
    Joy has the tackle box on her arm. “Take them! They only ever had to ask.” # speaker:joy # people:joy@near-left gil@mid kenzie@right # face:joy=smile # face:gil=tired # face:kenzie=worried #l0047
- else:
    “You want their licenses?” From under her seat Joy brings a tackle box. Ten of them, and seven phones. “Take them! They only ever had to ask.” # speaker:joy # people:joy@near-left gil@mid kenzie@right # face:joy=smile # face:gil=tired # face:kenzie=worried # cue:joy-keeps #l0048
}
* (joy_deals) [Have Joy hand them around, since she has offered to. # event:property-returned # approach:papers-back@kenzie # approach:talk-past@gil # clock:desk]
    ~ box = "dealt"
    She does, with a hug for each and a number to go with it. “Gil, honey. Eleven-forty.” When it’s done she says who sits where. # speaker:joy # face:smile # face:gil=sad #l0049
    -> desk
* (book_box) [Book the box into evidence, with a receipt for Joy. # event:taken-without-consent # approach:take-without-asking@kenzie # approach:take-without-asking@gil # clock:desk]
    ~ box = "booked"
    Ten people watch it go, from one front seat to another. “You’ll want to keep hold of that paper, Joy,” says Trey. # speaker:trey # face:gil=blank # face:kenzie=tired #l0050
    -> desk
* (each_own) [By the ice, hear each one out: whose pocket, which bed. # event:risk-asked # event:papers-returned # event:bed-offered # approach:papers-back@kenzie # approach:papers-back@gil # approach:help-without-price@gil # clock:desk]
    ~ box = "own"
    One by one, with the ice machine humming. Gil, the gray-haired one, holds his license up beside his face, for you to compare. Kenzie puts hers in her sock. There is a bed for her in town, and after two calls there is one for a man. # people:gil@near kenzie@right deputy@left # face:gil=calm # face:kenzie=calm #l0051
    { notice == "state":
        Then you say what you can’t leave out: in this state a notice about both goes to two offices, and you have no choice in it. You read out what it says. Gil asks how one spells the second office. #l0141
    }
    Trey wants his to stay in the box. “She’s never lost one yet.” # speaker:trey # cue:trey-leaves-his #l0052
    -> desk
* (shoot_box) [Get a picture of the box, and leave it with Joy. # event:vehicle-recorded # clock:desk]
    ~ box = "hers"
    You get a good one, with the names readable. Joy shuts the lid and taps it twice, like a dog that has behaved. # face:kenzie=blank #l0053
    -> desk
