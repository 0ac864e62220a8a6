=== end_stood
{ charge == "lesser":
    In September twelve people look at one page for a day. They are out for an hour, say yes to it, and the foreman asks the bailiff whether that was all. # part:aftermath #l0298
- else:
    In September twelve people look at it for four days. They are out for two. On the large count they cannot agree; on the second they can, and the judge orders the wages by the hour. # part:aftermath #l0185
}
{ hole == "labels":
    Page two was read to them, by you, on the first morning. One of them asked to hear it again, and that was all. #l0186
- else:
    {who} was asked about page four and page nine, and said which of the two had been a bad night. #l0187
}
What it cost was one day on a chair, with the door in sight, and somebody outside of it who had been asked for. #l0188
-> tonight

=== end_bare
{ coached:
    In September {who} says the three phrases, in order. “And where does one hear such words?” asks Sokol, quite kindly; and he is told, because one is under oath. # part:aftermath #l0289
- else:
    In September it is your page against theirs. Two of the twelve would have said less; there is nothing less on the form. # part:aftermath #l0290
}
They are out for three days, and send down a note with one line on it. On the large count they cannot agree. #l0291
{ charge == "top":
    There had been a smaller one, on one of three cards, and it is in your basket. #l0292
- else:
    On the second they say no; it had hung on nobody, but by then everything hung on that. #l0293
}
{boss} goes down the steps with a coat on one arm, not cleared of anything, and not anything else. #l0294
-> tonight

=== end_agreed
It takes {who} not an hour but forty minutes. The answer has three parts, and you carry them across the corridor. Sokol’s client can live with two, and by evening with the third. # part:aftermath #l0189
{ charge:
- "lesser":
    It is the small count. What it was called mattered less, it turns out, than that somebody would have to say the sum aloud. #l0190
- "top":
    It is a count that had not been on your page at all: the papers, and a year. The large one is gone by then, and had been a price. The sum is paid before the plea is heard. #l0295
- else:
    It is the second count, and the sum is paid before the plea is heard, and one street is closed to one person for five years. #l0191
}
Nobody was locked up for long. You had expected to mind that more than {who} does. #l0192
-> tonight

=== end_pled
It is on the list for November as one more. {boss} says “guilty” in a good shirt, and the judge says what it comes to. # part:aftermath #l0193
{ not real:
    The fine is larger than what had been owed. What had been owed is not in it; there was no line for that on your page. #l0194
- else:
    It comes to a year, suspended, and a class. For what was done to {who} there is no word on the page, and so there is none in the record. #l0195
}
{ stay == "with":
    {who} hears of it from a clerk, in the corridor, with the good shoes on. #l0196
- else:
    {who} hears of it from a stranger, who had thought that it was known. #l0197
}
-> tonight

=== end_left_out
{ stay == "with":
    In the end it is not a trial; it is a morning. Without what was left out, and what it had led to, there is {who} on a chair, and a good shirt across the room that says the contrary. # part:aftermath #l0300
- else:
    In the end it is not a trial; it is a morning. Without what was left out, and with nobody on the chair, there is a road, or a porch, or a curb, and the photographs of it are good ones. # part:aftermath #l0198
}
{ hole:
- "taken":
    It was lost before you had it. Somebody had wanted very much to have it, and had not asked. #l0199
- "promised":
    It was lost in one sentence, and it had been meant well. #l0200
- "tied":
    It was lost in a voice that should not have been in the middle. #l0201
- "labels":
    It was lost in a word on page two, and in how long you let it lie there. #l0202
- else:
    It was not lost in the report, which was a plain one. It was lost in April. #l0203
}
{boss} shakes Sokol’s hand, and then, after a moment, yours. #l0204
-> tonight

=== end_paper
In September five people who keep papers come in, one after the other, and say that they keep them. Nobody has ever been so exact about so little. # part:aftermath #l0205
{ charge == "lesser":
    It is enough for the one page. Nobody asks what a second one would have said. Everybody had read it. #l0299
- else:
    It is enough for the second count. The large one is withdrawn, on the last afternoon, in one sentence. #l0206
}
{ stay == "gone":
    There is a chair that stays empty for all of it. Sokol points at it in closing. Two of the twelve look at him, and not at the chair. #l0207
- else:
    Nobody had been asked to come. Sokol points that out in closing, and for once it is true in the way in which you would say it too. #l0208
}
-> tonight

