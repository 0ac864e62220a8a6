=== end_beds
Eight sleep in three rooms, forty miles west. Kenzie sleeps eleven hours in town, beside a lamp that is hers to turn off. Gil sleeps over the firehouse, where Lund knew somebody. # part:aftermath #l0062
{ desk.wake_advocate:
    Both see the advocate before they see a detective, with the door shut. What is said there is not in the file. #l0063
- else:
    { advocate == "told":
        Both are asked for a statement, and given a form about their right to an advocate. It is August before anyone can say where one would be had. #l0145
    - else:
        Both are asked for a statement, and both would like to talk to somebody else first. It is August before anyone finds out who that might be. #l0064
    }
}
By the third day a judge has signed for the sheets: eleven weeks of them, in one round hand. Trey is asked as well. Best job he ever had, he says, and it goes into the file beside what he was paid. #l0065
In November Joy Pettit is charged. Her lawyer says that nobody was locked in and that they clapped, and so it was. #l0066
-> kenzie_words

=== end_carried
Nine sleep in three rooms, forty miles west, and Gil, who had a shoe off, behind the last bench of the van. # part:aftermath #l0067
{ desk.wake_advocate:
    At seven the advocate is at that motel with coffee. Joy pours it out for everyone, and stays. Under the last cup somebody has left a napkin, and on it: later. #l0068
- else:
    By the third day four counties have the plate, and the prosecutor a page headed: what is on paper. It is not a short page. #l0069
}
{ number == "safe":
    In the sixth week a woman calls about an order, two years of Trout and Stream. She is in Utah, she says, on a crate. #l0070
- else:
    In August a deputy in Utah finds a man with a book behind an ice machine, and runs the plate that he is waiting for. Your name comes up with it. #l0071
}
By then the sheet says 1,460. #l0072
-> gil_words

=== end_draw
{ box == "own":
    Eight sleep in three rooms, forty miles west; Kenzie and Gil have beds in town for two nights. On the third day nobody has said what comes next, and they call Joy, who comes. # part:aftermath #l0073
- else:
    Nine sleep in three rooms, forty miles west, and Gil, who had a shoe off, behind the last bench of the van; then in the next town, and the next. # part:aftermath #l0074
}
In the sixth week the wage agency answers. People who sell on the road may not be its business; there is a form for finding out. A worker would have to fill it in, with an address. #l0075
Nobody on that crew has one. In September Kenzie’s draw stands at 520, and Trey gets a van of his own. #l0076
-> trey_words

=== end_home
{ box == "own":
    Kenzie has a bed in town, and means to stay in it. In the morning somebody tells her, to please her, who is on his way. By noon she has called Joy, from the pumps. # part:aftermath #l0077
- else:
    Nine sleep in three rooms, forty miles west, and Gil, who had a shoe off, in the van. On Saturday Joy’s phone rings during numbers, and it is Ohio; somebody would like to know which road. # part:aftermath #l0078
}
On Sunday he is at the pumps, her mother’s husband, after thirteen hundred miles. He waits by the ice machine for two days. The clerk at the pumps says that he is polite. #l0079
The street on her license is his. Nobody had asked her whether she would like to be found there. #l0080
That week she sleeps wherever the van stops, in the seat by the window. #l0081
-> kenzie_words

=== end_ticket
{ box == "own":
    Eight sleep in three rooms, forty miles west; Kenzie and Gil have beds in town for two nights. On the third day nobody has said what comes next, and they call Joy, who comes. # part:aftermath #l0082
- else:
    Nine sleep in three rooms, forty miles west, and Gil, who had a shoe off, behind the last bench of the van. # part:aftermath #l0083
}
Joy pays by money order, on Monday, ahead of time. On the sheet it says: permit, less 11 each. #l0084
{ number == "safe":
    On the nineteenth day a woman calls about an order for Trout and Stream, and hangs up on the word deputy. An hour later she tries it again. #l0085
- else:
    On the nineteenth day the clerk at the pumps calls. There is another one beside her ice. She would like to know what the last one was closed as. #l0086
}
-> trey_words

=== end_receipt
The motel wants a license for every room. Without them it is the van, at a rest stop: ten sleep in it, and Gil, who knows how, for once has company. # part:aftermath #l0087
{ desk.call_both or desk.notify_both or desk.wake_advocate:
    The prosecutor has a very good box, and a question clipped to it: on whose say? None of the ten had been asked. #l0088
- else:
    In the evidence room the phones ring inside their bags for nine days. Then the last one is flat. #l0089
}
In September the county mails ten licenses and seven phones to the name on the receipt: J. Pettit, in Missouri. #l0090
-> gil_words
