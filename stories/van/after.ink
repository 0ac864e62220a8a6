=== end_cake
At ten to eight a small green car takes the exit, with a cake on the passenger seat, belted in. # part:aftermath #l0064
Nelly sleeps at her sister’s, that night and for some years after. Of the others, seven sleep that night where they had meant to, and Abdou, who had the suit bag, on a bus. #l0065
{ told:
- "allowed":
    In the fourth week the house on Juniper Street has callers, in daylight, with an interpreter. Two women come out of it and are asked where they would like to go. #l0066
- "driver":
    The house on Juniper Street stays where it is. Two women cook in it, until spring. #l0067
- else:
    There is nothing about a house in your report. Two women cook on Juniper Street, until spring. #l0068
}
{ booked:
    The driver pleads guilty to something in August. His aunt gets the van back. For the other half a man telephones eleven times. #l0069
- else:
    The driver pays for the white line in April, and is sent a federal letter in June. For the other half a man telephones eleven times. #l0070
}
-> nelly_words

=== end_half
By ten the hall is empty but for a row of paper cups, one inside the other. Eight sleep that night where they had meant to, and Abdou, who had the suit bag, on a bus. # part:aftermath #l0071
Nelly sleeps at her sister’s. A man telephones on Friday, about the other half. He knows the street. #l0072
{ number:
    On the second Friday he gets a lawyer on the line, who asks him to spell his name. There is no third Friday. #l0073
- else:
    They pay sixty a week, for fifty-eight weeks. He is never rude. #l0074
}
{ house == "told":
    There is a house for those who cannot pay and have no sister with an address. It stands on Juniper Street, and in no report. #l0139
- else:
    There is a house for those who cannot pay and have no sister with an address. Nobody has told you so. #l0140
}
-> nelly_words

=== end_juniper
Eight sleep where they had meant to, by Tuesday at the latest. Nelly sleeps on Juniper Street, on a porch that has been closed in, behind a kitchen. # part:aftermath #l0076
It is a week, and then some weeks. She cooks for whoever is brought. It goes into a book, at nine dollars a day against thirty-five hundred, and the porch is two. #l0077
{ number:
    In the fifth week she goes out with the trash, and calls a number from a laundromat. Nobody comes after her. On Juniper Street there is another cook by evening. #l0078
- else:
    In the eleventh week her sister has it together, and Nelly is driven over, with her raincoat, by a boy she has not seen before. #l0079
}
There is a law for what was done to her there. On the ramp it had not been done yet. #l0080
-> nelly_words

=== end_cots
That night eight sleep in a row, under county blankets, and one in a chair, because of his suit. # part:aftermath #l0081
Everyone is kind to them. On the second day there are forms, and on the third, crayons. What they are waiting for is asked each morning, and it is being looked into. #l0082
{ ride == "held":
    In April a judge wants to know how long a lane violation takes. The driver’s case goes out with the rest. #l0083
- else:
    By Wednesday seven have left, on foot, by the kitchen. Somebody counts the blankets, and all are there. #l0084
}
At a pin two hours north a man waits with a list of two, and crosses out both. #l0085
-> abdou_words

=== end_names
By noon there are nine names in a system. For seventy-two hours it does nothing with them. # part:aftermath #l0086
Five sleep in their own beds, or on the floors they had been promised, and keep on sleeping there. Four do not. Abdou, who had the suit bag, sleeps in a county jail, one state over, for seven months. #l0087
{ immigration == "open":
    Your sheriff has it on the monthly sheet, under cooperation. #l0088
- else:
    The county attorney writes to ask under which paragraph it had been sent. There is none. #l0089
}
In June there is nobody left in the country, or willing, to say who drove. The driver pays for the white line. #l0090
-> abdou_words

=== end_found
“NINE FOUND IN VAN,” it says by six. For three nights all nine sleep in a hotel, with a deputy in the hall, who is there for them. # part:aftermath #l0091
They are asked by five different people who had held them. Nobody had. Each of the five writes that they are not ready to talk. #l0092
{ booked:
    In September a jury hears four of them say that they had paid to come. It is out for twenty minutes, and so is the driver, after that. #l0093
- else:
    In September there is no charge that fits, and no paragraph about it in the paper. #l0094
}
The nine are on a slide, in a training, as a success. On Juniper Street there is a house for which none of the five forms has a box. #l0095
-> abdou_words
