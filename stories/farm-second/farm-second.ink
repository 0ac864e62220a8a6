// Salt. Three days after the van in the ditch: who calls, and what one may say.
VAR willing_rosalba = 0
VAR late = false
VAR assessed = ""

// From the first encounter.
VAR number = "safe" // a way to reach you: safe, exposed, none
VAR tongue = "booked" // Mateo's language: booked, tied, unasked
VAR harm = "none" // what could not be taken back: none, taken, leaked

VAR left = "plan" // what she takes away: plan, name, cell, farm

-> ring

=== ring
Sunday, twenty past two. The station is so quiet that you can hear the telephone make up its mind. # place:station/day # people:none # chapter:ring #l0001
{
- harm == "leaked":
    The code is of a state where nobody has met you. “I want the police of the beans,” says a woman in Spanish. Behind her a truck lets out its breath. #l0002
    -> hers
- number == "safe":
    “What do beans cost?” asks a woman, in slow, clear Spanish. You say who you are. “Good,” she says. “Then I copied it right.” #l0003
    -> hers
- number == "exposed":
    “Dale Rusk. I’m holding a card of yours. Went through the wash in somebody’s apron.” He sounds glad to be of help. “Anybody out here need something?” # speaker:rusk #l0004
    -> his
- else:
    “Pruitt’s Market, out on 9,” says a girl. “I’ve got a lady here who wants whoever was at the ditch. She won’t say what for. She’s buying salt.” # speaker:cashier #l0005
    -> hers
}

