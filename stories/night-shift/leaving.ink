=== leaving
{ late:
    Out at the corner something sighs, waits, and drives on. It was the first bus. # place:parlor/dusk # people:corinne@far gus@seat-left=sitting tuya@mid # face:corinne=worried # face:gus=calm # face:tuya=tired # chapter:leaving #l0124
- else:
    In the front room it is getting light, and the first bus has yet to come. # place:parlor/dusk # people:corinne@far gus@seat-left=sitting tuya@mid # face:corinne=worried # face:gus=calm # face:tuya=serious # chapter:leaving #l0125
}
Corinne, who closes payroll at seven and cannot be back before noon, has one arm in a raincoat. Tuya has two. Between them Gus looks from the one to the other, like a man at a net. #l0126
“I can manage until noon,” he says. “I have a bell.” # speaker:gus # face:smile # decisive #l0127
* (take_tuya) [Bring Tuya with you, and hear her in some quiet. # event:moved-unasked # approach:single-out@tuya # minutes:0]
    ~ went = "taken"
    “With you, where?” asks Tuya. You have the suitcase in your hand already. # speaker:tuya # face:wary #l0128
    Corinne takes the one arm out of the raincoat again. On the table her telephone lights up, and lights up. # face:corinne=blank # face:gus=worried #l0129
    -> corner_taken
* (take_word) [Take him at his word, and let the two go. # event:dependants-left # minutes:0]
    ~ went = "bus"
    ~ alone = true
    “Go on,” says Gus, and conducts them out, with one finger. In the hall you can hear how each of them waits for the other to turn around. #l0130
    -> corner
* (one_favor) [Ask Tuya for this one morning, for the old man. # approach:side-with-controller@tuya # minutes:0]
    ~ went = "stayed"
    She takes the coat off, one sleeve and then the other. “They will keep until noon,” she says, about the suitcase, or to it. # speaker:tuya # face:blank #l0131
    -> corner_stayed
* (who_sits) [Get the three to say who it’ll be till noon. # event:dependants-minded # minutes:0]
    ~ went = "bus"
    For a while it is quiet. “Next door’s up. She’s been listening to me since November; she may as well come and see it.” # speaker:gus # face:explaining #l0132
    Noor Haddad arrives with the headphones around her neck, and wipes her feet for a long time. # people:noor@far gus@seat-left=sitting tuya@mid # face:noor=smile #l0133
    -> corner
* (daughter_stays) [Decide it: past five it is the daughter who stays. # event:dependants-minded # approach:talk-past@corinne # minutes:0]
    ~ went = "bus"
    “Past five,” says Corinne. “Yes.” She sits down in the raincoat and opens the laptop on the piano, where nobody has ever put anything that matters. # speaker:corinne # face:blank # face:gus=sad #l0134
    -> corner

=== leaving_early
In the front room it is day. Corinne stands with one arm in the wet coat again; it is getting on for seven. Tuya’s bus must be nearly at the county line. # place:parlor/dusk # people:corinne@left gus@near # face:corinne=worried # face:gus=calm # chapter:leaving #l0135
“I can manage until noon,” says Gus. “I have a bell.” # speaker:gus # face:smile # decisive #l0136
* (call_back_tuya) [Have the next unit take Tuya back off the bus. # event:moved-unasked # approach:single-out@tuya # clock:desk]
    ~ went = "stayed"
    They stop it on the county line, with lights. Forty people watch her come down the steps, suitcase first. #l0137
    -> desk
* (ask_gus_who) [Put it to him who it’s going to be now. # event:dependants-minded # approach:give-control@gus # clock:desk]
    “Next door’s up,” says Gus. “She’s been listening to me since November; she may as well come and see it.” # speaker:gus # face:explaining #l0138
    Noor Haddad arrives with the headphones around her neck, and wipes her feet for a long time. # people:noor@left gus@near # face:noor=smile #l0139
    -> desk
* (leave_bell) [Move the bell up close, and let Corinne go in. # event:dependants-left # clock:desk]
    ~ alone = true
    “There,” says Corinne, and puts it into his good hand, and kisses him. “Noon, Daddy.” She runs. # speaker:corinne # face:worried #l0140
    -> desk
* (corinne_misses) [Tell her payroll will have to wait for him today. # event:dependants-minded # approach:talk-past@corinne # clock:desk]
    “Wait,” says Corinne. “Eleven hundred people.” She sits down where she is, on the piano bench, with the wet sleeve in her lap. # speaker:corinne # face:blank #l0141
    -> desk
