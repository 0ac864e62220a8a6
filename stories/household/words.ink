=== selam_words
Selam, in her own words. She is invented, and so are the words. # part:words # people:selam@near # face:selam=calm #l0223
With every box there comes a leaflet, and I am somebody who reads it; so first the warnings. #l0224
{ opened:
- "bell":
    That morning the bell was rung, and it was I who had rung it; that is how a bell works. #l0225
- "voices":
    That morning I spelled my name to somebody in the dark, and at the letter f a window opened. #l0226
- "kettle":
    That morning I was offered a kettle over a hedge, and I said no, and I have thought about that kettle more than about most people. #l0227
- else:
    That morning there was a car whose door could be opened from within, and I kept one finger on the handle the whole time, for the pleasure of it. #l0228
}
{ number:
- "safe":
    Since then there is a batch of Ruth’s evening tablet that was never made; it has ten digits, and I dispensed it to nobody. #l0229
- "exposed":
    Afterward there was a card in a pocket, and the pocket was in a coat, and the coat was his; I have seen better packaging. #l0230
}
{ copy == "pictured":
    I turned my own pages for a camera, and saw how I used to sign when I had slept. #l0231
}
{ end_noon:
    -> selam_noon
}
{ end_nine:
    -> selam_nine
}
{ end_tuesday:
    -> selam_tuesday
}
{ end_paper:
    -> selam_paper
}
{ end_pamphlet:
    -> selam_pamphlet
}
{ end_letter:
    -> selam_letter
}
{ end_offices:
    -> selam_offices
}
{ end_bond:
    -> selam_bond
}
-> selam_flight

=== selam_noon
I said noon because I like an hour with two hands on it. #l0232
{ noon.after_relief:
    He held the list as though it were in my language, and I went through it with him, and then I had no more lines. #l0233
- else:
    I went as I was, and for the eleven o’clock I was sitting on a chair, and nobody wanted anything. #l0234
}
What nobody could see is that I had one half tablet with me, in my glove, from a spare strip; hers was laid out. I do not know why; I think that I wanted to have something of eleven o’clock. #l0235
So now there is one half missing, and that half I did take. # ending:noon #l0236
-> END

=== selam_nine
I was given a number and a week with no questions in it, and I did what one does with a new medicine: I waited to see what else it did. #l0237
For nine days I went on counting halves. #l0238
What nobody could see, on that porch, is that I knew the code. A boy of six says it aloud when he presses it, and I have good ears; I had had it since October. #l0239
I stood out there with four digits in my mouth, because I was not somebody who had them. #l0240
Then one night I said ten, to a telephone, and I did not whisper. # ending:nine-days #l0241
-> END

=== selam_tuesday
After that came a woman who coughs on Tuesdays. #l0242
She does not ask me anything; she reads the backs of boxes with me, and is wrong about most of them. #l0243
What nobody could see is that the prescription takes six minutes. The pharmacist says fourteen because I asked her to, in the summer, and she has never asked me what for. #l0244
Eight of them are mine, and I spend them standing up. #l0245
I am not in a hurry; that is what the minutes are for. # ending:tuesday #l0246
-> END

=== selam_paper
{ inside or confided:
    On the third day he gave me my passport on the porch, and it was so cold that we were both quick about it. #l0247
- else:
    On the third day a bank was asked about me, and he told me so himself, at breakfast, and was not angry. I do the dishes after breakfast. #l0305
}
{ copy == "pictured":
    They were all very pleased with my two papers, and one of them asked how I had come to think of Antarctica. #l0248
    What nobody could see is that Ruth asks me for every country there is, at one and at three and at five. She has never asked for that one, and so it was ours. #l0249
- else:
    They asked if I had ever had a paper of my own, and I said that I would look. #l0250
    What nobody could see is that I knew where it was, to the page. I only wished for once to own something before I showed it. #l0251
}
I say the wages aloud when I am asked. The rest I say in the evenings, to a kettle, to hear how long it takes. # ending:paper #l0252
-> END

