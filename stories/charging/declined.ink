=== declined
Tuesday. A folder that one closes has to be told to somebody. # place:da-office/day # people:none # chapter:declined # part:encounter #l0151
{ real:
    Yours has a page in it with three cards copied on it, and more under them than you had thought at night. # decisive #l0152
- else:
    Yours has a page and a half in it that one could show to anyone. # decisive #l0153
}
* (form_letter) [The form letter goes out, it has a box for that. # event:decision-mailed # approach:dismiss@person # minutes:10]
    It says that after careful review no action will be taken at this time. It says it in English. #l0154
    -> amounts
* (officer_first) [Ring the officer first, who has put nights into it. # approach:talk-past@person # minutes:10]
    “No?” says the officer. By evening it is known in two cars and at a counter, and {who} hears it from the counter. #l0155
    -> amounts
* (ask_them_in) [{who} first, in person, and in the right language. # event:reasons-told # approach:right-language@person # minutes:10]
    { real:
        You say what you found, and what you lack. “You found all that,” says {who}, “and it’s no.” Yes. It is a fair sentence, and you let it stand. # speaker:person # people:person@near # face:person=sad #l0156
    - else:
        You say what you looked for, and that you are glad it isn’t there. “I told you so,” says {who}, “but I didn’t have it in three parts.” # speaker:person # people:person@near # face:person=calm #l0157
    }
    -> amounts
* (tell_advocate) [Let the advocate tell it; she has the words for that. # minutes:10]
    “That’s yours to say,” says the advocate. She does say it. It costs her something that is not in your budget. # speaker:advocate #l0158
    -> amounts

=== amounts
There is still a sum in the folder, and it is somebody’s. # chapter:amounts #l0159
{ matter:
- "farm":
    Rent 85, van 40, paper 120, each week, from each of sixteen. #l0160
- "household":
    Two years, by two contracts. They are four hundred dollars a week apart. #l0161
- "street":
    There is no wage office for what is on that pad. There is a civil action, and ten years in which to bring it. #l0162
- "tally":
    Fifteen, times nineteen, times thirteen. #l0163
- else:
    Thirty-one nights, by two counts. #l0164
}
* (forward_all) [Forward the folder, somebody will know what to do with it. # event:immigration-called # event:taken-without-consent # minutes:10]
    It goes to four addresses, with the names in it. Two of them answer, by machine. #l0165
    -> knock
* (own_number) [Say whose call it is, which lawyer, and leave it there. # event:wage-way-shown # approach:safe-way-back@person # minutes:10]
    It is written where {who} wants it written. “In ten years?” “Up to ten.” “I’m slower than I look,” says {who}. # speaker:person #l0166
    -> knock
* (not_criminal) [Say that it’s a civil matter, and wish them luck. # event:wage-waved-off # approach:dismiss@person # minutes:10]
    “Civil,” says {who}. “It didn’t seem so to me.” # speaker:person #l0167
    -> knock
* (call_boss) [Ring {boss}’s lawyer; perhaps it can be paid quietly. # event:told-controller # minutes:10]
    “How would my client know which of them is unhappy?” asks Sokol. You hear what you have said. # speaker:sokol #l0168
    -> knock

=== knock
“You declined it,” says Whitt, in the door, with a new orange. “The sheriff’s been on to me. He’d like a reason that fits into a sentence.” # speaker:chief # people:chief@near # face:chief=serious # chapter:knock # decisive #l0169
* (bad_report) [Tell her that with such a report nobody could have. # event:officer-blamed # minutes:10]
    { hole == "labels":
        It is even so. On the next one, from the same officer, there is nothing that could be held against anybody, or for. #l0170
    - else:
        The report had been a plain one. The officer frames your note, and hangs it in a locker. #l0171
    }
    -> filed
* (whole_page) [Give her all three, and what would make you reopen. # event:supervisor-told # minutes:10]
    She reads it standing up. “You could teach this,” says Whitt. She takes the orange back with her, and then returns and puts it down. # speaker:chief #l0172
    -> filed
* (low_odds) [Say that a jury would never have bought it anyway. # event:odds-first # minutes:10]
    “That fits,” says Whitt, and he has it in a sentence. It is repeated at a briefing, as what this office thinks of such people. # speaker:chief #l0173
    -> filed
* (no_comment) [Say this office gives no reasons for what it declines. # minutes:10]
    It is true, too. He makes up one of his own, and it is a short one. #l0174
    -> filed

=== filed
{ real:
    -> end_shut
}
{ declined.form_letter or declined.officer_first:
    -> end_shut
}
-> end_reasons
