=== mateo_words
Mateo, in his own words. He is invented, and so are they. # part:words # people:mateo@near # face:mateo=calm #l0227
I am counted in English, so I count as well, in my language and backward. When he arrives at sixteen, I arrive at one. #l0228
{ opened:
- "boss":
    That day the officer asked me, and Dale answered for me, and I was fine. I have never been so fine. #l0229
- "cards":
    That day our papers were wanted before our names, and sixteen of us looked at a truck. I believe it is the longest speech we have made. #l0230
- "shade":
    That day there was water before there was a question. It was Dale's water and Dale's cup, but somebody else had thought of it. #l0231
- else:
    That day Dale was sent across the yard to tell his own side, and for the first time since April I heard that there were flies. #l0232
}
{ tongue:
- "booked":
    Later it was asked what I speak. I had not known that this could be a question. #l0233
- else:
    I said yes a good deal; in Spanish it is the word that ends things soonest. What I speak was not asked. Nobody asks a shovel. #l0303
}
{ papers:
- "back":
    My passport came back thinner than I remembered, or my hand had grown. #l0236
- "seized":
    My passport went from one front seat to another front seat, and there was a receipt, with Dale's name on it. #l0237
- "truck":
    My passport stayed in the truck. I had begun to sleep on the side that faces it. #l0238
}
{ harm == "searched":
    Then somebody walked along our beds, and we stood to the wall. It is how one stands when beds are looked at. #l0239
}
-> mateo_ends

=== mateo_ends
{ form_tip.sign_tip:
    Three names were said into a telephone. Mine is three names long, so for a day I thought that it was only me. #l0240
    { tongue == "booked":
        What nobody could see is that I had washed my shirt for ten o'clock. #l0241
    - else:
        What nobody could see is that I had washed my other shirt. I had thought of walking down to the road, and of how one begins. #l0242
    }
    Where I am there is a count, too, at four in the afternoon. They use our names, and get them nearly right. #l0243
    I still do it backward. # ending:spelled #l0244
    -> END
}
{ harm == "none":
    At ten there were two telephones, and out of the second came a good morning as they say it in my aunt's village. It was written down that I paused. #l0245
    What nobody could see is that I had not lain awake over Dale. I had lain awake over how to greet her; she might have been older than I am. #l0246
    Elías tells me that I talked for an hour. I thought I was only being polite. #l0247
    My count does not come out now. But for each one who is missing from it I can say where he sleeps. # ending:ten-oclock #l0248
    -> END
}
In the spring a judge ruled that a part of that day could not be spoken of in his room. It can in ours. #l0250
What nobody could see is that it was Elías's birthday. There were candles in the flour, and all evening Rosalba stood in front of it. #l0251
He is twenty-two. Those I counted forward. # ending:ruling #l0252
-> END

=== elias_words
Elías, in his own words. He is invented, and so are they. # part:words # people:elias@near # face:elias=calm #l0253
I am the one with the English, so everybody thinks that I know what is going on. #l0254
{ opened:
- "boss":
    When the officer came, Dale did the talking, and I stood there and heard how well I was. #l0255
- "cards":
    When the officer came it was cards, straight off, like a referee who has forgotten the ball. #l0256
- "shade":
    When the officer came there was water, and I held the cup in the wrong hand, so that nobody would start on the other one. #l0257
- else:
    When the officer came, Dale was sent off, and I never saw the card. I looked at my boots so as not to enjoy it. #l0258
}
{ ride:
- "medics":
    The man in the ambulance asked my name and then used it, eleven times. I counted; it runs in the family. #l0259
- "boss":
    Dale drove me to the drugstore and told me a joke on the way, a good one. He kept the receipt. #l0260
- else:
    The wrist waited. It is a patient bone. #l0261
}
{ end_beds:
    That night we were sixteen in two vans, which is a lot of knees. My uncle counted us in the dark, and it came out, and he did it again. #l0262
    Dale wanted to know which one of us it was. He wasn't even loud. He asked it the way you ask who left a gate open. #l0263
- else:
    It says no further action. It came to the farm for the insurance, and I read it out, and I was proud, because I knew all the words. #l0264
    My uncle asked what it meant. I said: they got to the end of the form. #l0265
}
In the shed, when I said doctor, I looked over at the truck, and the officer looked where I was looking. My gloves were on the dash. The good ones, from the first Friday. #l0266
I don't say that there was nothing else in that truck. I say that nobody asked me what I was looking at. #l0267
{ end_beds:
    They are still on it, as far as I know. A goalkeeper ought to know where his gloves are. # ending:empty-beds #l0268
    -> END
}
At half past nine I say my number so loud that he has to look up. # ending:in-service #l0269
-> END

