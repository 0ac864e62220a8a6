// Cough Drops. Three days after number 14: who asks for you, and what she has written down.
VAR willing_selam = 0
VAR late = false
VAR assessed = ""

// From the first encounter.
VAR from = "house" // where she sleeps: house, center
VAR number = "safe" // a way to reach you: safe, exposed, none
VAR tablets = "dated" // Marianne's complaint: dated, booked, open

VAR page = "hers" // the leaflet: hers, pictured, taken
VAR end = "plain" // how it was left: plain, fridays, advocate, shown

-> ring

=== ring
Twenty-five to ten. On Front Street the snow has been moved from where it was in the way to where it is in the way now. Your telephone rings. # place:curb/day # people:none # chapter:ring #l0001
{ number:
- "safe":
    “I would like to ask about a batch,” says a woman, low and exact. She gives you the number of it, and it is your own number, digit by digit. # speaker:selam #l0002
    -> hers
- "exposed":
    “Stephen Coyle. You left a card with us, officer, in the wrong coat, I fancy.” He is amused, and would like you to be. “Is there something that we ought to know?” # speaker:stephen #l0003
    -> his
- else:
    “June Tran, the pharmacy,” says the pharmacist. “There’s somebody at my counter who wants the officer with the warm car. That’s you, isn’t it?” # speaker:pharmacist #l0004
    -> hers
}

