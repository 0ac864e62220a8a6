=== housing
{ ride:
- "none":
    Dusk. A long block, one kitchen bulb, a painted sign: NO VISITORS, NO EXCEPTIONS. Mateo is on the step, and Elías, the hand in a dish towel. # place:housing/dusk # people:mateo@near elias@right rosalba@far # face:mateo=calm # face:rosalba=calm # chapter:housing # cue:no-visitors #l0118
- "medics":
    Dusk. A long block, one kitchen bulb, a painted sign: NO VISITORS, NO EXCEPTIONS. Mateo is on the step; Elías, in a clean splint, is peeling potatoes badly. # place:housing/dusk # people:mateo@near elias@right rosalba@far # face:mateo=calm # face:elias=calm # face:rosalba=calm # chapter:housing # cue:no-visitors #l0119
- else:
    Dusk. A long block, one kitchen bulb, a painted sign: NO VISITORS, NO EXCEPTIONS. Mateo is on the step. Elías is lying down, somebody says. # place:housing/dusk # people:mateo@near rosalba@far # face:mateo=calm # face:rosalba=calm # chapter:housing # cue:no-visitors #l0120
}
Without the van the day has ended early. Rusk comes at a quarter past eight, for the phones. Go through the rooms if you like, the owner has told you; the building is hers. #l0121
Through the screen, a school notebook by her elbow, Rosalba is cutting peppers for three in the morning, fast, without looking at the knife. Lund stays out by the cars, where she can see the road. # decisive #l0122
* (ask_visit) [Wait at the gate; say that visitors here are lawful. # event:visitors-let-in # minutes:5]
    Mateo turns his head. Rosalba opens the screen with her elbow. #l0303
    “Wipe your feet,” she says. # speaker:rosalba # people:rosalba@near mateo@mid # face:calm #l0123
    Behind her a room of eight bunks, made like envelopes. # cue:bunks #l0124
    -> table
* (walk_rooms) [Go through the rooms, as the owner said you could. # event:search-without-authority # approach:take-without-asking@rosalba # minutes:5]
    { harm != "leaked":
        ~ harm = "searched"
    }
    Eight bunks, eight bunks, a saint, a football shirt on a nail. # cue:bunks #l0125
    They line up along the wall without being told to, each at the end of a bed. # face:mateo=blank # face:rosalba=angry #l0126
    -> table
* (call_mateo) [Call Mateo over to your car for a quiet word. # approach:single-out@mateo # minutes:5]
    He gets up. There is a face in every window, seeing him do it. # face:mateo=afraid #l0127
    When he goes back, Rosalba holds the screen open, to him and, after a moment, to you. # face:rosalba=wary #l0128
    -> table
* (clear_rusk) [Ring Rusk first, so that nobody gets into trouble. # approach:side-with-controller@rosalba # minutes:20]
    “Appreciate the call,” he says. “Go on in, I’ll be right down.” Rosalba has heard which voice it is. She holds the screen open for you. # face:rosalba=blank # face:mateo=blank #l0129
    -> table

=== table
- (stay)
{ stay > 2:
    -> lights_come
}
* (ask_book) { willing_rosalba >= 2 } { not take_book } [See if Rosalba would let her notebook be photographed here. # thing:notebook # event:worker-record # event:number-left # approach:safe-way-back@rosalba # minutes:10]
    ~ book = "pictured"
    ~ number = "safe"
    Twenty-two weeks in blue ink: hours, boxes, what was taken. She turns the pages; you only hold the camera. # people:rosalba@near mateo@mid # cue:notebook #l0130
    Your phone number goes in among the quantities for beans. #l0304
    “Nobody reads to the end of beans,” she says. # speaker:rosalba # face:smile #l0131
    -> stay
* (ask_writes) { willing_rosalba < 2 } { not take_book } [Ask Rosalba what she writes in the school notebook. # thing:notebook # minutes:10]
    “Recipes,” she says, and sets the flour on it, not hard. # speaker:rosalba # face:blank #l0132
    -> stay
* (take_book) { not ask_book } [Take the school notebook along before someone burns it. # thing:notebook # event:taken-without-consent # approach:take-without-asking@rosalba # minutes:10]
    ~ book = "taken"
    It is lighter than you thought: twenty-two weeks of hours, boxes, what was taken. Rosalba goes on with the peppers. The rhythm does not change. # face:rosalba=contempt # cue:notebook #l0133
    -> stay
* (plan_night) [Work out tonight with them: who calls, in which words. # event:safety-planned # event:family-considered # approach:safety-plan@mateo # approach:safety-plan@rosalba # approach:family-abroad@mateo # minutes:10]
    You put the language line on, low, in Spanish, for the plan and nothing else. # people:mateo@near rosalba@mid #l0298
    { willing_mateo >= 2:
        And at home, asks Mateo, who plans there? Seventeen was his cousin. In June two men drank coffee in the mother’s kitchen. # face:mateo=serious # cue:cousin-visited #l0134
        What they all signed has his father’s field on it, he says, and shows you how big, in steps. # cue:land-pledged #l0135
    - else:
        Mateo listens to all of it, and to the road. Once he says, in Spanish: they know where the house is. # face:mateo=worried #l0136
    }
    -> stay
* (leave_cards) { ride != "none" } [Leave your cards on the table, enough for everyone. # event:number-exposed # minutes:10]
    { number == "none":
        ~ number = "exposed"
    }
    Sixteen in a fan, the star on every one. They look very bright on the oilcloth, and there is nowhere in the room to put a card. #l0137
    -> stay
* (late_medic) { ride == "none" } [Get Elías to the night clinic now, if he still wants. # event:care-arranged # minutes:10]
    ~ ride = "medics"
    He is up before you have finished the sentence. Lund takes him, in the front seat, with the window down. # people:mateo@mid rosalba@near # face:elias=calm #l0138
    -> stay
* (hear_all) [Ask all of them to tell it, around the table. # event:several-retellings # minutes:20]
    The first is slow and has dates in it. By the fourth, each is saying what the third one said. #l0139
    -> stay

=== lights_come
{ late:
    -> phones
- else:
    -> road_lights
}

=== road_lights
Headlights turn in at the far end of the road, early and slow, like somebody with nothing to hurry for. #l0140
* (who_beside) [Find out whom they would want beside them another day. # event:statement-waits # approach:community-advocate@rosalba # clock:desk]
    “Nobody who works for you,” says Rosalba at once. “No offense.” You give her two names, and say which one keeps a confidence. # speaker:rosalba # face:calm #l0141
    -> desk
* (say_tonight) [Ask for their statements now, before he leans on them. # approach:press@rosalba # clock:desk]
    They look at the headlights, then at you. You can see the sum being done. # face:rosalba=tired # face:mateo=tired #l0142
    -> desk
* (slip_off) [Be gone from here before his lights reach the gate. # clock:desk]
    You pass him on the road. He lifts two fingers off the wheel, and his lights go on up to the step and stop there. #l0143
    -> desk
* (warn_rusk) [Stay for Rusk, and let him know what you know. # event:told-controller # clock:desk]
    ~ harm = "leaked"
    “They’ve told me enough,” you say, when he is out of the truck. Rusk nods, looking over your shoulder from one to the next. His lips move. # people:rusk@near-left mateo@mid rosalba@right # face:rusk=serious # face:mateo=afraid #l0144
    -> desk

=== phones
“Evening, folks.” Rusk has the gray tub on his hip. “Phones.” # speaker:rusk # people:rusk@near-left mateo@mid rosalba@right # face:rusk=smile #l0145
* (stay_seated) [Keep your seat, and tell Rusk you are a visitor. # clock:desk]
    “Visitor.” He tries the word. The phones go into the tub one by one, and nobody looks at you. # speaker:rusk # face:calm #l0146
    -> desk
* (tell_rusk) [Tell Rusk you have heard about him, and it stops. # event:told-controller # clock:desk]
    ~ harm = "leaked"
    “Is that so,” says Rusk pleasantly. “Which one?” # speaker:rusk # face:calm #l0147
    -> desk
* (see_phones) [Ask Rusk to show you where the phones go at night. # clock:desk]
    “My kitchen counter. Charged and ready by five.” He shows you, too: sixteen little lights in a row. “You could come by any time.” # speaker:rusk # face:smile #l0148
    -> desk
* (say_goodnight) [Say good night and go, with nothing asked or told. # clock:desk]
    You are at the car before you hear it: sixteen small sounds, a phone at a time. #l0149
    -> desk
