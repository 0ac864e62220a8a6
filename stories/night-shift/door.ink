=== door
The door is pulled open from within. A woman in a gray suit, one earring in, carries a laptop open on her forearm, like a tray. # place:stoop/night # people:corinne@near-left tuya@right noor@far # face:corinne=worried # face:tuya=calm # chapter:door #l0019
“Corinne Pettiford. I close payroll at seven for eleven hundred people, and my father’s aide has picked this morning to walk out.” # speaker:corinne #l0020
“Wednesday picked it,” says Tuya. # speaker:tuya #l0021
Lund pulls in at the curb. From inside comes an old man’s voice, in no hurry: “If that’s the police, they can wipe their feet, and wait until they’re asked.” # speaker:gus # decisive #l0022
* (answer_him) [Answer the voice, and see if you’re being asked in. # approach:give-control@gus # clock:house]
    “Well, I’m not going to shout all of it,” it says. Corinne looks down at the mat, and steps aside. “It’s his house,” she says. # speaker:corinne # face:tired #l0023
    -> parlor
* (step_past) [Step in past her, the man in there needs somebody. # event:search-without-authority # approach:accuse@corinne # clock:house]
    ~ harm = "entered"
    “Excuse me,” says Corinne, the laptop flat against her chest. “Excuse me?” By then you are in the hall, and it is true: you have not wiped your feet. # speaker:corinne # face:angry #l0024
    -> parlor
* (let_go) [Leave it at a quarrel about hours and clear it. # event:wage-waved-off # approach:dismiss@tuya # clock:bus]
    ~ went = "bus"
    “About hours,” Tuya repeats, to see how it sounds. Then she takes the suitcase down the steps, one at a time. # speaker:tuya # face:blank #l0025
    Corinne has gone in to her columns already. She thinks, you can tell, that somebody will turn around. #l0026
    -> corner_early
* (lund_hears) [Leave Tuya to Lund; go in with the daughter. # event:cover-placed # approach:separate-quietly@tuya # clock:house]
    “Fine, but I type while I talk,” says Corinne, and holds the door for you with her heel. # speaker:corinne #l0027
    Under the awning Lund has her notebook out. Tuya, from habit, leans over to see that it is put down right. # people:corinne@near-left deputy@far tuya@right #l0028
    -> parlor
* (side_by_side) [Hear the two of them side by side, once through. # event:asked-in-earshot # approach:exposed-question@tuya # clock:house]
    They start together and they do not stop. It is loud, it is fluent, and each of them has brought figures. All down Sycamore Street people are standing in the dark behind their curtains. #l0029
    “Oh, come in,” says Corinne, “before we sell tickets.” # speaker:corinne # face:tired #l0030
    -> parlor
