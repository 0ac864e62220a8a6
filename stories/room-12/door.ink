=== talk
{ door == "past" or door == "foot":
    They give you their names: Theo, and Wren. By now you are all out on the walk, more or less. He has the pan, she has a card, and the dog has the pan as well. # place:court/night # people:theo@near wren@near-left deputy@far # face:deputy=calm #l0144
- else:
    By now you are all out on the walk, more or less: Theo with the pan, Wren with a card, the dog with the pan as well. # place:court/night # people:theo@near wren@near-left deputy@far # face:deputy=calm #l0024
}
-> talk_hub

=== talk_hub
- (round)
{ round > 2:
    -> fisk_comes
}
* (does_he) [Ask Wren, so he hears it, whether he makes her. # approach:exposed-question@wren # approach:label-question@theo # minutes:8]
    “Makes me what?” says Wren. “Floss?” Then neither of them is funny for a while. # speaker:wren # face:contempt # face:theo=sad #l0025
    -> round
* (what_letters) { opened != "key" } [Ask Theo what the letters are on that whiteboard inside. # thing:whiteboard # approach:own-words@theo # minutes:8]
    W 9:30, it says by the door, T 10:15, W 11. “That’s us,” says Theo. “Who’s busy, and from when.” # speaker:theo # face:serious # cue:board-times #l0026
    “If I’m not out by five past, he knocks and says it’s the boiler,” says Wren. “If it’s him, I’m the boiler.” # speaker:wren # face:calm # cue:knocks #l0027
    -> round
* (chair_pool) [One at the chair, one at the pool, Sizemore in between. # event:cover-placed # approach:separate-quietly@wren # approach:separate-quietly@theo # minutes:8]
    { door == "ids":
        “Both wallets, sure,” says Theo by the pool. “A fellow in April went through somebody’s jeans. Whoever’s free holds them.” # speaker:theo # people:theo@near deputy@mid wren@right # face:explaining # cue:they-swap #l0028
    - else:
        By the pool Theo turns out his apron pocket, before you have asked: two wallets, one of them red. “A fellow in April went through somebody’s jeans. Whoever’s free holds both.” # speaker:theo # people:theo@near deputy@mid wren@right # face:explaining # cue:two-wallets # cue:they-swap #l0029
    }
    “Tonight it’s him. Tomorrow I’ve got the wallets and he’s got the blisters,” says Wren at the chair, who has not heard. “We split it at midnight. He does the math; I do the math after.” # speaker:wren # people:wren@near deputy@mid theo@right # face:calm # cue:split-midnight #l0030
    -> round
* (snap_cards) [Get a photograph of the whiteboard, just for your own file. # event:listed-without-ground # approach:take-without-asking@wren # approach:take-without-asking@theo # minutes:4]
    You hold up your phone. Wren steps into the picture with both palms out, like someone stopping a bus. # face:wren=angry # face:theo=wary #l0031
    -> round
* (look_out) [Ask what the two of them look out for around here. # event:risk-asked # approach:own-risk-judgment@wren # approach:own-risk-judgment@theo # minutes:8]
    { willing_theo >= 2:
        ~ truck = true
        They look at each other. “We send each other the plate, each time,” says Theo. “Mine’s on hers, hers is on mine.” # speaker:theo # face:explaining # cue:plates-shared #l0129
        “Gray truck, ladder rack, ends in forty. In March he did a friend’s wrist, over at the Palms. She went and told it, and got asked what she’d been doing there.” # speaker:theo # face:serious # cue:gray-truck #l0032
        “So you can have the truck,” says Wren. “You can’t have the friend.” # speaker:wren # face:serious #l0033
    - else:
        “Raccoons,” says Wren. # speaker:wren # face:blank #l0034
    }
    -> round

=== fisk_comes
Mr. Fisk comes down the row, holding the clipboard in front of him like a tray. “Well?” he says to you. “Is she one?” Wren stands six feet away from him. # people:fisk@near wren@left theo@right # face:fisk=worried # face:wren=blank # face:theo=wary # chapter:noon #l0035
{
- sex_means == "any":
    “Nobody has to be forced for it in this state, on paper,” says Sizemore, low. “You’d still need one of them to be selling the other.” # speaker:deputy # decisive #l0149
- checklist == "owed":
    “The state’s list is seven things, and we have to weigh them,” says Sizemore, low. “His is fourteen. Towels aren’t on ours.” # speaker:deputy # decisive #l0150
- else:
    “Fourteen signs,” says Sizemore, low. “My aunt’s place would get nine.” # speaker:deputy # decisive #l0151
}
* (theo_in) [Take Theo in for tonight; she can talk without him then. # event:arrested-without-law # approach:arrest-words@theo # approach:arrest-words@wren # clock:desk]
    ~ stay = "arrested"
    { knock.both_ids or talk_hub.chair_pool:
        “For what?” says Theo. You say something with the word wallet in it. He gives the pan to Wren, by the handle, so that she won’t burn herself. # speaker:theo # face:sad # face:wren=angry #l0036
    - else:
        “For what?” says Theo. You say something with the word signs in it. He gives the pan to Wren, by the handle, so that she won’t burn herself. # speaker:theo # face:sad # face:wren=angry #l0142
    }
    -> desk
* (straight) [Tell him straight: nobody’s forced, it’s just how they earn. # event:suspicion-spread # approach:talk-past@wren # approach:talk-past@theo # minutes:5]
    “Oh,” says Mr. Fisk, and turns red on their behalf. In 11 the bed creaks. “Well, that’s on the list as well,” he says. # speaker:fisk # face:sad #l0037
    -> noon
* (walk_him) [Walk him out of earshot and say what’s his to decide. # event:mission-ended # approach:no-promise@fisk # approach:show-respect@wren # minutes:5]
    She is a guest, you say by the ice machine, and so is he. What you heard stays with them. He can ask guests to leave. He can’t let you into their room. “So it’s up to me,” says Mr. Fisk, and breathes. # people:fisk@near deputy@far # face:calm #l0038
    -> noon
* (until_vice) [Keep the pair out here until the vice detail calls back. # event:stop-stretched # event:left-exposed # approach:press@wren # approach:press@theo # minutes:25]
    The vice detail is at a retirement party. For twenty-five minutes two people stand in front of eleven windows, and the onions burn. Nobody calls. # face:theo=tired # face:wren=contempt #l0039
    -> noon
