=== end_teeth
At ten to twelve on Thursday Theo lays two keys on the counter. Mr. Fisk counts out the balance, twice. Under DOG he writes a zero. # part:aftermath #l0053
They sleep that week at a motel in Dutton, with a chair. In 12 sleep two altos, and Mr. Fisk behind the office, as he has for four years. #l0054
On the third Sunday a gray truck is pulled over in town. A woman with a wrist that has healed badly is shown six photographs, by somebody who has come to her, and asks only that. She takes the fourth. #l0055
In June Wren sits an exam for people who clean teeth. The form wants to know whether there is anything on file. #l0056
-> wren_words

=== end_noon
At ten to twelve on Thursday Theo lays two keys on the counter. Mr. Fisk counts out the balance, twice. Under DOG he writes a zero. # part:aftermath #l0057
They sleep that week at a motel in Dutton, with a chair. In 12 sleep two altos, and Mr. Fisk behind the office, as he has for four years. #l0058
{ truck:
    In July a gray truck is seen at the Palms, and in August. It is in your notebook, on a page with a coffee ring. #l0059
- else:
    There is something that the two look out for. They go on looking out for it. #l0060
}
The Cottonwood Court has one call in its file, settled, and nobody’s name. #l0061
-> theo_words

=== end_listed
{ stay == "paid":
    For seventy-two hours nothing happens. They sleep in 12 until Sunday, and then in Dutton, at a place with a chair. # part:aftermath #l0146
- else:
    For seventy-two hours nothing happens. They sleep in Dutton by then, at a place with a chair. # part:aftermath #l0130
}
Then a list is sent on to nine agencies, as it is every month. On it each of the two stands twice: once under victims, possible, and once under offenders, possible. #l0131
In June Wren passes an exam for people who clean teeth. In July the state board writes that her license is under review, owing to an entry. It cannot say which. #l0132
The review takes fourteen months. It finds that there was a complaint, about towels. #l0133
-> wren_words

=== end_pamphlet
{ stay == "paid":
    Within seventy-two hours a woman from the task force stands at the door of 12. She has a pamphlet, and is very careful with her voice. From Sunday they sleep in Dutton, at a place with a chair. # part:aftermath #l0147
- else:
    Within seventy-two hours a woman from the task force has found them, in Dutton, at a place with a chair. She has a pamphlet, and is very careful with her voice. # part:aftermath #l0134
}
She comes again with a colleague, and then with two. After each visit the place has a talk with them, and they sleep somewhere else. In June they sleep in five places, and in one of those it is the car. #l0135
Wren is asked whether she knows what has been done to her. She says that she is beginning to. #l0136
The file is closed in September, as declined assistance. There are forty like it in the drawer, and it is a small county. #l0137
-> wren_words

=== end_wrist
{ stay == "bed":
    Wren signs the form, and is out by the fire door at ten. She sleeps in the car, on Theo’s shoulder, in the lot of a grocery. # part:aftermath #l0067
- else:
    They sleep in the car, in the lot of a grocery, with the hound across both of them. # part:aftermath #l0068
}
A car has no whiteboard. On Saturday one of them has to be somewhere, and the other is by herself for half an hour. #l0069
At the clinic she says that it was a car door. A nurse writes down car door, and looks at the wrist. #l0070
{
- told == "truck":
    A gray truck is on your sergeant’s screen by then, and nobody has pulled it over. #l0148
- truck:
    A gray truck stands in your notebook, where you had not yet got around to it. #l0071
- else:
    No one has asked her what she looks out for, or she had not said. #l0072
}
-> wren_words

=== end_wallets
For five nights Theo sleeps in the county jail, and Wren in the car, behind a grocery, with the hound. Nobody sits on a chair. # part:aftermath #l0073
She is asked by three people, in a nice room, how he had made her. She asks each of them when he gets out. #l0074
{ sex_means == "any":
    On Monday a prosecutor reads the file. No force need be shown in this state, so she looks for somebody who was sold by somebody. She finds two wallets, out of one apron, and both people say whose they are. There is no case. #l0153
- else:
    On Monday a prosecutor reads the file. It has two wallets in it, out of one apron, and both people say whose they are. There is no case. It takes her nine minutes. #l0075
}
Mr. Fisk has put their things in boxes, with a list. On Friday the choir sings in the parking lot. #l0076
-> theo_words

=== end_strike
Two keys lie in the box on Thursday morning, with the towels folded. Where they sleep after that, nobody there could say. # part:aftermath #l0077
On Saturday a man in 11 has a dog against his wall that is not there any more, and calls. In June there is a noise in 4. That makes three. #l0078
{ told == "strike":
    At the hearing somebody reads out the first of them, in your wording. #l0079
- else:
    At the hearing he brings the clipboard. They have one of their own. #l0080
}
The Cottonwood Court shuts for ninety days. Mr. Fisk sleeps at his daughter’s, on a good couch. #l0081
-> fisk_words
