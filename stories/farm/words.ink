=== mateo_words
Mateo, in his own words. He is invented, and so are the words. # part:words # people:mateo@near # face:mateo=calm #l0227
I am counted in English, so I count as well, in my language and backward: when he arrives at sixteen, I arrive at one. #l0228
{ opened:
- "boss":
    That day the officer asked me, and Dale answered for me, and I was fine; I have never been so fine. #l0229
- "cards":
    That day our papers were wanted before our names, and sixteen of us looked at a truck, and I believe it is the longest speech that we have made. #l0230
- "shade":
    That day there was water before there was a question; it was Dale’s water and Dale’s cup, but somebody else had thought of it. #l0231
- else:
    That day Dale was sent across the yard to tell his own side, and for the first time since April I heard that there were flies. #l0232
}
{ tongue:
- "booked":
    Later it was asked what I speak. I had not known that this could be a question. #l0233
- else:
    I said yes a good deal; in Spanish it is the word that ends things soonest. What I speak was not asked, or not waited for, but nobody asks a shovel. #l0234
}
{ papers:
- "back":
    My passport came back thinner than I remembered, or else my hand had grown. #l0235
- "seized":
    My passport went from under one arm to under another, and there was a receipt for it, with Dale’s name on. #l0236
- "truck":
    My passport stayed in the truck, and I had begun to sleep on the side that faces it. #l0237
}
{ form_tip.sign_tip:
    -> mateo_spelled
}
{ harm == "none":
    -> mateo_ten
}
-> mateo_ruling

=== mateo_ten
At ten there were two telephones, and out of the second one came a good morning, the way they say it in my aunt’s village. It was written down that I paused. #l0238
What nobody could see is that I had not lain awake over Dale. I had lain awake over how to greet her, for she might have been older than I am. #l0239
Elías tells me that I talked for an hour; I thought that I was only being polite. #l0240
My count does not come out now. But for each one who is missing from it, I can say where he sleeps. # ending:ten-oclock #l0241
-> END

=== mateo_spelled
Three names were said into a telephone. Mine is three names long, so for a day I thought that it was only me. #l0242
{ tongue == "booked":
    What nobody could see is that I had washed my shirt for ten o’clock. #l0243
- else:
    What nobody could see is that I had washed my other shirt, because I had thought of walking down to the road, and of how one begins. #l0244
}
Where I am there is a count, too, at four in the afternoon, and they do it by name and get us nearly right. #l0245
I still go backward. # ending:spelled #l0246
-> END

=== mateo_ruling
Then somebody walked along our beds, and we stood to the wall, which is how one stands when beds are looked at. #l0247
In the spring they decided that this part of the day was not to be spoken of in court. It can in ours. #l0248
What nobody could see is that it was Elías’s birthday. The candles were in the flour, and the whole time Rosalba stood in front of it. #l0249
He is twenty-two. Those I counted forward. # ending:ruling #l0250
-> END

=== elias_words
Elías, in his own words. He is invented, and so are the words. # part:words # people:elias@near # face:elias=calm #l0251
I am the one with the English, so everybody thinks that I know what is going on. #l0252
{ opened:
- "boss":
    When the officer came, Dale did the talking, and I stood there and heard how well I was. #l0253
- "cards":
    When the officer came it was cards, straight off, like a referee who has forgotten the ball. #l0254
- "shade":
    When the officer came there was water, and I held the cup in the wrong hand, so that nobody would start on the other one. #l0255
- else:
    When the officer came, Dale was sent off, and I never even saw the card; I looked at my boots, so as not to be seen enjoying it. #l0256
}
{ ride:
- "medics":
    The man in the ambulance asked my name and then used it, eleven times. I counted; it runs in the family. #l0257
- "boss":
    Dale drove me to the co-op and told me a joke on the way, a good one, and he kept the receipt, and I kept my hands off the dash. #l0258
- else:
    The wrist waited. It is a patient bone. #l0259
}
{ end_beds:
    -> elias_beds
}
-> elias_service

