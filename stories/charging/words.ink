=== own_words
{ matter:
- "farm":
    Rosalba, in her own words. She is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0239
    I keep accounts; so I had a page for that office too, with what it took, and what it gave back. #l0240
- "household":
    Selam, in her own words. She is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0241
    In a pharmacy one reads the prescription back aloud, so that whoever wrote it can hear what it says. #l0242
- "street":
    Jordan, in his own words. He is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0243
    I’ve sung in four rooms that had a judge’s chair in them, and three were churches. #l0244
- "tally":
    Abel, in his own words. He is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0245
    I know about a long season, and how the fellow with the clipboard is never the one who has to slide. #l0246
- else:
    Tuya, in her own words. She is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0247
    Where I come from a guest is asked about the animals first, and about himself on the second day. #l0248
}
{ asked:
    I was asked, and could have said no, and I tried it out in the kitchen, to see how it would sound. #l0249
- else:
    I was sent for, and whoever has been sent for before knows that it doesn’t matter by whom. #l0251
}
{ want.write_it:
    I was shown a page that had on it what I’d said, and there was a word wrong, and it was changed. #l0252
- else:
    I was told whose it was, and that it was large. I looked around for whoever could have been meant. #l0283
}
{ matter:
- "farm":
    What nobody could see is that I’d had the second notebook with me, each time, in the flour bag. It is the one with what I did, so that the others would be counted right. I have not shown it to anyone. #l0256
- "household":
    What nobody could see is that I had counted for you as well: how often you looked at the clock, and how often at me. It came out even, and I had not thought that it would. #l0257
- "street":
    What nobody could see is that I had Tasha on the phone in my pocket, the first time, so that she’d hear how it was done. She said afterward that I’d talked too much. #l0258
- "tally":
    What nobody could see is that I had his apples in the cap. I’d brought them for you, and then you had that orange. #l0259
- else:
    What nobody could see is that I had asked Corinne to drive me. She waited in the car for the whole of it, and we did not speak about it either way. #l0260
}
{
- end_stood:
    -> say_stood
- end_bare:
    -> say_bare
- end_agreed:
    -> say_agreed
- end_pled:
    -> say_pled
- end_left_out:
    -> say_left_out
- end_paper:
    -> say_paper
- end_struck:
    -> say_struck
- end_mute:
    -> say_mute
- end_want:
    -> say_want
- end_reasons:
    -> say_reasons
- end_shut:
    -> say_shut
}
-> say_forwarded

=== say_stood
Twelve people looked at me for a day. It was not as bad as one that looks at you every evening. #l0261
They didn’t agree on what to call it. Neither do I. # ending:stood #l0262
-> END

=== say_bare
They were asked one large question. I know how that is; one looks for a smaller one to say yes to. #l0296
I am told that it can all be done again. I have said that I’ll think about it, and I am. # ending:bare #l0297
-> END

=== say_agreed
I was given an hour and took less. It has to be said that I’d had the answer since February; there was just nobody who’d wanted to know it. #l0263
I have the paper with the sum on it. Paid, it says, and by whom. # ending:agreed #l0264
-> END

=== say_pled
So it’s over. I’m told that it went well. #l0265
I should have liked to hear it said what for. # ending:pled #l0266
-> END

=== say_left_out
A man has shown me how it was lost. He had it all in a row, with dates, and at the front of the row stood somebody who’d been in a hurry. #l0267
I remember that hurry. It was on my behalf. # ending:left-out #l0268
-> END

=== say_paper
They did it with paper. I was not asked to be anything, and I had always thought that one would have to be something. #l0269
I went by on the last day, on the other side of the street. # ending:paper #l0270
-> END

=== say_struck
I’d have said yes. If they had asked me up there: did you get something for it? I’d have said: a maybe. #l0271
It was kept from them for my sake, I hear. # ending:struck #l0272
-> END

=== say_mute
I had thought it out in the cell, the whole of what I would say. It was good. It had the Wednesday in it. #l0273
Then I saw who was holding the door. # ending:mute #l0274
-> END

=== say_want
They were looking for something that would have made it worse, and I was to be what was worse about it. #l0275
It’s a small thing that I’m owed. I would have liked it to stay the size it is. # ending:want-of #l0276
-> END

=== say_reasons
I was told no, in three parts, with a hand under each. #l0277
One could have framed it. I’ve had a yes that was less polite. # ending:reasons #l0278
-> END

=== say_shut
It came to nothing, and nothing came to me; so I have it still. #l0279
One gets used to being in a drawer. It is dry. # ending:shut #l0280
-> END

=== say_forwarded
I was passed along, and I know that road. You keep your bag on your lap, and you don’t ask what the next place is called. #l0281
They’ve all been very civil. # ending:forwarded #l0282
-> END