=== end_struck
It comes out in the third week of August. A clerk in another office answers a letter of Sokol’s, about who may have been asked to stay for what. She encloses the note. # part:aftermath #l0209
“I don’t say that it would have changed a thing,” says Sokol to the judge. “I say that I’d have liked to ask.” By noon there is no case. By four there is a letter about you. #l0210
What {who} had been told was that the other side would hear of it. It would have cost one question, on a chair. #l0211
-> tonight

=== end_mute
{who} comes in by the side door, between two deputies, and is sworn. # part:aftermath #l0212
“I would like to say something,” says {who}, and says it. It is that this is the second time of being brought somewhere so as to be of use. After that no question is answered, and you have eleven. #l0213
{boss} looks down at the table. It would be easier if one could see a smile there; but it is only someone who knows how that is done. #l0214
-> tonight

=== end_want
There are three elements, and for the second there was never anything. It says so in the order, in four lines, with a thing about hope in the last. # part:aftermath #l0215
{ matter == "tally":
    The buyers have called elsewhere. The fifteen dollars were forgotten in between, by everybody who had them to pay; in March there are nine names on the list. #l0216
- else:
    Corinne’s office had put her on leave until it was over. The nights were forgotten in between. Tuya has gone to Aspen, where there is an elevator. #l0217
}
{ prelim.say_not_there:
    The judge thanks you for the motion. It is a thing that she does not often do, and she sounds tired. #l0218
- else:
    It says ninety in November, and Whitt does not mention it. #l0219
}
-> tonight

=== end_reasons
Your page and a half is asked for twice: by a labor office, and by a deputy, who would like to know how one looks for means and does not find it. # part:aftermath #l0220
{ matter == "tally":
    In April thirteen people have their light money back, and there are thirteen names on the list. One is written a little smaller than the rest. #l0221
- else:
    The nights are settled by October, at a kitchen table, in six parts. Both of them say that they gave in. #l0222
}
Nothing had been there, and somebody has said so out loud, with reasons. It is a thing that people can sleep on. #l0223
-> tonight

=== end_shut
{ real:
    It is shut, with a good page in it. In the second year a new deputy finds it, under what was shown, and asks you why. You have the page before you, and it is a fair question. # part:aftermath #l0224
- else:
    It was right to shut it. It was not said to anyone in a way that one could keep, and so it is not quite shut: on the Bench, on Sycamore Street, one is somebody who has been looked into. # part:aftermath #l0225
}
{ amounts.own_number:
    The number for the lawyer is where it was put. In the third year it is dialed. #l0226
- else:
    The sum has gone out of everyone’s head but one. #l0227
}
-> tonight

=== end_forwarded
{ month_seven.file_now:
    What can still be shown in October is what somebody had written down by January. There is a count in it, a small one, and of those who would have come two have not moved. # part:aftermath #l0228
- else:
    In October it is a folder again, with an orange on it. # part:aftermath #l0229
}
{ away.lawyer_now:
    {who} has had a lawyer since the first week, and has begun something of a different kind, with the ten years that there are for it. #l0230
- else:
    In the ninth month two people, civil, had stood before a door that {who} had given as an address. There is another family in there now. #l0231
}
{ shown:
    The papers are good ones. They begin in the right month. #l0232
- else:
    The phone company keeps such things for a year. It was eleven days over. #l0233
}
-> tonight

=== tonight
{ matter:
- "farm":
    That night Rosalba sleeps over the farmworker center, by herself, and the lamp is on. Nine of the sixteen are in bunks, in another county. #l0234
- "household":
    That night Selam sleeps in a room with a key to it. Ruth is awake at one, at three and at five, in a home, and a stranger tells her which train it is. #l0235
- "street":
    That night Jordan sleeps on a couch, his shoes beside it. Tasha is in nine. #l0236
- "tally":
    That night thirteen people sleep where they live, two thousand miles from the Bench. It is the season for it. #l0237
- else:
    That night Tuya sleeps, in pieces. Gus is in his own bed, and somebody comes when he rings. #l0238
}
-> own_words
