=== gate
Gray light, and out of the fog come trees: rows and rows of them, red to the ground. Tafoya brings the form. # place:lamp/dusk # people:orozco@near-left deputy@right # face:orozco=calm # chapter:gate #l0063
“Mirror’s done,” he says. “Orozco wrote the hay man a check. Wanted to throw in a box of apples.” # speaker:deputy #l0064
“So we’re good?” Orozco jingles the key of the bus. “Forty bins to go, and they’re saying twenty-four degrees.” # speaker:orozco #l0065
Tafoya looks at you. The mirror is settled, and the bus could go. # decisive #l0066
* (hold_bus) [Keep the bus until you have talked to all thirteen. # event:stop-stretched # event:wages-cost # clock:scale]
    ~ harm = "stopped"
    Thirteen people sit on a bus and look at apples. By eight they have it in Dutton that there has been a raid on the Bench. #l0067
    “When you’re through,” says Orozco, “there’s coffee at the scale.” # speaker:orozco # face:serious #l0068
    -> scale
* (state_facts) [State on camera what goes beyond a mirror, and stay. # event:suspicion-stated # clock:scale]
    A row, a count, a fence; one sentence out of two mouths. Said aloud, it is shorter than it was in your head. #l0069
    “Sure,” says Orozco. “Come up to the scale. There’s coffee.” # speaker:orozco #l0070
    -> scale
* (wave_off) [Wave them up to their apples and get in service. # clock:noon]
    The man in the knitted cap watches you out of the last window until the trees take him. #l0071
    -> rows
* (end_stop) [Say you’re done here; see that Orozco drives them himself. # event:mission-ended # event:hazard-fixed # clock:scale]
    You give Orozco the papers of the bus, and say in two languages that the stop is over. He climbs up behind the wheel and runs the seat forward. #l0241
    “I had this license before I had a car,” he says over his shoulder. # speaker:orozco # face:smile #l0072
    “There’s coffee at the scale,” he says, “if you’re a person who asks.” # speaker:orozco #l0073
    -> scale
* (radio_units) [Radio for two more units; say what it might be. # event:open-radio # approach:talk-past@abel # clock:scale]
    At the co-op, at the school and on the hay man’s dash, Sayler Bench hears the word. Orozco hears it out of your shoulder. # face:orozco=sad #l0074
    “Come up to the scale,” he says after a while. “There’s coffee.” # speaker:orozco #l0075
    -> scale