=== selam_pamphlet
Then three of us stood around my suitcase, and it turned out that I own a blouse. #l0253
Marianne was not angry; she said my name, and put the little book into her pocket as one takes scissors from a child. #l0254
What nobody could see is who had underlined that number. It was the woman at the consulate’s window; she did it twice, while she was telling me something else, and did not look up. #l0255
I never learned it by heart, for I thought that I had it. #l0256
A prosecutor has since explained whose suitcase it was. # ending:pamphlet #l0257
-> END

=== selam_letter
Then there was a letter, and he made his tables, with the door of the study open, so that I could see how hard he was working. #l0258
He asked me the price of things, and I told him, because I do the shopping. #l0259
What nobody could see is that I checked it that same night, while Ruth was waiting for her train. There is no mistake in it anywhere; it adds up on every page. #l0260
He is a good economist, and it is only that I was put in the wrong column. #l0261
I would have liked to be asked what a night costs. # ending:letter #l0262
-> END

=== selam_offices
Then somebody was concerned, in a good voice, and called my mother. #l0263
She has asked me since then whether I am eating; she has not asked me the other thing, and she asks it every week. #l0264
What nobody could see is that I had a letter to her already written, about the house, with the hours in it. It lay under the paper in Ruth’s drawer, and it began with the good news, and I was looking for one more piece of that. #l0265
I have not finished it. #l0266
One does not write to someone who has heard. # ending:good-offices #l0267
-> END

=== selam_bond
{
- bail.let_sign:
    Then I was a person on a bench, and somebody signed for me, as for a parcel; both of us had to show who she was. #l0268
    She had brought the good coat. #l0269
- bail.own_door:
    Then I was a person on a bench, and after that a person on Front Street with a prescription, and the only one to sign for me was I. #l0306
    The good coat drove behind us, over the back of a seat. #l0307
- else:
    Then I was a person on a bench, for as long as it takes two others to count what I count in a minute. #l0308
    The good coat waited, over an arm, and was patient. #l0309
}
What nobody could see is that I was reading the map above the bench, in the glass of the door. I have Calder County by heart now, with its nine roads out, and I have been on one of them. #l0270
At one and at three and at five I tell them to Ruth, who used to teach this. #l0271
She says that I will go far. # ending:bond #l0272
-> END

=== selam_flight
After that everyone was very kind, quickly. #l0273
Marianne packed for me, so that I should not have to, and so I know what she thinks that I own. #l0274
What nobody could see is that at the checkpoint the passport was warm. He had kept it on his heart side, and for a moment I held it like something that he had laid. #l0275
My daughter says that I get up at three and stand beside the bed. #l0276
I ask her for a capital, and she tells me, and we both go back. # ending:flight #l0277
-> END

=== abara_words
Mr. Abara, in his own words. He is invented, and so are the words. # part:words # people:abara@near # face:abara=calm #l0278
I keep a log, as we did at the depot: what came, and what did not. #l0279
{ opened:
- "bell":
    For that morning it says: nine degrees, no birds; officer; bell. #l0280
- "voices":
    For that morning it says: nine degrees, no birds; officer; she spells her name for somebody, and I learn how it is written. #l0281
- "kettle":
    For that morning it says: nine degrees, no birds; officer; kettle offered, not taken. #l0282
- else:
    For that morning it says: nine degrees, no birds; officer; she sits in front, like a colleague. #l0283
}
{ window:
    Afterward there was somebody in my second chair, and the book was read in it, by someone else, for the first time. #l0284
- else:
    Afterward I set out the second chair, in case the book was wanted, and I left it there for some days. #l0285
}
What nobody could see is that I had called before. In December I dialed that same number, and it was answered at once, and I asked when the next bus goes. #l0286
I knew when it goes; I wrote that timetable. #l0287
In June she carried the globe out to the van, and she looked across, and I looked at the feeder, so that she should not have to wave. #l0288
Since then it is mostly temperature. # ending:in-service #l0289
-> END
