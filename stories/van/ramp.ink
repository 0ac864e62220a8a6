=== ramp
Twenty past four, sleet, one pair of taillights on the interstate. They lean over the white line, come back, and lean again. # place:ramp/night # people:driver@near # face:driver=afraid # chapter:ramp #l0001
You put your lights on, and it stops on the exit ramp: a van. There are more heads in it than seats. A yellow strap holds the side door shut from within. # cue:yellow-strap #l0002
“I’m not drunk, I’m tired.” He may be twenty-two, and holds both hands out into the sleet. “What day is it?” # speaker:driver #l0003
{ immigration == "open":
    The sheriff’s card is clipped to your visor: this county has signed on to help enforce immigration law. Deputy Sizemore is six minutes out. # decisive #l0004
- else:
    The sheriff’s card is clipped to your visor: this county enforces no immigration law, and state law limits what you may ask. Deputy Sizemore is six minutes out. # decisive #l0005
}
* (hand_out) [Have everybody hand you something with a name on it first. # approach:papers-first@nelly # approach:papers-first@abdou # minutes:8]
    ~ opened = "papers"
    Out of the window come two passports, a voting card, a union card, a school photograph with a stamp on it. The rest look at their knees. # cue:few-papers #l0006
    -> look
* (his_spanish) [Have him turn around and ask the others how they are. # event:controller-interprets # approach:through-controller@nelly # approach:through-controller@abdou # minutes:3]
    ~ opened = "driver"
    He turns around and asks it, in the Spanish of a restaurant kitchen. “They’re good,” he tells you. “Everybody’s good.” # speaker:driver # face:worried #l0007
    -> look
* (out_count) [Bring them out along the guardrail and get a true count. # event:left-exposed # approach:talk-past@nelly # approach:talk-past@abdou # minutes:8]
    ~ opened = "count"
    Nine, in blankets. Each truck that goes by takes the blankets with it and gives them back. A woman in a yellow raincoat counts along with you, and gets nine too. #l0008
    -> look
* (own_seat) [Put him in your passenger seat, out of the sleet. # event:scene-secured # approach:separate-quietly@nelly # approach:separate-quietly@abdou # minutes:3]
    ~ opened = "apart"
    He folds up under your laptop and says thank you to it. In the van behind you something is being handed around, and somebody laughs. # face:driver=tired #l0009
    -> look

=== look
In the fogged glass a sleeve wipes a hole, and somebody looks out through it. #l0010
* (read_dash) [Read what lights up on the phone on his dash. # thing:dash-phone # event:vehicle-recorded # minutes:4]
    Three pins on a map: four people, three, two. Beside the last one it says bus station. # cue:three-pins #l0011
    Then a new line comes in on top of them, by itself. Nobody off til I say paid. # cue:til-paid #l0012
    -> bench
* (say_limits) { immigration == "restricted" } [Say you’re here about the driving, and won’t ask about papers. # event:camera-told # approach:limits-told@nelly # approach:limits-told@abdou # minutes:4]
    You say it at the side door, in slow Spanish: the driving; the camera, and whom it may reach; no papers. You can’t speak for other agencies. A lawyer can, in private. #l0013
    Three telephones come up to the glass and record you. A tall man has not followed a word of it, and says so, in French. # cue:own-phones # cue:no-spanish #l0014
    -> bench
* (say_lawyer) { immigration == "open" } [Say you’re here about the driving; on papers, only lawyers know. # event:camera-told # approach:limits-told@nelly # approach:limits-told@abdou # minutes:4]
    You say it at the side door, in slow Spanish: the driving; the camera, and whom it may reach. About papers you can promise nothing, for yourself or for others. A lawyer can tell them, in private. #l0015
    Three telephones come up to the glass and record you. A tall man has not followed a word of it, and says so, in French. # cue:own-phones # cue:no-spanish #l0016
    -> bench
* (round_van) [Go once around the van and shine a light in. # thing:van # event:vehicle-recorded # minutes:4]
    Behind the front row the seats are out. There are blankets, jugs and knees, and nothing to hold on by. # cue:seats-out #l0017
    A hand undoes the strap from inside; a woman in a yellow raincoat leans out, breathes, and pulls the door to again. There is no latch to hold it. # cue:strap-within #l0018
    -> bench
* (hear_driver) [Take down how he tells the night himself. # event:account-heard # minutes:4]
    “Two hundred a head, off an app. I get a pin, I drive to the pin, they get out. I never met anybody.” # speaker:driver # people:driver@near # cue:two-hundred #l0019
    “They said stop, so I stopped. Five times. And the tacos, that was out of mine.” # speaker:driver # cue:stopped-when-asked #l0020
    -> bench

=== bench
A truck goes by, and the whole van sways with it. Sizemore has pulled in behind, all her lights on. # people:deputy@near driver@left # face:deputy=serious # face:driver=tired #l0021
“So he’s not driving anything,” she says of the driver, who has gone to sleep again, with his mouth open. Two hundred yards up the ramp is the rest area: benches, heat, a machine with water. # speaker:deputy # decisive #l0022
* (ambulance) [Get an ambulance out here, one of them could be sick. # approach:talk-past@nelly # approach:talk-past@abdou # clock:hall]
    It comes with two medics, who find nine stiff necks. They help carry the blankets up to the rest area, so as to have carried something. #l0023
    -> hall
* (light_ramp) [Have Sizemore light the ramp, up to the benches and water. # event:care-offered # event:cover-placed # approach:needs-first@nelly # approach:needs-first@abdou # clock:hall]
    They go up it in a row along the rail, some of them backward because of the sleet, the driver last, on Sizemore’s arm. #l0024
    -> hall
* (stay_put) [Leave them in the van, where you can count their hands. # event:left-exposed # approach:talk-past@nelly # clock:hall]
    Eighteen hands, some of them asleep. Then a truck goes by that takes the van’s mirror with it. After that Sizemore walks everyone up to the rest area, and asks nobody. #l0025
    -> hall
* (back_seat) [Run them up there in your back seat, three at a time. # approach:arrest-words@nelly # approach:arrest-words@abdou # clock:hall]
    Three trips. The doors in back have no handles, and each time it goes quiet when they have looked for one. #l0026
    -> hall