=== hers
She is Rosalba Méndez, she says, who cooks for the sixteen. You have to think whether she is in your report at all. # decisive #l0006
* (who_is_it) [Take her birth date and her visa first, for the log. # approach:papers-first@rosalba]
    The truck, or the store, goes on for a while without her. “It is about salt,” she says. # speaker:rosalba #l0007
    -> salt
* (ring_back) [Say you’ll call this number back from a better phone. # event:rang-back # approach:talk-past@rosalba]
    It rings eleven times. Then a man picks it up, a stranger, and calls out: anybody here for the sheriff? After that she is on again. #l0008
    -> salt
* (line_first) [Have the language line come on before she says more. # event:neutral-interpreter # approach:right-language@rosalba]
    “All of it, to everyone,” says the calm voice with a number. “I remember you,” says Rosalba to the voice, as to somebody from the same village. # speaker:rosalba #l0009
    -> salt
* (own_spanish) [Tell her in your own Spanish that she may go on. # approach:introduce@rosalba]
    You say it twice. “I understood the first one,” she says. “It was in the wrong order, but all of it was there.” #l0010
    -> salt

=== his
In the room behind him somebody is running water, and then is not. # decisive #l0011
* (put_her_on) [Ask if you could have a word with whoever does the cooking. # event:suspicion-spread # minutes:34]
    “Rosalba.” He lets it lie there. “Sure. Sunday’s her busy day. I’ll let her know that you asked for her.” # speaker:rusk #l0012
    -> second_ring
* (ask_wrist) [Say cards go with any crash; ask about the wrist. # event:others-asked-after # minutes:34]
    “Kid’s fine. Tell you the truth, I’m fond of him.” The water runs again. He wishes you a good Sunday, and seems to mean that too. # speaker:rusk #l0013
    -> second_ring
* (wants_direct) [Say that you would rather hear that from them directly. # event:suspicion-spread # minutes:34]
    “Directly.” You hear him write it down. “They’re grown people. I’ve never stood in anybody’s way.” # speaker:rusk #l0014
    -> second_ring
* (thank_him) [Say there is nothing, and that he may keep it. # approach:dismiss@rosalba # minutes:34]
    “I’ll put it up by the phones,” says Rusk, “where they can all see it.” He has put up a good many things there. # speaker:rusk #l0015
    -> second_ring

=== second_ring
At five to three it rings again: Pruitt’s Market, out on 9. “Rosalba Méndez. I have as long as it takes to pay for salt,” says the woman who cooks for the sixteen. # speaker:rosalba #l0016
-> salt

=== salt
{
- harm == "leaked":
    They are five to a room, she says, beside a highway. It is the second motel. Nobody has told them which state. # chapter:salt #l0017
- harm == "taken":
    “You people were through the beds,” she says. “So now everyone has put his things in order. It is a very tidy house.” # speaker:rosalba # chapter:salt #l0018
- else:
    { tongue:
    - "booked":
        “On Friday they asked Mateo how he slept,” she says. “It took two telephones. He is still telling it, at night, to the wall.” # speaker:rosalba # chapter:salt #l0019
    - "tied":
        “You had the boy carry what his uncle said,” she says. “Since Thursday they peel potatoes back to back.” # speaker:rosalba # chapter:salt #l0020
    - else:
        “Mateo has been asked nothing yet in any words he has,” she says. “He thinks that is how it is done.” # speaker:rosalba # chapter:salt #l0021
    }
}
She keeps her voice low, and has it all in order, as for a ledger. The van was forty and is sixty. The count was three and is four. On Friday there were envelopes. On Friday also Rusk drove a man to the dentist, and waited, and paid. # cue:van-sixty # cue:counted-noon # cue:paid-friday # cue:dentist-again # cue:whispers #l0022
“Now you,” says Rosalba. “One of sixteen sits down and says no more. What becomes of the fifteen?” # speaker:rosalba # decisive #l0023
* (tell_all) [Ask for all of it now, from the beginning, while she’s on. # approach:press@rosalba # event:several-retellings]
    She begins, with dates. You write. At March the voice of the register calls out a sum, and she is still in March. #l0024
    -> parting
* (her_answer) [Ask her what she thinks will become of the fifteen. # event:risk-asked # approach:own-risk-judgment@rosalba]
    Nobody has asked her that. “He visits,” she says slowly. “In June one went home, and two men drank coffee in the mother’s kitchen. They were very polite about the coffee.” # speaker:rosalba # cue:field-visited #l0025
    -> parting
* (come_for_her) [Say that you can be there in twenty minutes with a car. # approach:over-promise@rosalba]
    “And then it is fifteen, and a car,” says Rosalba. “I asked about the fifteen.” # speaker:rosalba #l0026
    -> parting
* (not_yours) [Say which of it you can answer, and which a lawyer can. # approach:no-promise@rosalba]
    “So you do not know,” says Rosalba. It is the first thing today that seems to please her. # speaker:rosalba #l0027
    -> parting

=== parting
A horn, two short ones. “That is for me,” says Rosalba. # speaker:rosalba # decisive #l0028
* (give_cell) [Read your own number out, slowly, for wherever she keeps numbers. # event:number-left # approach:safe-way-back@rosalba]
    ~ left = "cell"
    She says it back as quantities: three cups, oh spoons, three. # speaker:rosalba #l0029
    -> board
* (look_in) [Tell her you’ll look in at the farm, so she knows. # event:number-exposed]
    ~ left = "farm"
    “Please,” says Rosalba, quite evenly, “do not be kind to me in the yard.” # speaker:rosalba #l0030
    -> board
* (day_and_word) [Agree on a day, an hour, and a word that means no. # event:safety-planned # approach:safety-plan@rosalba]
    ~ left = "plan"
    In two weeks, at half past two, at the salt. If there is anybody beside her, then what she will ask for is sugar. #l0031
    -> board
* (bread_name) [Name the advocate who brings bread, and keeps what she’s told. # approach:community-advocate@rosalba]
    ~ left = "name"
    “Duarte,” she repeats. “And she need not tell you?” She need not. “That is the best thing that you have said,” says Rosalba. # speaker:rosalba #l0032
    -> board

=== board
The line is dead, and it is Sunday again. On your page there is half a column in her words, and it stops at salt. # part:board # chapter:board # decisive #l0033
* (drive_past) [Drive out past the farm, once, to see with your eyes. # event:suspicion-spread]
    -> end_doors
* (to_prosecutor) [Write it as she said it; let the prosecutor have that. # event:prosecutor-told]
    -> kept_or_found
* (hung_up) [Enter it as a caller who hung up, no action. # event:closed-as-routine # event:left-behind]
    -> end_hung
* (sergeant_sunday) [Tell your sergeant alone, and trade for that Sunday shift. # event:supervisor-told]
    -> kept_or_found

=== kept_or_found
{ left == "farm":
    -> end_wash
}
-> end_sunday

=== end_sunday
{ harm == "leaked":
    It is not two weeks but five. The code is of another state again, and she has learned which. # part:aftermath #l0034
- else:
    In two weeks, at half past two, there is a line at the register, and somebody in it who has salt already. # part:aftermath #l0035
}
{ left:
- "plan":
    She asks for sugar first, loudly; and ten minutes later, when a man has gone out for a smoke, for salt. #l0036
- "name":
    It is not you whom she has called in between. It is Ines Duarte, twice, and what was said there you do not know. #l0037
- else:
    She has your number in three recipes by now. It has been tried out on the cashier. #l0038
}
That night sixteen are counted where they sleep. Nobody has sat down. Somebody has asked what becomes of the fifteen, and has been asked it back, and is working on the answer. #l0039
Rosalba, in her own words. She is invented, and so are the words. # part:words #l0040
I bought salt for three weeks on that Sunday, a little each time, so as to stand at the telephone more than once. #l0041
There is a person who asks a thing because she wishes to know it. I had thought that it was a fault of mine, that I am like that. #l0042
{ left == "plan":
    Sugar was my idea. I wanted a word that one can say in front of him with a whole heart. #l0043
- else:
    I was given something to take with me, and nobody else in that van had anything in her hands that she could not show. #l0044
}
What could not be heard is that Elías stood beside me the whole time. He was asking the girl what soccer is called here, at the top of his voice. # ending:sunday #l0045
-> END

=== end_wash
On Tuesday you look in, as you had said. Rosalba is in the yard. She does not know you, and nor does anybody else, all along the row. # part:aftermath #l0046
“Second time this week,” says Rusk to the crew, in two languages, with his hand on your roof. “They like us.” After that the store is done by one man with a list. #l0047
All sixteen sleep in the bunks that night, and are counted. The calls stop. In your drawer is a page in her words, and it is good, and it stops at salt. #l0048
Rosalba, in her own words. She is invented, and so are the words. # part:words #l0049
I have nothing against the officer. There was a car to be seen, and a hat, and a wave. #l0050
I waved back, because it looks worse not to. #l0051
What could not be seen is that it was I who had told the others the telephone was safe. I had to walk down the row that evening and ask each of them for pardon. #l0052
They gave it to me. One is surprised what people have left, at the end of a week. #l0053
I have enough salt until Christmas. # ending:wash #l0054
-> END

=== end_doors
There is nothing to see at the farm. There is a van, and a man with a list who sees you, and gives you two fingers off the wheel. # part:aftermath #l0055
The next time that the van stands at Pruitt’s, it has a man at either door of the store, to help with the bags. It is a small store, and they are in the way, and everyone is very nice about it. #l0056
All sixteen sleep where they slept, and are counted. The cashier keeps an eye open, because of the lady with the salt. She sees her twice more. She buys sugar. #l0057
Rosalba, in her own words. She is invented, and so are the words. # part:words #l0058
One asks a person what becomes of the fifteen, and she comes to look. It is natural. I would have liked to look too. #l0059
He never says that he has seen a thing. He only becomes helpful. #l0060
What could not be seen is that I had thought of an answer by myself, on the way back in the van, between the flour and the bleach. It was a good one. It needed a telephone. #l0061
Now there are two men who carry my bags. I have never been so well served in my life. # ending:doors #l0062
-> END

=== end_hung
It takes one line, and the line has a code. On Monday the shift reads it, and nobody asks. # part:aftermath #l0063
{ number == "none":
    The girl at Pruitt’s had written it down too, on the back of a receipt, with the time. She keeps it for a while, in the drawer with the tape. #l0064
- else:
    In two weeks, at half past two, it rings at the station, and stops. It is somebody else’s Sunday. #l0065
}
All sixteen sleep in the bunks, that night and the next, and there are sixteen. #l0066
Rosalba, in her own words. She is invented, and so are the words. # part:words #l0067
I do not say that I was sent away. I was heard to the end, as one is by a priest who is also thinking of his lunch. #l0068
I had told it in the right order. I had put in the dentist. #l0069
What could not be heard is that I had asked the girl whether they would believe a cook; and that she said: lady, it’s the sheriff, they have to write it down. #l0070
So it is written down somewhere. I am a person who likes to know that. # ending:hung-up #l0071
-> END