=== rosalba_words
Rosalba, in her own words. She is invented, and so are they. # part:words # people:rosalba@near # face:rosalba=calm #l0270
I will take it in order, since that is how I keep it. #l0271
{ opened:
- "boss":
    A quarter to three: my name was asked by an officer and supplied by Dale. I had been going to give the long one. #l0272
- "cards":
    A quarter to three: papers. Then, some time after, good afternoon. #l0273
- "shade":
    A quarter to three: water, one cup, Dale pouring. I looked to see who had told him to. #l0274
- else:
    A quarter to three: Dale was sent off to talk about Dale, which he likes. I could hear my own apron. #l0275
}
{ papers:
- "back":
    Before supper: one passport, mine, all pages present. #l0276
- "seized":
    Before supper: one passport, mine, out of his truck and into a county car. I have it down under lent. #l0277
- "truck":
    Before supper: one bag, photographed like a bride, and put back. #l0278
}
{ book:
- "pictured":
    Past seven: the notebook. I turned the pages, and the officer held that camera in both hands, the way you hold a plate that is too full. #l0279
- "taken":
    Past seven: the notebook, out through the door under an arm. Since then I keep it in my head, which is also ruled. #l0280
}
{ number:
- "safe":
    One recipe for beans, with a good deal too much in it. #l0281
- "exposed":
    Cards with a star on them: we had those for as long as it takes a truck to stop. #l0282
}
-> rosalba_ends

=== rosalba_ends
{ end_bread:
    After nine a woman came with two loaves and a page out of a law book, and Dale read the page. Whatever we said would stop with her, she told us; and for an hour we said nothing, and ate. #l0283
    What nobody could see is that I had baked, too. I left mine in the oven, so that there would be room on the table for hers. #l0284
    She comes on Sundays. I enter it every time: visitors, one. # ending:bread #l0285
    -> END
}
{ end_paper:
    On the third day they came with a paper for our papers, and a young man carried the binder out in both arms, like a godchild. #l0286
    The prosecutor asks who will speak for the numbers. I said that numbers speak. Not in that room, she told me. #l0287
    What nobody could see is why I keep the stove lit when strangers come. It gives me something to turn my back for, and I think better facing a wall. #l0288
    I have not turned around yet. # ending:paper #l0289
    -> END
}
{ end_letter:
    Then a letter about hours, which Dale read to us with his hat off. He pronounced my name correctly; I suppose that it was typed. #l0290
    The inspector asked me when I begin. Six, I said, because the card says six, and because of who was holding the door for him. #l0291
    What nobody could see is that I had put on earrings for it. #l0292
    I keep two columns now, what was asked and what was not. You can guess where I run out of room. # ending:letter #l0293
    -> END
}
Then nine days of nothing, entered as nine days of nothing. #l0294
I called from the store, between the batteries and the bread. Twice I hung up. #l0295
What nobody could see is why. It was answered, and I had only prepared for it not to be. #l0296
The third time I asked what beans cost, and somebody thought for a moment and gave me a price. From a price one can begin. # ending:nine-days #l0297
-> END