=== elias_beds
That night we were sixteen in two vans, which is a lot of knees. My uncle counted us in the dark, and it came out right, and he did it again. #l0260
Dale wanted to know which one of us it was, and he wasn’t even loud; he asked it the way you ask who left a gate open. #l0261
In the shed, when I said doctor, I looked over at the truck, and the officer looked where I was looking. What nobody could see from there is that my gloves were on the dash, the good ones, from the first Friday. #l0262
I don’t say that there was nothing else in that truck. I say that nobody asked me what I was looking at. #l0263
They are still on it, as far as I know, and a goalkeeper ought to know where his gloves are. # ending:empty-beds #l0264
-> END

=== elias_service
It says no further action. It came to the farm for the insurance, and I read it out to them, and I was proud, because I knew all of the words. #l0265
My uncle asked what it meant, and I said: they got to the end of the form. #l0266
In the shed, when I said doctor, I looked over at the truck, and the officer looked where I was looking. What nobody could see from there is that my gloves were on the dash, the good ones, from the first Friday. #l0267
I don’t say that there was nothing else in that truck. I say that nobody asked me what I was looking at. #l0268
At half past nine I say my number so loud that he has to look up. # ending:in-service #l0269
-> END

=== rosalba_words
Rosalba, in her own words. She is invented, and so are the words. # part:words # people:rosalba@near # face:rosalba=calm #l0270
I will take it in order, since that is how I keep it. #l0271
{ opened:
- "boss":
    A quarter to three: my name was asked by an officer and supplied by Dale. I had been going to give the long one. #l0272
- "cards":
    A quarter to three: papers; then, some time after, good afternoon. #l0273
- "shade":
    A quarter to three: water, one cup, Dale pouring; I looked to see who had told him to. #l0274
- else:
    A quarter to three: Dale was sent off to talk about Dale, which he likes, and I could hear my own apron. #l0275
}
{ papers:
- "back":
    Before supper: one passport, mine, all pages present. #l0276
- "seized":
    Before supper: one passport, mine, out of his truck and into a county car, which I have down under lent. #l0277
- "truck":
    Before supper: one bag, photographed like a bride, and put back. #l0278
}
{ book:
- "pictured":
    Toward dark: the notebook. I turned the pages, and the officer held that camera in both hands, the way you hold a plate that is too full. #l0279
- "taken":
    Toward dark: the notebook, gone out under an arm; since then I keep it in my head, which is also ruled. #l0280
}
{ number:
- "safe":
    One recipe for beans, with a good deal too much in it. #l0281
- "exposed":
    Something with a star on it: we had that for as long as it takes a truck to stop. #l0282
}
{ end_bread:
    -> rosalba_bread
}
{ end_paper:
    -> rosalba_paper
}
{ end_letter:
    -> rosalba_letter
}
-> rosalba_nine

=== rosalba_bread
After nine a woman came with two loaves and a page out of a law book, and Dale read the page. Whatever we said would stop with her, she told us, and so for an hour we said nothing, and ate. #l0283
What nobody could see is that I had baked, too. I left mine in the oven, so that there would be room on the table for hers. #l0284
She comes on Sundays, and I enter it every time: visitors, one. # ending:bread #l0285
-> END

=== rosalba_paper
On the third day they came with a paper for our papers, and a young man carried the binder out in both arms, like a godchild. #l0286
The prosecutor asked who will speak for the numbers. I said that numbers speak; not in that room, I was told. #l0287
What nobody could see is why I keep the stove lit when strangers come. It gives me something to turn my back for, and I think better facing a wall. #l0288
I have not turned around yet. # ending:paper #l0289
-> END

=== rosalba_letter
Then a letter about hours, which Dale read to us with his hat off; he pronounced my name correctly, so I suppose that it was typed. #l0290
The inspector asked me when I begin. Six, I said, because the card says six, and because of who was holding the door for him. #l0291
What nobody could see is that I had put on earrings for it. #l0292
I keep two columns now, what was asked and what was not, and you can guess where I run out of room. # ending:letter #l0293
-> END

=== rosalba_nine
Then ten days of nothing, entered as ten days of nothing. #l0294
I called from the store, between the batteries and the bread. Twice I hung up. #l0295
What nobody could see is why: it was answered, and I had only prepared for it not to be. #l0296
The third time I asked what beans cost, and somebody thought for a moment and gave me a price. From a price one can begin. # ending:tenth-day #l0297
-> END
