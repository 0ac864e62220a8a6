=== pumps
Across the road, beside the ice machine, a young woman in yellow sits on a milk crate, a binder on her knees. Her face is burned red up to where a cap sat. # place:pumps/dusk # people:kenzie@near dot@far # face:kenzie=smile # face:dot=serious # chapter:pumps #l0017
“Kenzie. I’m good! I was four short, so they let me out to think about it.” She looks at the road. “They come back. Tuesday it was only three hours.” # speaker:kenzie # cue:put-out-short #l0018
In the doorway of the station stands the clerk, arms folded. She has been standing there a while. # decisive #l0019
* (write_ticket) [Write Kenzie the ticket for selling here without a permit. # event:arrested-worker # approach:arrest-words@kenzie # minutes:5]
    ~ met = "ticket"
    She signs without reading. “That’s a hundred and ten,” she says, “and then the forty for having it talked about.” # speaker:kenzie # face:blank #l0020
    -> talk
* (why_not_call) [Ask why she hasn’t called somebody to come for her. # approach:blame@kenzie # minutes:5]
    ~ met = "why"
    “On what?” Kenzie turns out both pockets for you: a pen, a mint. Then she puts everything back, like somebody who has lost an argument. # speaker:kenzie # face:tired #l0021
    -> talk
* (wave_van) [Wave the van over, so she isn’t alone out here. # event:sent-with-controller # approach:side-with-controller@kenzie # minutes:5]
    ~ met = "waved"
    It comes at once. Joy is out before it stops, and has her arm around her. “Baby. Nobody’s mad.” Kenzie smiles as if she had been handed her coat. # speaker:joy # people:joy@near-left kenzie@near dot@far # face:joy=smile # face:kenzie=blank #l0022
    -> leaving
* (cold_first) [Bring out ice for her face, and sit down yourself. # event:care-offered # approach:needs-first@kenzie # approach:help-without-price@kenzie # minutes:5]
    ~ met = "cold"
    She holds the bag to her cheek with both hands. “Whose sheet is this on?” she says from behind it. On nobody’s, you say. She turns that over, as one turns over a price tag. # speaker:kenzie # face:calm #l0023
    -> talk
* (against_will) [Ask her if these people keep her against her will. # approach:label-question@kenzie # minutes:5]
    ~ met = "kept"
    “Keep me?” says Kenzie. “They left. I’d call that pretty much the opposite.” # speaker:kenzie # face:contempt #l0024
    -> talk

=== talk
- (sit)
{ late:
    -> leaving
}
{ sit > 2:
    -> leaving
}
* (where_things) [Ask where her license, her phone and her money are. # approach:facts-not-labels@kenzie # minutes:5]
    { willing_kenzie >= 1:
        { opened == "names":
            “In the box, you saw it. In Wichita I asked for my phone, for my sister’s birthday. It turned out I had an attitude.” # speaker:kenzie # face:serious # cue:phone-refused #l0025
        - else:
            “License, box. Phone, box. Joy’s tackle box, so we don’t lose them. In Wichita I asked for it, for my sister’s birthday. It turned out I had an attitude.” # speaker:kenzie # face:serious # cue:box-told # cue:phone-refused #l0026
        }
    - else:
        “On me,” says Kenzie, and lays both hands flat on the binder. # speaker:kenzie # face:blank #l0027
    }
    -> sit
* (how_began) [Let her begin wherever she thinks that it all began. # approach:open-question@kenzie # minutes:5]
    { willing_kenzie >= 1:
        “With a flyer in a laundromat in Chillicothe. Travel, five hundred a week guaranteed.” # speaker:kenzie # face:explaining # cue:promised-500 #l0028
        “Day three it’s called a draw. A draw’s a loan. So now I’m four hundred and ten down, and I don’t even drink.” # speaker:kenzie # face:contempt # cue:draw-debt #l0029
    - else:
        “Once upon a time,” says Kenzie, and smiles, and that is all of it. # speaker:kenzie # face:blank #l0030
    }
    -> sit
* (say_limits) [Say what a permit ticket is, and what you can’t promise. # event:camera-told # approach:limits-told@kenzie # minutes:5]
    A permit is the company’s business, you say. You can’t promise how anything ends. The camera is on; a court may see it, and the other side. # face:kenzie=serious #l0031
    { advocate == "told":
        Here it also has to be said: if she is ever interviewed, she has a right to an advocate beside her, who need not pass on what she says. #l0140
    }
    { willing_kenzie >= 2:
        “She says it’s a warrant. If one of us talks, you’ll write us all up, and Gil’s got a paper in Nebraska, so Gil goes back in.” # speaker:kenzie # face:worried # cue:report-threat #l0032
    - else:
        “That’s not how she tells it,” says Kenzie, and then not how. # speaker:kenzie # face:wary #l0033
    }
    -> sit
* (hear_clerk) [Hear from the clerk in the doorway what she has seen. # event:bystander-account # minutes:5]
    “Dot. Third one since Easter,” says the clerk. “The boy in May slept behind my ice two nights.” # speaker:dot # face:explaining # cue:third-one #l0034
    “Then he called his mom off my phone, she came and got him, and nobody said boo.” # speaker:dot # face:calm # cue:boy-fetched #l0035
    -> sit
* (turn_pages) { willing_kenzie >= 2 } [See if she’d hold the binder open for your camera. # thing:binder # event:worker-record # event:number-left # approach:consent-per-item@kenzie # approach:safe-way-back@kenzie # minutes:5]
    ~ number = "safe"
    Page one, in capitals: YOU ARE A STUDENT EARNING POINTS. IF POLICE: SMILE, TURN, WALK. “I never went to college,” says Kenzie. “I’ve been to eleven states.” # speaker:kenzie # face:smile # cue:told-to-say #l0036
    She writes your number in as an order: two years of Trout and Stream. #l0037
    -> sit
