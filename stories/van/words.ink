=== nelly_words
Nelly, in her own words. She is invented, and so are the words. # part:words # people:nelly@near # face:nelly=calm #l0096
I sew school uniforms, so what I see first of a person is how much has been let out. #l0097
{ opened:
- "papers":
    They wanted papers, through a window, in that weather, and I handed out my voting card, which has a good photograph and has never been of use. #l0098
- "driver":
    The boy asked us on behalf of the law how we were, and told the law on our behalf that we were fine. #l0099
- "count":
    We were put along a rail and counted, and I counted too, since one should have one’s own figure. #l0100
- else:
    The boy was taken out of the wet first, and I thought, they begin with him because he is the one who will cry. #l0101
}
{
- end_cake:
    -> nelly_cake
- end_half:
    -> nelly_half
}
-> nelly_juniper

=== nelly_cake
Then I was to show on a map where it ends, and it is a strange thing, a map; one can’t put a finger down halfway. #l0102
My sister drove two hours beside a cake, and made me sit in back, because of it. #l0103
What nobody could see is that I had nine hundred dollars on me the whole time, sewn flat, all around the hem of that raincoat. It is for a machine. #l0104
I would have gone to that house and cooked, before I let them have it. #l0105
We cut the cake on the hood of the car, at a rest area, in sleet, with the edge of a card that somebody had given me for emergencies. # ending:cake #l0106
-> END

=== nelly_half
{ number:
    Then we were given a number to hide, and let alone with our telephones, and I heard my sister say exit, exit, exit, like a person at the theater. #l0141
- else:
    Then we were asked where to and in whose car, and let alone with our telephones, and I heard my sister say exit, exit, exit, like a person at the theater. #l0142
}
{ number:
    The man called twice. I had a lawyer by then; I had carried her in my hem, and the pin is still in there. #l0108
- else:
    The man calls on Fridays, at six. I know by now when he has a cold. #l0109
}
What nobody could see is that I do sums. On the telephone I have let him add it up for me, each week, and he is off by four dollars, and it is not in his favor. #l0110
I keep it in tailor’s chalk on black cloth. One brushes it, and there is nothing there. # ending:half #l0111
-> END

=== nelly_juniper
{ ride == "on":
    Then the boy was given coffee, and we were given back the boy. #l0112
- else:
    Then it was our own morning, and there was a gray car in it. #l0113
}
In that house I cooked for whoever was brought, once for twelve, and they were told that I was an aunt. #l0114
I have been asked since if there was a lock. There was a very good lock; I used to turn it myself, at night, because of the street. #l0115
What nobody could see is that I had nine hundred dollars in the hem of my raincoat. It hung behind the kitchen door the whole time; they used to put it on to go out for cigarettes. #l0116
It is for a machine. I took the weeks instead. # ending:juniper #l0117
-> END

=== abdou_words
Abdou, in his own words. He is invented, and so are the words. # part:words # people:abdou@near # face:abdou=calm #l0118
I repair elevators, so I know that people look up at the number, and never at the door. #l0119
{ opened:
- "papers":
    They asked for papers through a window, and I gave them the card of the mechanics’ union, Dakar branch, which has me with a mustache. #l0120
- "driver":
    The boy turned around and asked us something, and all of them nodded, and I nodded; where one has not got the language, one votes with the majority. #l0121
- "count":
    We stood along a rail in the weather and came to nine, and nobody was surprised except the one who had counted. #l0122
- else:
    The boy was taken out first and put where it was warm, which is correct; from a stopped car one gets the youngest out first. #l0123
}
{ french:
    Then a telephone spoke French with me, out of somebody’s kitchen, and for ten minutes I was a man with subordinate clauses. #l0124
- else:
    Nobody had French. I was spoken to in Spanish, each time a little more slowly, and I became each time a little more stupid. #l0125
}
{
- end_names:
    -> abdou_names
- end_found:
    -> abdou_found
}
-> abdou_cots

=== abdou_cots
Then we were given beds, and a sheet of paper that said we were welcome to remain. I had a judge on Thursday. #l0126
I slept in the chair, so that the suit should not be slept in. #l0127
What nobody could see is that I had counted the exits on the way down, by the signs, as one counts floors in the dark; there were nine, and the bus is at the sixth. #l0128
I came in at twenty to ten. They were at R. # ending:cots #l0129
-> END

=== abdou_names
Then on Thursday I wore the suit. By the elevator two men were waiting, and they had my name already, and said it well. #l0130
What nobody could see is that I had heard that elevator before I saw them; it was stopping two fingers low. Somebody will trip over that, I said, and was told to look at the wall. #l0131
Where I am now there are four floors, and stairs. #l0132
They have hung my suit in a paper bag. I am told it has a number, and I have asked to know which. # ending:names #l0133
-> END

=== abdou_found
Then we were in the newspaper, as found. I had not known that I was being looked for. #l0134
A kind woman had a form. Had I been afraid? Of missing Thursday, I said, and she put it under fear. #l0135
What nobody could see is that the summons was in the suit, folded in eight, and the suit was in the bag, and the bag had been taken into good hands. #l0136
On Thursday at nine I was being interviewed. I am told that they called my name three times, in the other place, and then the next one. # ending:found #l0137
-> END