=== hers
Across the street is the pharmacy. You have no call there. # decisive #l0005
* (go_straight) [Go across now, before she changes her mind again. # approach:press@selam]
    The bell over the door is a loud one. There are four people in the shop, and each of them looks at you, and then at her. # place:pharmacy/day # people:selam@near pharmacist@far # face:selam=afraid #l0006
    -> counter
* (how_long) [Ask how long she has, and where you should stand. # event:risk-asked # approach:give-control@selam]
    Eleven minutes, it takes to fill; and beside the cough drops, where people read the packages. You go in as one who has a cough. # place:pharmacy/day # people:selam@near pharmacist@far # face:selam=serious #l0007
    -> counter
* (come_over) [Ask her to come out to you, it is warm. # approach:single-out@selam]
    After a while she comes, across the whole of Front Street, in a coat that half of Alder has seen on somebody else. It is too far. You go in with her. # place:pharmacy/day # people:selam@near pharmacist@far # face:selam=wary #l0008
    -> counter
* (station_hours) [Say that she can see you at the station anytime. # approach:dismiss@selam]
    “Anytime,” she repeats, as one reads a word on a box. She does not hang up. In the end it is you who crosses the street. # place:pharmacy/day # people:selam@near pharmacist@far # face:selam=blank #l0009
    -> counter

=== his
Behind him a child is telling somebody about a dinosaur. # decisive #l0010
* (ask_selam_his) [Ask him whether Selam Tesfaye might call you back sometime. # event:suspicion-spread # minutes:24]
    “But naturally. I’ll tell her that you were asking.” He writes something. “She does worry, you know, when she is asked for.” # speaker:stephen #l0011
    -> half_hour
* (a_lockout) [Say that it goes with a lockout, and that’s all. # event:call-settled # minutes:24]
    “How thorough.” He believes it, or has no reason not to. The dinosaur, it turns out, has a cough. # speaker:stephen #l0012
    -> half_hour
* (passport_his) [Ask him, since he calls, where the passport is kept. # event:suspicion-spread # event:hand-shown # minutes:24]
    “With ours. One keeps these things together.” A pause. “May I ask who has been wondering?” # speaker:stephen #l0013
    -> half_hour
* (keep_it) [Thank him, and tell him to keep it handy. # approach:side-with-controller@selam # minutes:24]
    “On the refrigerator,” says Stephen Coyle, “with the rules of the house.” He thinks that rather good. # speaker:stephen #l0014
    -> half_hour

=== half_hour
At ten it is June Tran, from across the street. “I’ve got somebody here who’s reading the cough drops for the second time.” You go in as one who has a cough. # speaker:pharmacist # place:pharmacy/day # people:selam@near pharmacist@far # face:selam=serious #l0015
-> counter

=== counter
{ from == "center":
    “I sleep,” Selam tells the cough drops. “I had forgotten how loud that is. On Wednesday I wrote them for my passport. It is being looked for, they write.” # speaker:selam # chapter:counter # cue:passport-asked #l0017
- else:
    “I have until it is filled,” Selam tells the cough drops. “One, three and five, as ever. The passport is where it was; there it is safest, they say.” # speaker:selam # chapter:counter # cue:passport-safe #l0018
}
{ tablets:
- "dated":
    “The tablets have an October in them now. I am told that this is because of you,” she says. “She still counts them, in the evening, aloud.” # speaker:selam # cue:two-count #l0019
- "booked":
    “There is a form at the college for technicians. Question eleven: ever arrested.” She turns a package around. “It is a yes or no. They do not ask for how long.” # speaker:selam #l0020
- else:
    “About the tablets nobody has come. It is odd, to sit and wait for that.” She turns a package around. “They are counted each evening now. I have to sign.” # speaker:selam # cue:two-count #l0021
}
She has dark rings, and does not look at you. The school has been paid, she says, there is a receipt; and on Wednesday Stephen put in writing that she might have Sundays. # cue:tired-eyes # cue:fees-paid # cue:raise-offered #l0022
Out of her sleeve comes the leaflet of some drug, folded small. The back of it is full: dates, hours, a count for every evening since October. # decisive #l0023
* (safe_here) [Take it off her before it’s seen, and read it later. # event:taken-without-consent # approach:take-without-asking@selam]
    ~ page = "taken"
    The sleeve stays as it was, open, with nothing in it. It says one, three and five there, for every night. # face:selam=blank # cue:nights-on #l0024
    -> door
* (turn_pages) [Show her your camera, and do nothing until she has nodded. # event:worker-record # approach:consent-per-item@selam]
    ~ page = "pictured"
    “I keep it,” says Selam. “You may have what it says.” She holds it flat under the lamp for the scale. It says one, three and five there, for every night. # speaker:selam # face:selam=calm # cue:nights-on #l0025
    -> door
* (ask_forced) [Ask her if they force her, there is nobody listening right now. # approach:label-question@selam]
    “There is always somebody listening. You are,” says Selam. The leaflet goes back up the sleeve; you saw a one, a three and a five on it. # speaker:selam # face:selam=contempt # cue:nights-on #l0026
    -> door
* (come_sign) [Say that it should be a statement, signed, at the station today. # approach:press@selam]
    “I sign enough things,” says Selam. It has one, three and five on it, for every night; then it is gone. # speaker:selam # face:selam=tired # cue:nights-on #l0027
    -> door

=== door
June Tran puts a white bag on the counter and finds something to count in the back. “Now I have bought what I came for,” says Selam. # speaker:selam # face:selam=serious # decisive #l0028
* (two_kinds) [Tell her which advocates keep a confidence, and which kind may not. # approach:community-advocate@selam # approach:limits-told@selam]
    ~ end = "advocate"
    “So yours is a sieve and the other is a jar,” says Selam. She reads one more package, to the end. “I shall remember which.” # speaker:selam #l0029
    -> board
* (have_cough) [Say you have a cough on Fridays; ask what would mean trouble. # event:safety-planned # approach:safety-plan@selam # approach:no-promise@selam]
    ~ end = "fridays"
    “Menthol is well. Honey is not now,” says Selam after a moment. “Cherry is tell nobody, but soon.” It takes a pharmacist to have three. # speaker:selam # face:selam=smile #l0030
    -> board
* (see_out) [See her home to the door, so that they know you. # event:suspicion-spread # approach:single-out@selam]
    ~ end = "shown"
    You walk beside her for four blocks. Alder is small, and has windows. # face:selam=blank #l0031
    -> board
* (it_ends) [Promise her that it will be over before Easter comes around. # event:false-promise # approach:over-promise@selam]
    “Which Easter?” asks Selam, quite seriously. “We have our own.” # speaker:selam # face:selam=wary #l0032
    -> board

=== board
You buy a package of cough drops, since one has to. In the car you write down what was said, and by whom, and it fits on the back of the bag. # place:curb/day # people:none # part:board # chapter:board # decisive #l0033
* (two_columns) [Tell your sergeant what speaks for it, and what does not. # event:supervisor-told]
    -> weighed
* (knock_again) [Drop in at number 14, about the card or the passport. # event:suspicion-spread # event:hand-shown]
    -> end_parka
* (to_prosecutor) [Let the prosecutor have it, with the receipt in it too. # event:prosecutor-told]
    -> weighed
* (no_call) [Leave it; there was no call, and she said nothing. # event:closed-as-routine # event:left-behind]
    -> end_recall

=== weighed
{ end == "shown":
    -> end_parka
}
{ page == "pictured":
    -> end_leaflet
}
-> end_fridays

=== end_fridays
For six Fridays an officer in Alder has a cough. Twice it is menthol. # part:aftermath #l0034
{ end:
- "fridays":
    On the seventh it is cherry, and it takes her another week to say what it was for. #l0035
- "advocate":
    On the third it is not you to whom she talks. It is Lemlem Haile, who has a cold as well. #l0036
- else:
    On the seventh there is no one at the rack. June Tran says that she was in on Thursday, for a man’s cough. #l0037
}
{ from == "center":
    That night she sleeps above the center, Stephen on the cot, and Ruth not until four. #l0038
- else:
    That night she sleeps on the cot, as on every other, and Ruth sleeps from five to six. #l0039
}
Selam, in her own words. She is invented, and so are the words. # part:words #l0040
I can tell you the dose for a child of any weight, and I could not tell you what I wanted from that officer. #l0041
I wanted to be seen reading. It was nothing more, at first. I had not read anything to the end for two years, except labels. #l0042
{ page == "taken":
    What was on that leaflet I have written out again, from memory. It came out nine days shorter. I had been more tired than I knew. #l0043
- else:
    What was on that leaflet I went on with. One should not stop in the middle of a course. #l0044
}
Nobody saw that I paid for the cough drops with the change from the eggs, and wrote it down as eggs. It is the one thing I ever stole from them. # ending:fridays #l0045
-> END

=== end_leaflet
The photograph is a good one. One can read each evening since October, and that the same hand wrote them on different days. # part:aftermath #l0046
{ tablets:
- "dated":
    There are two lists of tablets in the file now, hers and the one with Marianne’s dates. They can be laid beside each other. #l0047
- "booked":
    There are two lists in the file now, hers and the sheet under T. They can be laid beside each other. It does not take the sheet away. #l0048
- else:
    There is one list of tablets in the file, and it is hers. Nobody else had thought to put a date to any. #l0049
}
{ from == "center":
    That night she sleeps above the center. She has the leaflet under the pillow, and the photograph is with somebody who knows what it is. #l0050
- else:
    That night she sleeps on the cot. She has the leaflet in the atlas, at Antarctica, and the photograph is with somebody who knows what it is. #l0051
}
Selam, in her own words. She is invented, and so are the words. # part:words #l0052
At home I kept the book of the poisons. It has a red spine, and each line is signed by two. #l0053
I do not need to be believed. I need there to be two. #l0054
So I held it flat, under the lamp for the scale, and I thought: now it weighs something. #l0055
Nobody saw that I had left out a night. It was the one on which I slept through, and Ruth had got as far as the hall. I count that one by myself. # ending:leaflet #l0056
-> END

=== end_recall
There is no form for someone who reads cough drops. By noon there has been a fender on Main, and a dog. # part:aftermath #l0057
{ number == "safe":
    On the ninth day, at ten past three in the morning, a telephone rings, twice. The batch number is read out, to a machine, as far as the sixth digit. #l0058
- else:
    On the Friday after that June Tran has her hand on the telephone. The woman at the rack shakes her head. #l0059
}
{ from == "center":
    She sleeps above the center that night, and asks in the morning where one might buy a lock. #l0060
- else:
    She sleeps on the cot that night. The tablets are counted, and it comes out right. #l0061
}
Selam, in her own words. She is invented, and so are the words. # part:words #l0062
When a drug is recalled there comes a letter. It says what lot, from what day, and what you are to do with the rest. #l0063
I have been waiting for such a letter. #l0064
Nobody can have seen that I had something else in the other sleeve. It was not about hours. It was a drawing, by Teddy, of who lives in the house, and where. #l0065
I have kept that one back. It is not mine, and it is the clearest. # ending:recall #l0066
-> END

=== end_parka
“Twice in a week,” says Marianne, with her hand on your sleeve. “One feels so looked after.” # part:aftermath #l0067
{ from == "center":
    By evening somebody has let the center know that the family would like to bring her things. The family knows which window is hers. #l0068
- else:
    By evening there is a man for the groceries, and for the pharmacy. Nobody says why. Selam has been looking so tired. #l0069
}
In the file there is half a page. It says that a person was seen to walk down Main Street beside a policeman, or that a policeman came about a thing she had said. It depends on who writes it. #l0070
Selam, in her own words. She is invented, and so are the words. # part:words #l0071
They were kind about it. They are at their best when they have been frightened. #l0072
She made me cocoa. She asked nothing, and it took until the cup was empty. #l0073
Nobody saw that I had been to the shop twice before that Friday, and twice gone out again with nothing. I had to find out first if a bell that loud can be got used to. #l0074
It can. I had just got there. # ending:parka #l0075
-> END
