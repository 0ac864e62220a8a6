=== rows
{ harm == "stopped":
    Ten past twelve, blue sky, not one leaf moving. They sit in their coats between the rows, beside ladders that have not been moved since sunup. You have driven up again, for the plate number of the bus. # place:rows/day # people:abel@near chelo@left tomas@right # face:abel=serious # face:chelo=tired # face:tomas=worried # chapter:rows #l0090
- else:
    Ten past twelve, blue sky, not one leaf moving. They eat between the rows with their coats off, and by daylight they are loud. You have driven up again, for the plate number of the bus. # place:rows/day # people:abel@near chelo@left tomas@right # face:abel=calm # face:chelo=smile # face:tomas=calm # chapter:rows #l0091
}
The man in the knitted cap brings you an apple. “Abel. So you did the mirror,” he says, in the English of men who call ball games on the radio. “Who does the light?” # speaker:abel # decisive #l0092
* (hear_cost) [Ask what he thinks it would cost him to ask. # event:risk-asked # approach:own-risk-judgment@abel # minutes:8]
    “March,” says Abel. “Or nothing. He’s not a bad man, he’s a tight man. Whoever does it, I’d want to know before he does.” # speaker:abel # face:explaining #l0093
    -> stubs
* (fetch_orozco) [Wave Orozco over, so the two can settle it now. # event:told-controller # approach:talk-past@abel # minutes:8]
    ~ harm = "leaked"
    { charge == "unseen":
        ~ charge = "seen"
        “Fifteen dollars for light and gas,” says Orozco, when he has it. “Abel. The police, for fifteen dollars.” He is not loud. The whole row has stopped chewing. # speaker:orozco # people:abel@near orozco@mid chelo@left tomas@right # face:orozco=sad # face:abel=blank # cue:power-charge #l0243
    - else:
        “Fifteen dollars,” says Orozco, when he has it. “Abel. The police, for fifteen dollars.” He is not loud. The whole row has stopped chewing. # speaker:orozco # people:abel@near orozco@mid chelo@left tomas@right # face:orozco=sad # face:abel=blank #l0244
    }
    -> told_count
* (free_to_go) [Ask whether he could leave here if he wanted to. # approach:label-question@abel # minutes:8]
    “Leave?” Abel looks at the trees, the bus, the cliffs. “Man, all I do up here is try to get asked back.” # speaker:abel # face:contempt #l0095
    -> stubs
* (other_office) [Explain that pay is for a different office than yours. # approach:dismiss@abel # minutes:8]
    “Which one?” says Abel. You would have to look it up. He nods, like a man at a called third strike. # speaker:abel # face:tired #l0096
    -> stubs

=== stubs
{ willing_abel < 2:
    -> noon_count
}
{ charge == "unseen":
    ~ charge = "seen"
    Out of the fold of his cap he takes a pay stub. Light and gas, 15. Across it, copied off the wall in pencil: housing at no cost. # cue:power-charge #l0097
- else:
    Out of the fold of his cap he takes a pay stub. Light and gas, 15. Across it, copied off the wall in pencil: housing at no cost. #l0098
}
“Nineteen of those. In November he makes his list for March, and I never saw a man on it who asks.” # speaker:abel # face:serious # cue:list-for-march #l0099
* (poll_crew) [Ask the whole row who else is paying for light. # event:asked-in-earshot # approach:exposed-question@abel # clock:kitchen]
    All of them do. It takes no time at all, and now there is nobody on the Bench who does not know who asked. # face:abel=afraid #l0100
    -> kitchen
* (hold_up) [See if he’d hold them up to your camera himself. # event:worker-record # approach:consent-per-item@abel # clock:kitchen]
    Abel deals all nineteen stubs onto the lid of a bin of apples, with his back to the scale. From there he is a man with his lunch. # face:abel=calm #l0101
    -> kitchen
* (keep_stubs) [Hang on to the stubs for him, they could get lost. # event:taken-without-consent # approach:take-without-asking@abel # clock:kitchen]
    He watches them go into your envelope. For nineteen weeks they had been getting lost in a hat. # face:abel=blank #l0102
    -> kitchen
* (give_number) [Let him have the labor office’s number, for whenever. # event:number-left # approach:safe-way-back@abel # clock:kitchen]
    ~ number = "safe"
    He writes it on the back of one, in three columns, where it passes for batting averages. # face:abel=smile #l0103
    -> kitchen

=== noon_count
“Fine apples,” Abel says, and bites into yours. “Thirteen,” calls Chelo, and they get up. # speaker:abel # face:abel=blank # face:chelo=serious #l0104
* (ask_chelo) [Ask Chelo what it is that you aren’t being told. # approach:open-question@chelo # clock:kitchen]
    { charge == "unseen":
        ~ charge = "seen"
        “That it is fifteen dollars. Light and gas, every week, and the paper on the wall says no cost.” She counts it off on her fingers, without sound, her back to the scale. # speaker:chelo # cue:power-charge #l0105
    - else:
        “You have read it. You only have not been told it,” says Chelo. “With him that is not the same.” # speaker:chelo #l0106
    }
    -> kitchen
* (cards_around) [Leave some cards on the cooler, for anyone who likes. # event:number-exposed # clock:kitchen]
    The star can be seen from the scale. By one o’clock someone has dealt them out, face down, for a game. #l0107
    -> kitchen
* (let_climb) [Let them get back up, you have the plate number now. # approach:accept-refusal@abel # clock:kitchen]
    Ladders creak, all the way up the hill. After a while somebody up there is singing, not well. #l0108
    -> kitchen

=== told_count
Abel sets the apple down on the lid of a bin, like something that he had only been asked to hold. “Thirteen,” calls Chelo, and they get up. # face:abel=blank # face:chelo=serious #l0242
* (play_fair) [Assure Abel that Orozco will be fair with him now. # approach:over-promise@abel # clock:kitchen]
    “He’s always been fair,” says Abel. “I never asked him anything before.” # speaker:abel # face:abel=tired #l0245
    -> kitchen
* (your_doing) [Tell Abel that this was your doing and not his. # approach:show-respect@abel # clock:kitchen]
    “Tell him,” says Abel. By then Orozco is halfway up the row, looking at apples. # speaker:abel # face:abel=serious #l0246
    -> kitchen
* (ask_damage) [Ask Chelo how much harm that has done just now. # approach:open-question@chelo # clock:kitchen]
    “I only count,” says Chelo, and writes thirteen. # speaker:chelo # face:chelo=blank #l0247
    -> kitchen
