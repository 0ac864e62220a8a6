=== hall
A map of the state under glass, benches bolted down, a machine that hums. The woman in the yellow raincoat has taken over the paper cups. “Nelly Cárcamo,” she says, and pours for you too. # place:hall/night # people:nelly@near abdou@left=sitting # face:nelly=calm # face:abdou=serious # chapter:hall #l0027
By the door a tall man sits beside a suit bag, and watches the clock. A man in new boots explains the snack machine to the others. There is no more luggage than that. # cue:no-luggage #l0028
“Nine belts, one white line,” says Sizemore. She sits down beside the driver, at the far end, with the forms. “Give me half an hour.” # speaker:deputy # decisive #l0138
-> hall_hub

=== hall_hub
- (ask)
{ ask > 2:
    -> verdict
}
* (anyone_made) [Ask whether anybody was made to get into that van. # approach:label-question@nelly # approach:label-question@abdou # minutes:10]
    “Made?” says Nelly. “I sold a sewing machine to be let into it. A Singer.” # speaker:nelly # face:contempt # cue:sold-machine #l0029
    -> ask
* (the_map) [Let Nelly show you on the map where her trip ends. # thing:state-map # event:risk-asked # approach:own-risk-judgment@nelly # minutes:15]
    { willing_nelly >= 2:
        ~ house = "told"
        “My sister’s. There is a cake.” Her finger stays short of it, on the glass. “But first the pin. Half is paid, and my sister’s hours were cut, so there is no other half.” # speaker:nelly # people:nelly@near abdou@far # face:serious # cue:sister-waits #l0030
        “So I am to stay in a house, on Juniper Street, and cook there until there is. A week, they say; or some weeks. The others get out and go.” # speaker:nelly # face:worried # cue:stays-til-paid #l0031
    - else:
        “My sister’s,” she says, and puts her thumb over a city of half a million. “There is a cake.” # speaker:nelly # people:nelly@near abdou@far # face:wary # cue:sister-waits #l0032
    }
    -> ask
* (new_boots) [Use the man in new boots, he’s explaining things anyway. # event:relative-interprets # approach:through-relative@nelly # approach:through-relative@abdou # minutes:20]
    He does it with both hands, for everybody. “All good, all paid, all family,” he reports. This is his third trip, he says, as one speaks of a dentist. # cue:boots-answers #l0033
    -> ask
* (dial_french) [Dial the language line and hand the tall man your phone. # event:neutral-interpreter # approach:right-language@abdou # approach:give-control@abdou # minutes:15]
    ~ french = true
    He stands up for the call. “Abdou Sarr. I repair elevators. My cousin has paid, all of it, in June. I pay him back without interest, and he is very tedious about it.” # speaker:abdou # people:abdou@near nelly@mid # face:explaining # cue:paid-in-full #l0034
    “Who waits? A bus. It leaves at one, and nobody has asked me to be anywhere else.” He looks at the clock. “On Thursday I have a judge. Hence the suit.” # speaker:abdou # face:calm # cue:ends-at-bus #l0035
    -> ask
* (all_at_once) [Put it to all nine together, so nobody feels picked. # event:asked-in-earshot # approach:exposed-question@nelly # approach:exposed-question@abdou # minutes:20]
    Who was paid, what is still owed, who is waiting: you ask it of the whole hall. The snack machine drops something, all by itself, and that is the answer. # face:nelly=blank # face:abdou=blank #l0036
    -> ask
