=== recess
Half an hour. The clerk lends you the jury room, where nobody sits yet. You have one strike left. On your sheet, under each number, is what was said there, if anything was. Navarro reads along. # place:jury-room/day # people:navarro@near # face:navarro=serious # chapter:strikes # part:board # decisive #l0062
* (strike_look) [Strike seven: she signs paychecks, and she will think like {boss}. # event:strike-on-look # minutes:10]
    { film == "met":
        ~ film = "quiet"
    }
    Gail Sandoval gets up, takes her thermos, and nods at you. She has signed checks for nineteen years, and can see when somebody has guessed. # people:sandoval@near # face:sandoval=tired #l0063
    -> sheet
* (strike_four) { walked } [Strike four, for his own words: whoever can walk isn’t kept. # event:strike-on-words # minutes:10]
    ~ door = "met"
    Walt Brandvold is not offended. “That’s what I said,” he tells the clerk. A nurse takes the seat. # people:brandvold@near # face:brandvold=calm #l0064
    -> sheet
* (strike_nine) { bolt and film != "hand" } [Strike nine, for her own words: girls, and basements, and bolts. # event:strike-on-words # minutes:10]
    ~ film = "met"
    Dana Petrie had wanted to do it well. “Could you tell me what I should read?” she asks you by the door. A student takes the seat. # people:petrie@near # face:petrie=sad #l0065
    -> sheet
* (strike_two) { eleven_years } [Strike two, for his own words: what people will say. # event:strike-on-words # minutes:10]
    ~ gain = "met"
    “You asked,” says Ramón Ibarra. He says it as a fact. A man who sells pumps takes the seat. # people:ibarra@near # face:ibarra=calm #l0066
    -> sheet
* (strike_one) { film == "hand" } [Strike one, for his own words: not without a hand laid. # event:strike-on-words # minutes:10]
    { bolt:
        ~ film = "met"
    - else:
        ~ film = "quiet"
    }
    “I did say so,” says Ted Okafor, relieved. It has cost you the strike. It could have been had for a question. # people:okafor@near # face:okafor=calm #l0067
    -> sheet
* (strike_own) { not walked } [Strike two: he came here from there, he is too close. # event:strike-for-who # minutes:10]
    -> struck_who
* (strike_men) { walked } [Strike four: a woman in that seat would feel it more. # event:strike-for-who # minutes:10]
    -> struck_who
* (leave_box) [Strike nobody: leave them, these twelve have been heard enough. # minutes:10]
    “Nobody?” says Navarro. He counts the chairs along the table with his pencil. # speaker:navarro #l0068
    -> sheet

=== struck_who
~ barred = true
~ film = "met"
~ door = "met"
~ gain = "met"
“The reason, counsel?” asks the judge, because Sokol has asked her to ask. You give another one. She writes it down beside the first, which you had said with the door open, and not quietly. # people:sokol@near # face:sokol=serious #l0069
-> sheet

=== sheet
The sheet has six lines: what you asked, who could not follow the law, whom you struck and for which words, who stays, what speaks against you in the box, and what you did not find out. # part:report # people:navarro@near #l0070
* (hand_in) [Read it once more as Sokol would, and hand it in. # minutes:10 # clock:corridor]
    “The jury is sworn,” says the clerk, at 11:20. Twelve right hands. It is always a little louder than one expects. # part:encounter #l0071
    -> corridor
