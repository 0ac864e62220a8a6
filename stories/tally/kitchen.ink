=== kitchen
Dusk, the bunkhouse, one bulb, an electric heater, and over it an open window. Coats on thirteen hooks and a straw hat on the fourteenth; bunks in two rows behind. Chelo goes around the table with a stack of plates, and touches each chair. # place:bunkhouse/dusk # people:chelo@near tomas@mid abel@right # face:chelo=serious # face:tomas=calm # face:abel=calm # chapter:kitchen # cue:bunks #l0109
{ offer.walk_empty:
    The floor has been mopped again. “Somebody came by,” Chelo says, to the plates. # speaker:chelo # face:chelo=contempt #l0110
}
{ harm == "leaked":
    Abel sits at the far end, with an empty chair on either side of him. # face:abel=blank #l0254
}
Lupe deals cards around the plates. A man called Beto salts the beans, tastes, and says nothing. At six Orozco brings the pay; Tafoya waits by the cars, where he has the road. # decisive #l0111
* (one_by_one) [See them one at a time, in the room behind. # approach:single-out@tomas # approach:single-out@abel # minutes:15]
    They go in as if to confession. What each one says takes three minutes. What takes longer is when he comes out and is asked what it was. # face:tomas=worried # face:abel=wary #l0112
    -> table
* (look_rooms) { not offer.walk_empty } [Look around in back first, while they’re setting the table. # event:search-without-authority # approach:take-without-asking@chelo # minutes:10]
    Under the bunks there are shoes, in pairs. When you come back nobody has sat down, and the beans have been taken off the fire. # face:chelo=angry # face:tomas=afraid #l0113
    -> table
* (knock_door) [Knock, though the door stands open, and wait for somebody. # approach:give-control@chelo # minutes:5]
    “Working or hungry?” says Chelo. Both, you say. She looks at you for some time and puts down a fourteenth plate. # speaker:chelo # face:chelo=calm #l0114
    -> table
* (orozco_too) [Bring Orozco along now, so that nobody feels accused. # approach:side-with-controller@abel # approach:side-with-controller@chelo # minutes:5]
    Orozco takes the chair by the heater. Everyone becomes very polite. # people:chelo@near orozco@left tomas@mid abel@right # face:chelo=blank # face:abel=blank #l0115
    -> table

=== table
- (stay)
{ stay > 2:
    -> pay
}
* (ask_hat) { not scale_hub.ask_fourteenth } [Ask them whose hat that is on the last hook. # thing:hooks # event:others-asked-after # minutes:8]
    “Hilario’s. He owes me eleven dollars.” Tomás holds out his telephone: a rooster, a baby, a man shouting over both that the bus took two days and the baby has his ears. # speaker:tomas # face:tomas=smile # cue:quit-driven #l0116
    -> stay
* (ask_lockers) { papers == "unseen" } [Ask where papers get kept here, and who has keys. # thing:lockers # approach:facts-not-labels@chelo # minutes:8]
    Chelo knocks on the lockers with her spoon: thirteen padlocks. Then she knocks on Tomás, who pulls a string out of his collar, with a key on it and a passport in a bread bag. # face:chelo=explaining # cue:own-papers #l0117
    -> stay
* (write_names) [Write out all their names and birthdays for your file. # approach:papers-first@chelo # approach:papers-first@tomas # minutes:8]
    It gets quiet enough to hear the pen. They spell for each other, to have it over. # face:chelo=blank # face:tomas=afraid #l0118
    -> stay
* (lawyer_first) { charge != "unseen" } { harm != "leaked" } [Tell Abel about a lawyer first, and then the labor office. # event:statement-waits # event:risk-asked # approach:community-advocate@abel # minutes:8]
    ~ charge = "asked"
    There is a farmworkers’ lawyer, you tell him, who keeps a confidence. There is the office, which may not; ask it what it shares before you give a name. What is sent cannot be called back. # people:abel@near chelo@mid tomas@right #l0119
    “The lawyer,” says Abel. “Then the office. It gets the fifteen dollars now, and my name when I’m home.” # speaker:abel # face:abel=serious #l0120
    “He’ll shout. Six seasons of shouting, and I never saw him send a man home for it. March is different. But he can’t leave a name off for it when there’s no name on it.” # speaker:abel # face:abel=calm # cue:shouts-only #l0240
    -> stay
* (rooms_in_town) [Mention rooms in town tonight, for anyone who wants out. # event:bed-offered # minutes:8]
    “With a pool?” says Tomás. It goes around the table twice, in Spanish, and grows a diving board. # speaker:tomas # face:tomas=smile #l0121
    -> stay

=== pay
{ kitchen.orozco_too:
    At six Orozco gets up from the chair by the heater, and it is quiet before he has said anything. #l0248
- else:
    Headlights, a truck door, boots on the step. #l0249
}
{
- offer.carry_book:
    “Monday,” says Orozco, hat in hand, to all of them. “The book’s in town.” To you he says nothing. # speaker:orozco # people:orozco@near chelo@mid tomas@right abel@far # face:orozco=tired # face:chelo=tired #l0251
- harm == "stopped":
    Orozco has the pay in a shoebox, and calls them by their first names. For today there is half a day in it, and he says so to each. Chelo does not count hers. # people:orozco@near chelo@mid tomas@right abel@far # face:orozco=tired # face:chelo=tired #l0252
- else:
    Orozco has the pay in a shoebox, and calls them by their first names. Chelo counts hers under his nose. “Four dollars short.” He counts it again, and pays. # people:orozco@near chelo@mid tomas@right abel@far # face:orozco=calm # face:chelo=smile # cue:tells-him-short #l0123
    “Frost watch from ten o’clock, by the hour. Who wants it?” Thirteen hands go up, and one of them is holding beans. # speaker:orozco #l0250
}
* (chelo_number) { number == "none" } [Give Chelo the labor office’s number, to keep where she likes. # event:number-left # approach:safe-way-back@chelo # clock:desk]
    ~ number = "safe"
    She chalks it on the board in the column for plates, where it looks like supper for a very large party. #l0124
    -> desk
* (ask_together) [Ask, while he’s here, if anyone has something to add. # event:asked-in-earshot # approach:exposed-question@abel # clock:desk]
    The heater ticks. “The beans could have been softer,” says Lupe, and several people breathe. # speaker:lupe #l0125
    -> desk
* (mention_light) { charge != "unseen" } { harm != "leaked" } [Tell Orozco that Abel here minds paying for the light. # event:told-controller # clock:desk]
    ~ harm = "leaked"
    “Abel does,” says Orozco. He turns his hat around in his hands, the whole way. “He could have said so to me.” # speaker:orozco # face:orozco=sad # face:abel=blank #l0126
    -> desk
* (good_night) [Thank Chelo for the beans, and get on your way. # approach:show-respect@chelo # clock:desk]
    “Twenty-four degrees,” says Chelo. “Button up.” # speaker:chelo # face:chelo=calm #l0127
    -> desk
