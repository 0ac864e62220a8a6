=== months
February, the corridor outside Division Four. Martin Sokol, for {boss}, has a thermos and two cups, and gives you one. # place:courthouse/day # people:sokol@near # face:sokol=calm # chapter:months # part:encounter #l0097
{ hole:
- "taken":
    “Your best exhibit,” says Sokol. “I’ve looked and looked for whoever said you could have it.” # speaker:sokol # face:sokol=smile #l0098
- "promised":
    “There’s a sentence on that recording,” says Sokol. “I played it to my wife. She wanted to know if it was true.” # speaker:sokol # face:sokol=smile #l0099
- "tied":
    “I’ve read what your file says {who} said,” says Sokol. “I’d love to meet whoever said it.” # speaker:sokol # face:sokol=smile #l0100
- "labels":
    “Page two,” says Sokol. “Your own officer. I couldn’t have put it better, and I get paid for it.” # speaker:sokol # face:sokol=smile #l0101
- else:
    “I’ve read it twice,” says Sokol. “It’s annoyingly plain.” # speaker:sokol # face:sokol=serious #l0102
}
“So what else have you got for me?” he asks. In your bag are the exhibits, page four and page nine, and a note on who may be asked to stay for what. # speaker:sokol # decisive #l0103
* (on_list) [Whatever is on his list, and in the order of it. # event:disclosure-thin # minutes:10 # clock:april]
    It is a good list. He has never seen the folder, and has left a line free at the end. #l0104
    -> april
* (with_tabs) [All of it, with a tab wherever it hurts you. # event:all-disclosed # minutes:10 # clock:april]
    He counts the tabs, and his eyebrows go up at each. “You’ve left me nothing to find,” says Sokol. # speaker:sokol #l0105
    -> april
* (trial_date) [The rest in good time, once there’s a date for trial. # event:disclosure-late # minutes:10 # clock:april]
    “In good time,” says Sokol. He writes it down with quotation marks, and you see him do it. # speaker:sokol #l0106
    -> april
* (less_note) [All of it but that note, it would only confuse. # event:disclosure-withheld # minutes:10 # clock:april]
    ~ held = true
    You walk back with it in your bag. It weighs what paper weighs. #l0107
    -> april

=== april
~ alike()
April. In the parking lot somebody has chalked a game onto the stalls. # place:da-office/day # people:none # chapter:april #l0108
{
- tie == "rope":
    {who} has called in twice, to ask for the date, and once to ask nothing. There is a room now, and a job with days off in it. #l0109
- tie == "thread" or tie == "loose":
    {who} has not called back in three weeks. The advocate says: working. She says it as one says: leave it at that. #l0110
- else:
    The number that you have for {who} rings in a room, and nobody is in it. It has rung there since March. #l0111
}
“Is that one coming?” asks Whitt, in the door, with her list. “Yes or no. I’ve a column for it.” # speaker:chief # people:chief@near # face:chief=tired # decisive #l0112
* (ask_change) { real } [Ask {who}, by way of the advocate, what would be needed. # event:safety-planned # approach:safety-plan@person # approach:own-risk-judgment@person # minutes:15 # clock:court]
    {
    - tie == "rope" or (tie == "thread" and willing_person >= 1) or (tie == "loose" and willing_person >= 1 and hole == "none"):
        ~ stay = "with"
        What is needed is an order that keeps somebody off one street, a ride that isn’t a deputy’s, and to be told an hour before. It goes on page one. #l0113
    - tie == "thread" or (tie == "loose" and hole == "none"):
        ~ stay = "gone"
        The answer takes nine days. It is no. It is about one afternoon in a small room, and it quotes you. #l0286
    - tie == "cut":
        ~ stay = "gone"
        The answer takes nine days. It is no, and it has a patrol car in it, and who stood at the windows. #l0287
    - else:
        ~ stay = "gone"
        The answer takes nine days. It is no; it is a kind one, and has a reason in it that you can follow back to a day before you had the folder. #l0114
    }
    -> next_step
* (ask_change_plain) { not real } [Ask {who}, by way of the advocate, what would be needed. # event:risk-asked # approach:own-risk-judgment@person # minutes:15 # clock:court]
    ~ stay = "gone"
    The answer takes nine days. What would be needed is that you stop. It is put more kindly than that, and it has a sum in it. #l0285
    -> next_step
* (no_word) [No, and it doesn’t matter: this goes on paper. # event:wish-followed # approach:accept-refusal@person # minutes:15 # clock:court]
    ~ stay = "paper"
    Whitt puts a dash. It is a thing that the column has not had in it before. #l0115
    -> next_step
* (as_filed) [Yes; it is filed, and the date is the date. # event:against-wish # approach:talk-past@person # minutes:15 # clock:court]
    { tie == "rope":
        ~ stay = "with"
        {who} hears of it from a bailiff’s letter, and comes all the same, for reasons that are not yours. #l0116
    - else:
        ~ stay = "gone"
        {who} hears of it from a bailiff’s letter. There is a bus at ten to six. #l0117
    }
    -> next_step
* (hold_for) [Yes, if a judge will sign to have {who} held. # event:witness-warrant # approach:arrest-words@person # minutes:15 # clock:court]
    ~ stay = "forced"
    A judge will. She asks you twice whether you are sure which of the two you want locked up. #l0118
    -> next_step

=== next_step
{ charge != "lesser":
    ~ alike()
}
{
- charge == "lesser":
    -> plea
- not real:
    -> prelim
- stay == "with":
    -> ready
- stay == "forced":
    -> ready
}
-> ready_paper
