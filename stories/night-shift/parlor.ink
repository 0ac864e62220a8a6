=== parlor
{ went == "home":
    The front room: a hospital bed, a lift on wheels, a grand piano with its lid down and the medicines on top. In a wing chair sits a long old man in a bow tie, one hand holding the other. # place:parlor/night # people:gus@near tuya@right # face:gus=calm # face:tuya=calm # chapter:parlor #l0062
    “August Pettiford. Fifty-one years I tuned pianos. That rain is an F, and your radio is just under B-flat. Would you mind standing somewhere else?” # speaker:gus # face:explaining #l0063
    Tuya has come in behind you after all, her coat on, and puts a cushion under his bad arm in passing. #l0064
- else:
    The front room: a hospital bed, a lift on wheels, a grand piano with the medicines on top. A long old man in a bow tie hangs between a wing chair and the piano, one foot on the floor. # place:parlor/dusk # people:gus@near # face:gus=worried # chapter:parlor #l0065
    You and Lund get him down into the chair. “August Pettiford,” he says, when he has the breath. “I tuned pianos. Your radio’s just under B-flat.” # speaker:gus # face:tired #l0066
    “Corinne drove off sure that Tuya would turn around. Tuya was sure that Corinne would stay. It’s a canon; I’ve been waiting for somebody to come in.” # speaker:gus #l0067
}
-> parlor_hub

=== parlor_hub
- (sit)
{ sit > 2:
    -> worried_for
}
* (see_camera) [Follow the little camera on the bookcase to its view. # thing:camera # minutes:4]
    A white lens the size of a walnut, with a green light. It looks at the bed, and at nothing else. # cue:parlor-camera #l0068
    “Corinne visits me on her phone. I’ve a switch for it, here. I put her out for Mahler.” # speaker:gus # face:smile #l0069
    -> sit
* (ask_bell) [Ask him how often it rings on an ordinary night. # approach:show-respect@gus # minutes:4]
    “Nine times. Eleven.” He looks at the bell in his good hand. “Water, some of them. Some are just to hear a person say what time it is.” # speaker:gus # face:tired # cue:bell-nights #l0070
    -> sit
* (ask_follow) { went == "home" } [Ask Tuya how much of all this he can follow. # approach:talk-past@gus # minutes:4]
    “He can follow,” says Tuya. “What he cannot is be interrupted.” # speaker:tuya #l0071
    “I’m an octave away from you,” Gus says to your elbow. # speaker:gus # face:contempt #l0072
    -> sit
* (ask_heard) [Ask him what he heard of it from this chair. # approach:open-question@gus # minutes:4]
    “All of it; it was in two keys. ‘You are not going anywhere’ was Tuya, and it was for me. I had my good foot on the floor, to go in and conduct.” # speaker:gus # face:smile # cue:said-to-gus #l0073
    “So she whistled me down. The thud was the metronome.” # speaker:gus #l0074
    -> sit
* (lift_sheet) { went != "home" } [Go over the sheet on how the lift is worked. # thing:lift # minutes:4]
    Two people, it says, for every transfer; and under that, in ballpoint: or Tuya. # cue:or-tuya #l0075
    -> sit

=== worried_for
{ went == "home":
    “Which of us is it, exactly, that you’re worried about?” asks Gus. Tuya goes on buttoning his cuff. # speaker:gus # face:serious # decisive #l0076
- else:
    “Which of us is it, exactly, that you’re worried about?” asks Gus. In the hall a key turns, and somebody drops a wet laptop bag. # speaker:gus # face:serious # decisive #l0077
}
* (calm_him) [Say there’s nothing here that he need be worried about. # approach:talk-past@gus # minutes:4]
    “That’s what they told me about the leg,” says Gus. # speaker:gus # face:blank #l0078
    -> wall
* (see_cards) [Start with the identification of all those in the house. # approach:papers-first@gus # approach:papers-first@corinne # minutes:4]
    “Mine expired in 2019,” says Gus. “I did, a little after.” From the kitchen Corinne brings hers, holds it up beside her face, and waits. # speaker:gus # face:blank #l0079
    -> wall
* (ask_kept) { went == "home" } [Ask Tuya there and then whether she’s kept in here. # event:asked-in-earshot # approach:label-question@tuya # approach:talk-past@gus # minutes:4]
    She finishes the cuff. “He keeps me awake,” she says. “Ask me a better one.” # speaker:tuya # face:contempt #l0080
    Gus looks at the cuff. He does not look up for some time. # face:gus=sad #l0081
    -> wall
* (ask_him) { went != "home" } [Ask him whether the two of them kept her here. # approach:accuse@gus # minutes:4]
    “Kept?” He listens to it, as to a bad string. “She has a whistle and a bus pass and her own opinions. Which of those would you start with?” # speaker:gus # face:contempt #l0082
    -> wall
* (whom_till_noon) [Find out whom he’d want in here, hour by hour. # event:others-asked-after # approach:own-risk-judgment@gus # minutes:4]
    “Nights, Tuya. Wednesdays, Corinne. And at five they change, the one out, the other in, and each thinks that the other’s still here. That quarter of an hour is what I’m afraid of,” says Gus. “Neither of those two has ever asked.” # speaker:gus # face:calm #l0083
    -> wall
