=== bench
{ sweat.car_or_shelter:
    The bus shelter, thirty yards off. He takes the end of the bench that the wind does not find, and hums four bars to himself. From there one can see the sedan, and be seen, and not be heard. # place:shelter/night # people:jordan@seat-left=sitting # face:jordan=wary # chapter:bench #l0026
- else:
    The bus shelter, thirty yards off, and nobody has exactly asked him to it. He sits where he can see the sedan, and hums four bars to himself. # place:shelter/night # people:jordan@seat-left=sitting # face:jordan=wary # chapter:bench #l0027
}
“Reyes-Hall, with a hyphen, Calder General, maternity. Reyes was one foster home and Hall was the next, and I kept the hyphen. Jordan’s mine.” # speaker:jordan # face:smile # cue:born-here #l0028
“Well, go on. Everybody’s got an opener.” # speaker:jordan # face:wary #l0029
* (is_working) [Ask if he’s working tonight, and that you won’t judge. # approach:label-question@jordan # minutes:1]
    “Working.” He looks at you with something like disappointment. “I’m in telecommunications.” # speaker:jordan # face:contempt #l0030
    -> questions
* (thermos) [Hand over the thermos, and the spare coat from your trunk. # event:care-offered # approach:needs-first@jordan # minutes:1]
    He holds the cup against his neck before he drinks from it. Across the back, the coat says SHERIFF. “Look at that,” he says. “Now I can arrest somebody.” # speaker:jordan # face:smile #l0031
    -> questions
* (own_feet) [Remark that he’s a grown man, and nobody has him tied. # approach:blame@jordan # minutes:1]
    “Free as a bird, officer.” Behind your shoulder hangs the timetable, and his eyes go to it: next bus, 5:50. # speaker:jordan # face:blank #l0032
    -> questions
* (only_light) [Say it’s about a light, and what isn’t yours to promise. # event:camera-told # approach:limits-told@jordan # minutes:1]
    It is about a light, you say; the camera is on, and a court may see it, both its sides; what comes of tonight is not yours to promise. #l0280
    “A light,” says Jordan. “That’s refreshing.” He believes about half of it, and you can see which half. # speaker:jordan # face:calm #l0033
    -> questions

=== questions
- (talk)
{ late:
    -> mission
}
{ talk > 2:
    -> window_down
}
* (hum) [Get him to tell you what that was he was humming. # approach:show-respect@jordan # minutes:1]
    “‘The Unclouded Day.’ The alto line, since nobody ever hums the alto.” He does it again, and you have it, under the wind. # speaker:jordan # face:smile #l0034
    “My grandmother’s church. Kendra runs me over there, every second Sunday. I’m the only one under sixty.” # speaker:jordan # cue:church-sundays #l0035
    -> talk
* (which_pocket) [Where’s his phone, and which pocket is the wallet in? # approach:facts-not-labels@jordan # minutes:1]
    “Her console, the both of them. I lose things.” He says it the way you give a date of birth. # speaker:jordan # face:blank # cue:phone-in-console #l0036
    -> talk
* (night_off) [What’s a night off like, if he feels like one? # approach:open-question@jordan # minutes:1]
    “I had two weeks at my grandmother’s in March. Came back on the bus by my own self, nobody dragged me.” # speaker:jordan # face:serious # cue:back-in-march #l0037
    { willing_jordan >= 1:
        “A night off is two hundred, though. Late is fifty; mouth’s a hundred. I pay a lot of mouth.” # speaker:jordan # face:smile # cue:price-of-a-night #l0038
    }
    -> talk
* (who_counts) [Ask who does the counting at the end of a night. # approach:facts-not-labels@jordan # minutes:1]
    { willing_jordan >= 1:
        “Kendra counts. Four hundred, I owed her, New Year’s. I’ve put on it every night since, and it’s nine-forty.” # speaker:jordan # face:explaining # cue:debt-grows #l0039
    - else:
        “The Lord,” says Jordan. “Every hair.” # speaker:jordan # face:blank #l0040
    }
    -> talk
* (how_sick) [Ask how sick he is; a medic would come, or not. # event:care-offered # approach:give-control@jordan # minutes:1]
    { willing_jordan >= 1:
        “Since eleven. She’s got it on her. I get mine after, and there were two more to go before after.” He is looking at his shoes. “No medic. Not with her watching.” # speaker:jordan # face:tired # cue:gets-it-after #l0041
    - else:
        “I’m allergic to uniforms.” His knee goes like a sewing machine. “No medic. But thanks.” # speaker:jordan # face:wary #l0042
    }
    -> talk

=== window_down
The sedan’s window comes down. He stops in the middle of a word, and the knee stops too. # face:jordan=blank # cue:stops-talking #l0043
“Officer? He’ll want his medicine by half past,” calls Kendra. “I can come and sit with him, if it helps.” # speaker:kendra # face:calm # decisive #l0044
* (sit_with) [Let her sit with him a minute; she knows how he gets. # approach:side-with-controller@jordan # minutes:1]
    She sits down close, and pulls his sleeve straight, and tells you about the ham. Beside her he is a delight again. # people:jordan@seat-left=sitting kendra@mid # face:jordan=blank #l0045
    -> mission
* (explained_it) [Call back that he’s explained about the medicine; she can wait. # event:told-controller # minutes:1]
    ~ harm = "leaked"
    “Has he,” says Kendra. The window goes up again, without any hurry. Jordan says nothing at all, in no key. # face:jordan=afraid #l0046
    -> mission
* (four_quick) [Get four fast answers from him before she is here. # event:leading-question # approach:press@jordan # minutes:1]
    Yes, no, no, sure. He gives them to you as one hands over change. # face:jordan=blank #l0049
    -> mission
* (bulb_talk) [Wave Lund over to her; bulbs are a long subject. # event:cover-placed # approach:distance@jordan # minutes:1]
    Lund bends down to the window and asks what size it takes. It is astonishing how much there is to say about a bulb. # people:jordan@seat-left=sitting deputy@far #l0047
    Beside you the knee starts up again. You decide to take it as a compliment. # face:jordan=calm #l0048
    -> mission
* (get_medics) [Call for the medics anyway, he’s clearly not well. # event:care-arranged # approach:talk-past@jordan # minutes:1]
    The station is across the road; they are there before he has finished saying that he can’t afford it. In the rig it is bright, and the door shuts. He takes the blanket and refuses the rest. # face:jordan=tired #l0050
    -> mission
