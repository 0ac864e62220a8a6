=== room
A handbell rings at the back of the house. Selam is gone before it stops. “Go along with her,” says Marianne. “Ruth adores a uniform.” # speaker:marianne # place:back-room/night # people:ruth@seat-right=sitting selam@mid # face:ruth=calm # face:selam=calm # chapter:room #l0062
A hospital bed, a wall of maps, and behind the door a folding cot with the dent of one person in it. On the cot a small white box looks at the room with one green light. # cue:cot #l0063
“Has it gone?” asks the old woman by the bed. “At five, Mrs. Coyle,” says Selam. “You waved.” # speaker:ruth # people:ruth@near selam@left # face:worried #l0295
“Capital of Mongolia?” she asks. “Ulaanbaatar,” says Selam. “That one will go far,” the old woman tells you. # speaker:ruth # face:smile #l0064
-> room_hub

=== room_hub
- (tick)
{ tick > 2:
    -> safe
}
* (ask_leave) [Use the quiet to ask what keeps her from leaving. # event:asked-in-earshot # approach:exposed-question@selam # minutes:4]
    She looks at the green light, and not at you. “I would miss Mrs. Coyle,” she says, clearly, like somebody dictating a telegram. # speaker:selam # people:selam@near-left ruth@seat-right=sitting # face:blank #l0067
    -> tick
* (see_doses) [Have her show you how the tablets are given. # thing:pill-box # approach:show-respect@selam # minutes:4]
    Nine of them: names, milligrams, hours, which two must never meet. She cuts one by eye, and it is two halves. # people:selam@near-left ruth@seat-right=sitting # face:selam=explaining #l0068
    “Hopeless with numbers,” she says, in Marianne’s very voice, and shuts the lid. # speaker:selam # face:smile # cue:hopeless-numbers #l0069
    -> tick
* (trace_light) [Look where the green light on the cot reports to. # thing:monitor # minutes:4]
    You shift your weight. From the kitchen, down the hall, your own shoe creaks, half a second late. # people:selam@near-left ruth@seat-right=sitting # cue:monitor #l0070
    “It hears very well,” says Selam, to both of you. # speaker:selam # face:calm #l0071
    -> tick
* (sit_ruth) [Sit down by Ruth; let her show you the atlas. # thing:atlas # event:others-asked-after # minutes:4]
    “Thirty-one years I taught. They could all find Ethiopia.” She takes hold of your sleeve. # speaker:ruth # people:ruth@near selam@left # face:serious #l0072
    “That one never lies down, you know. I’m not gone at three in the morning.” Selam moves the atlas, gently, to the other side of her. # speaker:ruth # cue:ruth-three #l0073
    -> tick

=== safe
You are back in the kitchen. Through the study door you see a gray safe as big as a stove, and Stephen in front of it, straightening a picture that was straight. # place:kitchen/dusk # people:stephen@near-left selam@right # face:stephen=calm # face:selam=blank # chapter:safe #l0074
“If it’s papers you need, I’m your man,” he says. “I keep the papers in this house.” # speaker:stephen # face:smile #l0075
Selam goes by behind him with a tray. # decisive #l0076
* (carry_tray) [Dry some cups with Selam; ask what is risky here. # event:risk-asked # approach:own-risk-judgment@selam # minutes:6]
    { confided:
        She lets the tap run. “If you ask for it, he will wonder who gave you the word safe,” she tells the cup. “So do not.” # speaker:selam # people:selam@near-left stephen@far # face:selam=serious #l0077
    - else:
        She lets the tap run. “My passport is in that safe. If you ask for it, he will wonder who gave you the word,” she tells the cup. # speaker:selam # people:selam@near-left stephen@far # face:selam=serious # cue:safe-passport #l0078
    }
    -> tablets
* (see_passport) { not confided } [Have him show you Selam’s passport, just to see it. # event:hand-shown # minutes:6]
    He has four of them in a rubber band, and finds hers without looking. “Happy?” It goes back, the band goes around, the door swings to. # face:stephen=serious # cue:safe-passport #l0079
    -> tablets
* (see_passport_told) { confided } [Have him show you Selam’s passport, just to see it. # event:told-controller # minutes:6]
    ~ harm = "leaked"
    “Of course.” He has four of them in a rubber band. “Funny,” he says, looking over your shoulder at the tray. “I never said that it was in here.” # speaker:stephen # face:serious # face:selam=afraid #l0080
    -> tablets
* (say_nothing) [Let that stand, and drink your coffee while it’s hot. # minutes:6]
    { confided:
        Stephen is a man who cannot leave a silence alone. “They’re all in there together, hers with ours. She only has to say the word.” # speaker:stephen # face:explaining #l0081
    - else:
        Stephen is a man who cannot leave a silence alone. “They’re all in there together, hers with ours. She only has to say the word.” # speaker:stephen # face:explaining # cue:safe-passport #l0082
    }
    -> tablets
* (open_all) [Have him open it; photograph whatever there is inside. # event:taken-without-consent # approach:take-without-asking@selam # minutes:6]
    { confided:
        “By all means.” Deeds, a ring box, four passports. You photograph hers at the page with the picture. Selam sees you do it, from behind the tray. # speaker:stephen # face:calm # face:selam=contempt #l0083
    - else:
        “By all means.” Deeds, a ring box, four passports. You photograph hers at the page with the picture. Selam sees you do it, from behind the tray. # speaker:stephen # face:calm # face:selam=contempt # cue:safe-passport #l0084
    }
    -> tablets
