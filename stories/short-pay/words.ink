=== bea_words
Bea, in her own words. She is invented, and so are the words. # part:words # people:bea@near # face:bea=calm #l0088
My father roofed and his father roofed, and both of them told me, get it Friday. #l0089
{ met:
- "tarp":
    The officer held the ladder for me, with both hands and a foot on the rung, like somebody who’s been told how by somebody who fell. #l0090
- "civil":
    The officer told me it was civil, and I thought, then it’s the only thing about Ray that is. #l0091
- "warned":
    The officer told me about the key, and what that’s called, and I asked what the other’s called, and it got quiet. #l0092
- "waved":
    The officer got Ray over so we could settle it, and we settled it the way we’d settled it three Fridays running. #l0093
- else:
    The officer asked if we were being kept, and I laughed so that I wouldn’t ask to be. #l0094
}
{ end_dates:
    -> bea_dates
}
-> bea_key

=== bea_dates
{ wage_theft == "crime":
    Then it turned out there’s a word for it after all, the short one, the one that I’d been shouting. #l0095
- else:
    Then it turned out you have to say it in their words, at their counter, and that they’d been there the whole time, across from the tire place. #l0096
}
I’ve got my 3,312, and it came to me in four pieces, and I ate the first one, it was ribs. #l0097
What nobody could see is that I never took that key. It was Wendell. Fourteen years he has carried Ray’s coffee up to him, and that evening he pulled it out of the ignition and stood there with it as if it was hot. #l0098
So I said, give. # ending:dates #l0099
-> END

=== bea_key
Then I had a paper with my name on it, and Ray had his key, and I’d like to say that I was surprised. #l0100
What nobody could see is that I never took it. It was Wendell. Fourteen years he has carried Ray’s coffee up to him, and that evening he pulled it out of the ignition and stood there with it as if it was hot. #l0101
So I said, give, and put it in my boot, because nobody would have believed it of him, and of me they’d believe it right away. #l0102
And they did. # ending:key #l0103
-> END

=== demba_words
Demba, in his own words. He is invented, and so are the words. # part:words # people:demba@near # face:demba=calm #l0104
At home I taught geometry, so on a roof I am happy; it is the one place where people have to agree with me. #l0105
{ opened:
- "apart":
    That evening the man who shouts was taken away to be listened to, and we could listen also, to the wind, and to each other being shy. #l0106
- "row":
    That evening it was asked of all of us if we would rather leave. I was sitting on the carts, and had just been made to. #l0107
- "names":
    That evening they wanted our names on plastic, and I gave mine, out of my sock; it was warm, and I was ashamed of that. #l0108
- else:
    That evening we were told to carry on. I was on the carts, with nothing to carry. #l0109
}
{ end_even:
    -> demba_even
}
-> demba_doors

=== demba_even
Then nine people signed on a warm hood, and were even. #l0110
What nobody could see is what I wrote. It looks like a name. It is two words in the language that my mother counts in, and they say: not yet. #l0111
By now it has been filed, I am told, and copied twice; nobody has asked what it says. # ending:even #l0112
-> END

=== demba_doors
Then came two people who spoke softly, and asked me about locks; I am fond of questions, but these had been meant for another man. #l0113
What nobody could see is that the next morning I was to begin for the neighbor of the piano. Eleven squares, two valleys, my own name on the estimate. #l0114
The neighbor had seen the car in front of my door. It was a clean car, she told me; that was all that she held against it. #l0115
I have kept the estimate. The angles are right. # ending:soft-voices #l0116
-> END

=== wendell_words
Wendell, in his own words. He is invented, and so are the words. # part:words # people:wendell@near # face:wendell=calm #l0117
I’ve been told I make excuses for Ray, and I do, and I’m good at it, I’ve had the practice. #l0118
{ opened:
- "apart":
    That night he got walked off to cool down, and with him gone I stood there with nobody to explain. #l0119
- "row":
    They asked us that night would anyone rather leave, and all I could think was, rather than get paid? #l0120
- "names":
    They took all our names that night, and mine’s on more of Ray’s paper than I like to see in one place. #l0121
- else:
    We got told to carry on that night, and nobody moved, because on is what we’d like to be paid for. #l0122
}
{ end_machine:
    -> wendell_machine
}
-> wendell_ridge

=== wendell_machine
Then the form came, and I had it on the table a good while, by the salt. #l0123
What nobody could see is that his trailer’s half mine. I put my name under it in March, as a favor, and if he can’t make the note, then it’s me who makes it. #l0124
So I’m owed three weeks by a man I’m in hock with. Let the agency write that up. #l0125
Bea came by with a stamp. I told her I was out of stamps, and she said that’s why she’d brought one. # ending:machine #l0126
-> END

=== wendell_ridge
Then Monday there’s a new crew up there, and he’s hollering at them like they were family. #l0127
What nobody could see is that I’m the one who took the key that night. I pulled it, I don’t know why; my hand did. The girl got it off me, so it would be hers. #l0128
I haven’t said so to anybody. I’d have liked to be asked. #l0129
I drive by there. They’ve got the ridge on crooked, and it’s not my place to say. # ending:crooked-ridge #l0130
-> END
