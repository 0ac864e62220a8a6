=== beyond
Kendra waits at her bumper with Lund. “Search it,” she has said, “I’d rather you did.” Tasha has not got out. A short way off Jordan walks up and down, to keep his knees from showing. # place:strip/night # people:kendra@left deputy@far jordan@right # face:kendra=calm # face:jordan=worried # chapter:beyond #l0095
-> facts

=== facts
- (dig)
{ dig > 2:
    -> things
}
* (whose_phones) [Take Kendra through it, at the bumper: whose phones, whose rooms? # event:account-heard # minutes:6]
    “Mine, hers, his. I hold it all, phones, cards, cash; if I didn’t, he’d swap his for a sandwich.” She might be talking of seat belts. # speaker:kendra # people:kendra@near # face:explaining # cue:holds-it-all #l0096
    “Six years I rode in a back seat. Nobody held a thing for me, I lost phones like gloves. So I know what it’s worth.” # speaker:kendra # face:serious #l0270
    -> dig
* (open_up) [Go through the car, while Kendra’s so open about it. # event:searched-without-ground # approach:take-without-asking@tasha # minutes:6]
    Her glove box; her maps. You have Tasha lean forward: behind her back there is a bag of hers, and what is in the bag is hers. She looks at the heater until you are through. # people:tasha@near # face:tasha=contempt #l0097
    -> dig
* (through_glass) [Photograph the dash through the glass, just as it’s lying. # thing:dash # event:vehicle-recorded # minutes:6]
    The pad’s cover is folded back, and now the inside of it shows. Late 50. Mouth 100. Night off 200. Lost phone 150. # cue:pad-fines #l0098
    -> dig
* (tasha_window) [Squat by Tasha’s door; she can talk or not talk. # approach:accept-refusal@tasha # event:others-asked-after # minutes:6]
    “We split even. We always did.” It takes her a while to get to the next thing. “She pays for my teeth,” says Tasha, and rolls the window up, slowly, so as not to be rude. # speaker:tasha # people:tasha@near # face:serious # cue:even-split #l0099
    -> dig
* (tasha_turn) [Let Tasha know that Jordan’s talking, and she could as well. # event:told-controller # approach:press@tasha # minutes:6]
    ~ harm = "leaked"
    “Kendra!” says Tasha, not loud, not even turning her head. “He’s talking.” # speaker:tasha # people:tasha@near # face:angry # face:jordan=afraid #l0100
    -> dig
