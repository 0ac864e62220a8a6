=== lamp
One lamp on a pole, and under it a row of turned-up collars. A woman goes down the row with a stick of chalk, touches each sleeve, and says a number to nobody. # place:lamp/night # people:orozco@left chelo@mid tomas@right abel@far # face:orozco=calm # face:chelo=serious # face:tomas=wary # face:abel=blank # chapter:lamp # cue:counted-in-line #l0013
“Thirteen,” she says, and chalks it up on a board. Where a fourteenth line would go there is only a smear. #l0014
A man gets down from a pickup. “Salvador Orozco; it’s my bus. There’s frost tonight, and not much English here. I’ll ask them for you, we’ll all be warm sooner.” # speaker:orozco # face:smile # cue:little-english #l0015
At the end of the row a tall young man keeps his left cheek out of the light. Deputy Tafoya pulls in behind you. # decisive #l0016
* (ask_each) [Ask each of them, here, whether anyone is made to stay. # event:asked-in-earshot # approach:exposed-question@tomas # approach:exposed-question@abel # minutes:12]
    ~ opened = "line"
    You ask it thirteen times. Orozco has shut off his engine, so that you can hear the answers better. #l0017
    Thirteen times no. The woman with the chalk says it loudest, and looks down the row for whoever might have wanted it asked. # face:chelo=contempt # face:tomas=afraid # face:abel=wary #l0018
    -> lamp_hub
* (insurance_out) [Have Orozco hunt up his insurance with Tafoya, at the pickup. # event:cover-placed # approach:separate-quietly@tomas # approach:separate-quietly@abel # minutes:5]
    ~ opened = "apart"
    “It’s in here somewhere,” says Orozco, and goes into the glove box up to the shoulder. Tafoya holds the light for him, and takes his time. # people:deputy@left chelo@mid tomas@right abel@far #l0019
    The row stays where it is. Somebody in it starts to hum, is told to stop, and does not. #l0020
    -> lamp_hub
* (warm_first) [Get them onto the bus, where there is a heater. # approach:needs-first@chelo # approach:needs-first@tomas # minutes:5]
    ~ opened = "warm"
    The woman with the chalk counts them all over again on the step, as if the six feet of gravel had been a river. # people:orozco@left deputy@right #l0021
    Through the wet windows they are thirteen smudges, rubbing their hands. Orozco has not been asked to come in, and stays out. #l0022
    -> lamp_hub
* (orozco_asks) [Let Orozco ask them, since everyone is losing time. # event:controller-interprets # approach:through-controller@tomas # approach:through-controller@abel # minutes:12]
    ~ opened = "boss"
    He asks it well, and waits for it. “Old Lupe drove,” he tells you. “He’s slow, and there was fog.” # speaker:orozco # face:serious #l0023
    The tall one nods at his boots. He begins to nod a little before the sentence is over. # face:tomas=blank #l0024
    -> lamp_hub

=== lamp_hub
- (stand)
{ late:
    -> aboard
}
{ stand > 2:
    -> aboard
}
* (read_board) [Read what else is on the board, and since when. # thing:chalk-board # event:posted-recorded # minutes:5]
    Names down the side in a round hand, and three columns: bus, noon, plates. A stroke for each of them, three times a day. # cue:three-counts #l0025
    Beside the smear it says Hilario; and after that, smaller, bus terminal, 9:40. # cue:fourteen-left #l0026
    -> stand
* (get_papers) [Have them get out identification, so the names are right. # approach:papers-first@chelo # approach:papers-first@tomas # minutes:5]
    ~ papers = "shown"
    Thirteen hands go into thirteen coats and come out with thirteen passports, body-warm, visas through November. # cue:own-papers # cue:visas-lawful #l0027
    Nobody has looked at the pickup. Several have looked at you. # face:chelo=wary # face:tomas=afraid #l0028
    -> stand
* (say_recording) [Go from one to the next; say what your camera does. # event:camera-told # minutes:5]
    You give your name, and say that it records, and that a court may see it one day, and the other side. Eyes go to your gun, and away again. # cue:uniform-nerves #l0029
    Then six telephones come out of six pockets, and record you back. # cue:own-phones #l0030
    -> stand
* (for_whom) [Ask the woman with the chalk who it is for. # minutes:5]
    { willing_chelo >= 2:
        “For Ramiro. Two Octobers ago he fell asleep behind a bin, and the bus left, and it froze. He has eight toes.” She says it in slow Spanish, for you. # people:chelo@near # face:chelo=serious #l0031
        “The next day we all wanted to be counted. I have the voice.” # face:chelo=calm # cue:count-asked-for #l0032
    - else:
        “For the bus,” she says, and draws a line under thirteen. # people:chelo@near # face:chelo=blank #l0033
    }
    -> stand
* (circle_bus) [Take your flashlight once all the way around the bus. # thing:bus # event:vehicle-recorded # minutes:5]
    White paint over yellow. The left mirror is folded back like an ear; the window by the wheel is cardboard, and the tape is new. #l0034
    On the step a small old man takes off his cap. “I drove,” he says in English. He has been practicing it. # speaker:lupe # people:lupe@near # face:lupe=worried #l0035
    -> stand
