=== counter
Front Street Pharmacy, half past nine. Through the glass you see a station wagon at the curb, Marianne at the wheel, Ruth beside her in a hat. # place:pharmacy/day # people:selam@mid pharmacist@far deputy@left # face:selam=calm # face:pharmacist=calm # chapter:counter #l0114
“Fourteen minutes,” the pharmacist tells Selam, more loudly than she needs to. She has seen your uniform, and she has seen the car. # speaker:pharmacist # people:pharmacist@near selam@near-left #l0115
Lund still has that mug. # people:deputy@near-left selam@mid pharmacist@far # decisive #l0116
* (back_office) [Borrow the back office, to give her some privacy. # approach:single-out@selam # minutes:0]
    There is a place at the counter now with nobody standing in it. Out in the car Marianne leans forward over the wheel. # people:selam@near-left # face:selam=worried #l0117
    -> talk
* (return_mug) [Have Lund return the mug, out at the car. # event:cover-placed # approach:separate-quietly@selam # minutes:0]
    Lund leans on the roof of the car with one hand, and with the other she gives back the mug, for quite a while. “She has beautiful manners,” says Selam, at the window. # speaker:selam # people:selam@near-left pharmacist@far # face:selam=smile #l0118
    -> talk
* (ask_pharmacist) [Ask the pharmacist what gets collected, and how often. # event:nurse-questioned # minutes:0]
    “Ask the patient,” says the pharmacist, “when there’s a patient asking.” Selam looks at you as one looks at a trainee. # speaker:pharmacist # people:pharmacist@near selam@near-left # face:serious # face:selam=wary #l0119
    -> talk
* (cough_drops) [Stand by the cough drops until she has a minute. # thing:cough-drops # approach:give-control@selam # minutes:0]
    “Those do nothing,” says Selam to the shelf, after a time. “But read the label. They are honest about it.” # speaker:selam # people:selam@near-left pharmacist@far # face:selam=smile #l0120
    -> talk

=== talk
- (turns)
{ turns > 3:
    -> horn
}
{ late:
    -> horn
}
* (hide_number) [Leave it to her where your number can be kept. # event:number-left # approach:safe-way-back@selam # minutes:5]
    ~ number = "safe"
    She reads it twice, and gives it back. It will stand on the box of Ruth’s evening tablets, between the batch and the date. # face:selam=serious #l0121
    “Batch numbers are long,” says Selam. “I am the only one who reads them.” # speaker:selam # face:smile #l0122
    -> turns
* (plan_home) [Think tonight through with her, and Addis with it. # event:safety-planned # event:family-considered # approach:safety-plan@selam # approach:family-abroad@selam # minutes:5]
    Who calls; in which words; what is never said on that telephone. In Addis it will be Hana who picks up; she is eleven, and is to be told first. #l0123
    { willing_selam >= 2:
        “If I go, it is the tablets. She would have to report it, she says. She would be so sorry.” # speaker:selam # face:tired # cue:tablets-threat #l0124
        “And she has my mother’s number. My mother has told the whole street that I am a pharmacist.” # speaker:selam # face:sad # cue:mother-number #l0125
    - else:
        “Whoever rings my mother first is the truth,” says Selam. “So, what is the hour now in Addis?” # speaker:selam # face:serious #l0126
    }
    -> turns
* (slip_card) [Tuck your card in where she will find it. # event:number-exposed # minutes:5]
    { number == "none":
        ~ number = "exposed"
    }
    It goes into the pocket of the parka, all the way down. “That is his coat,” says Selam. # speaker:selam # face:selam=worried #l0127
    -> turns
* (own_paper) { willing_selam >= 2 } [See if she has anything in writing for herself. # event:worker-record # approach:consent-per-item@selam # minutes:5]
    ~ copy = "pictured"
    She turns her back on the glass first, and waits until you stand between it and her. #l0311
    Two of them, out of the lining: one from the consulate, with a stamp. Eight hours, Sundays free, so much an hour, to her own account. # face:selam=serious # cue:wages-promised #l0128
    The other lay on her pillow the second night: nights included, wages held. She turns the pages, and you hold the camera. # cue:second-contract #l0129
    “They live in the atlas,” she says. “Nobody goes to Antarctica. This morning I thought that they should get out.” # speaker:selam # face:smile #l0130
    -> turns
* (own_paper_shut) { willing_selam < 2 } [See if she has anything in writing for herself. # minutes:5]
    “A prescription,” says Selam, and shows it to you. It is for Ruth. # speaker:selam # face:selam=wary #l0131
    -> turns
* (dial_amharic) [Ask which language the legal words should be in, and dial. # event:neutral-interpreter # approach:right-language@selam # minutes:10]
    “Amharic,” says Selam, and listens to the voice with her eyes shut: advocate, lawyer, statement, in that order. # speaker:selam #l0132
    “He is from Gondar,” she says. “I had forgotten that I am funny.” # speaker:selam # face:smile #l0133
    -> turns

=== horn
{ inside:
    Outside, the horn: once, and not unfriendly. # face:selam=serious # decisive #l0134
- else:
    “Selam!” calls Marianne from the porch. “She’ll catch cold!” # speaker:marianne # face:selam=serious # decisive #l0135
}
* (bed_today) { talk.plan_home and willing_selam >= 1 } [Mention a bed from today on, statement or no statement. # event:bed-offered # approach:help-without-price@selam # minutes:1]
    ~ going = true
    { inside:
        “From today,” says Selam, and looks at the prescription in her hand as if that were written on it. “And Ruth?” # speaker:selam # people:selam@near # face:serious #l0140
    - else:
        “From today,” says Selam, quite low, and looks at the arm that is through hers. “And Ruth?” # speaker:selam # people:selam@near-left ruth@mid # face:serious #l0301
    }
    -> noon
* (bed_unplanned) { not talk.plan_home or willing_selam < 1 } [Mention a bed from today on, statement or no statement. # event:bed-offered # approach:help-without-price@selam # clock:desk]
    “From today?” she says. “Today I have Ruth. But I heard it.” # speaker:selam # face:smile #l0292
    -> desk
* (swear_it) [Give her your word: handcuffs on them by tonight. # event:false-promise # approach:over-promise@selam # clock:desk]
    “On whom?” says Selam. “On him? He will not know what for. He will ask me to explain it to him.” # speaker:selam # face:tired #l0137
    -> desk
* (short_statement) [Take down a short statement while you have her here. # approach:press@selam # clock:desk]
    “My name is Selam Tesfaye.” She thinks about it. “Now it is time for the rest to go home,” she says, and goes. # speaker:selam # face:blank #l0138
    -> desk
* (two_kinds) [Say who could sit with her, and who repeats things. # event:statement-waits # approach:community-advocate@selam # clock:desk]
    The city’s may have to repeat it, you say; the community’s need not. “Then the one with the bad memory,” says Selam. “But not today.” # speaker:selam # face:smile #l0139
    -> desk

=== noon
“The eleven o’clock is a half,” she says. “Mr. Coyle has never met a half.” # speaker:selam # face:worried #l0293
* (go_now) [Go this minute; the family can look after its own. # event:dependants-left # clock:desk]
    { inside:
        She goes with what she has on. At eleven an old woman rings a handbell, and at a quarter past eleven, and at noon. # face:selam=sad #l0141
    - else:
        She takes Ruth up the salted steps, comes down by herself, and goes with what she has on. At eleven an old woman rings a handbell, and at noon. # people:selam@near # face:selam=sad #l0302
    }
    -> desk
* (tell_marianne) [Let Marianne know on the way, it’s only fair. # event:told-controller # clock:desk]
    ~ harm = "leaked"
    ~ going = false
    { inside:
        “A bed,” says Marianne. “Selam? You might have come to me.” She holds out a hand, and Selam, after a moment, puts the tablets into it. # speaker:marianne # people:marianne@near-left selam@right # face:marianne=sad # face:selam=blank #l0142
    - else:
        “A bed,” says Marianne. “Selam? You might have come to me.” She holds out a hand, and Selam, after a moment, puts Ruth’s into it. # speaker:marianne # people:marianne@near-left selam@right # face:marianne=sad # face:selam=blank #l0303
    }
    -> desk
* (after_relief) [Wait until the old lady has somebody beside her first. # event:dependants-minded # event:statement-waits # clock:desk]
    “Mr. Coyle is home at noon. He cannot find the sugar, but he can find his mother.” On the back of the list she writes hours and halves for him, in block letters. # speaker:selam # face:explaining #l0143
    -> desk
* (no_day) [Say that it keeps; she need not name a day. # event:dependants-minded # event:statement-waits # approach:accept-refusal@selam # clock:desk]
    ~ going = false
    “Then not today,” says Selam. “Today is Tuesday, and on Wednesday she has her bath.” She looks less tired than she did a minute ago. # speaker:selam # face:calm #l0291
    -> desk
