=== things
“I’ll hang on to his things,” Kendra says. She is out of the car. “Phone, wallet, bag. Look in anything you like; he’ll want it when you’re done with him.” As far as anyone can see, she means it kindly. # speaker:kendra # place:strip/night # people:kendra@near jordan@right deputy@far # face:kendra=calm # face:jordan=blank # chapter:served # decisive #l0063
* (all_console) [Take the console as it is, and sort it out inside. # event:taken-without-consent # approach:take-without-asking@jordan # minutes:4]
    ~ stuff = "county"
    Three phones, three wallets, one pad, a roll of quarters: into one brown bag, with one tag on it. Jordan reads the tag upside down. It has Kendra’s plate on it. # face:jordan=contempt #l0064
    -> things_done
* (she_keeps) [Leave them with her; the county loses half of what it tags. # approach:side-with-controller@jordan # minutes:4]
    “There,” says Kendra. She slides the three licenses in on top, and closes the console with two fingers. Jordan watches the lid. # speaker:kendra # face:smile #l0067
    -> things_done
* (trunk_offer) [Search the car, since Kendra says look anywhere you like. # event:searched-without-ground # approach:take-without-asking@jordan # minutes:4]
    Her spare tire; her boots. Then his duffel, on the asphalt, a piece at a time: razor, shirts, a hymnal with somebody’s flowers in it. “That one’s mine,” says Jordan, to nobody. # speaker:jordan # face:sad #l0068
    -> things_done
* (his_inventory) [Have Jordan say what is his, and put it in his hands. # event:property-returned # approach:papers-back@jordan # minutes:4]
    ~ stuff = "his"
    “Blue phone. Brown wallet. The folder. And the license, which you have.” Kendra counts them out of the console to you, one, two, three, and you to him; he signs for them. # speaker:jordan # face:serious #l0065
    In the window of the wallet eleven women in hats are singing. # face:jordan=calm #l0066
    -> things_done

=== things_done
{ how == "beyond":
    -> motel
}
-> ride

=== ride
In the mirror he is the color of candle wax. Four miles to intake, with the hospital on the way. # place:cruiser/night # people:jordan@near # face:jordan=tired # chapter:ride #l0069
“Well, that’s me for the evening. What do you want to know? I’ve got a whole set.” # speaker:jordan # face:smile # decisive #l0070
* (radio_low) [Put the radio on low, and leave him to the heater. # approach:accept-refusal@jordan # minutes:5]
    Gospel, from a long way off, between two stretches of static. He takes the alto under his breath, all of verse two, and looks out at the dark lots going by. # face:jordan=calm #l0071
    -> sign_ahead
* (only_safe) [Leave the tickets to his lawyer; what’s he going back to, after? # event:risk-asked # event:statement-waits # approach:own-risk-judgment@jordan # minutes:5]
    He may have a lawyer on those, you say, and the law has defenses for people who were made to do things; his lawyer can tell him which. You are asking only whether he is safe. #l0261
    { willing_jordan >= 2:
        He says it to the side window. “There’s pictures. There’s a church with forty-one hats in it, and she’s got the address. That’s the whole song.” # speaker:jordan # face:afraid # cue:pictures #l0073
    - else:
        “After,” says Jordan. He has it in his mouth for half a mile. “I’ll be met,” he says then. # speaker:jordan # face:blank #l0074
    }
    -> sign_ahead
* (lose_it) [Mention that a word about Kendra could make that warrant go away. # event:help-as-bargain # approach:bargain@jordan # minutes:5]
    ~ harm = "bought"
    “There it is,” says Jordan, almost with relief. “For a minute back there I didn’t know who I was talking to.” # speaker:jordan # face:contempt #l0072
    -> sign_ahead
* (that_ticket) [Ask him how the third ticket came about, just for context. # event:charge-asked-without-counsel # minutes:5]
    He tells it well. It has a room number in it, and a voice for the vice detective. On your chest the small red light listens to all of it. Nobody has read him his rights. # face:jordan=smile #l0075
    -> sign_ahead
* (they_drop) [Cheer him up: the county always drops these in the end. # event:false-promise # approach:over-promise@jordan # minutes:5]
    ~ harm = "bought"
    “Always?” He does the sum: three tickets. You can see him decide to believe you anyhow, as one takes a cigarette from a stranger. # speaker:jordan # face:wary #l0076
    -> sign_ahead

=== sign_ahead
The blue H comes up; then, smaller, the county’s own sign. He has his forehead on the window. “Could somebody take a look at me first?” he says, to the glass. # speaker:jordan # people:jordan@near # face:sad #l0077
* (er_doors) [Turn in at the hospital, whether he likes it or not. # event:care-arranged # approach:talk-past@jordan # minutes:5]
    They give him a form. He signs it the way one signs for a parcel, without looking to see what is inside. # face:jordan=blank #l0263
    -> curtain
* (drive_through) [Get a burger and a coffee into him at the drive-through. # event:injury-ignored # approach:needs-first@jordan # minutes:5]
    He eats four fries, one at a time, with great care. He gets to keep two of them. # face:jordan=tired #l0078
    -> intake
* (straight_in) [Keep going, there’s a nurse at intake for all of that. # event:care-denied # minutes:5]
    “Sure,” says Jordan. The nurse, as it turns out, comes on at seven. # speaker:jordan # face:blank #l0079
    -> intake
* (which_door) [Hospital or jail nurse, you tell him, and you’ll wait at either. # event:care-arranged # approach:give-control@jordan # minutes:5]
    “Is there a wine list?” says Jordan; and then, quickly, before it is cleared away: “The hospital.” # speaker:jordan # face:tired #l0262
    -> curtain

=== curtain
Twenty minutes under a lamp, a paper cup with something in it that helps. Behind the curtain he is asking if they take requests. # place:clinic/night # people:nurse@near # face:nurse=calm #l0264
“You’re welcome to the chair,” says the nurse. “What he tells me is private. That’s not the same as out of reach, and I’ve told him so.” # speaker:nurse # face:serious #l0265
* (boots) [Take the chair, and let twenty minutes be twenty minutes. # approach:accept-refusal@jordan # minutes:5]
    Under the curtain he can see your boots. From time to time, you notice, he checks. # face:nurse=calm #l0268
    -> intake
* (strike_now) [Step in and start, while the cup has him talkative. # event:care-interrupted # approach:press@jordan # minutes:5]
    He sits up, in a gown with one tie, and folds his hands. “Respectfully,” he begins. The nurse takes her time about leaving. # speaker:jordan # people:jordan@near nurse@far # face:blank #l0266
    -> intake
* (on_chart) [Find out if he wants it charted, how he was tonight. # event:treatment-charted # approach:consent-per-item@jordan # minutes:5]
    It is his chart; he has it read to him, takes out an adjective, and gets a copy. The hour stands in it, and what he was without. # face:nurse=calm #l0267
    -> intake
* (for_file) [Get from her what he has taken, just for the file. # event:nurse-questioned # minutes:5]
    She squares the papers on the clipboard, and then turns the clipboard over. The singing has stopped. # face:nurse=serious #l0269
    -> intake
