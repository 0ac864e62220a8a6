=== counts
Night, and the parking lot has one car in it. You have three index cards before you, and under each of them what there is. # place:da-office/night # people:none # chapter:counts # part:board # decisive #l0084
* (to_federal) [Give it to the federal building, they have the means. # event:passed-on-as-federal # event:immigration-called # minutes:10]
    A form asks for the name, the date of birth, the country and the bed. You have all four. #l0085
    -> memo_federal
* (file_lesser) { real } [File the smaller count; it will plead out by summer. # event:lesser-only # minutes:10]
    ~ charge = "lesser"
    It fits on one page. There is a model for it on the shared drive, with a place for the name. #l0086
    -> memo_lesser
* (file_lesser_thin) { not real } [File the smaller count; it will plead out by summer. # event:against-wish # minutes:10]
    ~ charge = "lesser"
    It is called theft, and can be, of wages, above a sum. {who} had asked that it not be called anything. #l0284
    -> memo_lesser
* (decline_real) { real } [Decline it, in writing, with what would change your mind. # event:declined-by-odds # minutes:10]
    You write it well. Under each of the cards you say what is not there; what is there takes up more of the page. #l0087
    -> memo_declined
* (decline_wages) { not real } [Decline it, in writing, with what would change your mind. # event:declined-with-reasons # minutes:10]
    Under “means” you put what you looked for, and where, and that it is not there. It takes a page and a half to say no to it properly. #l0088
    -> memo_declined
* (file_both) { real } [File the large count, and one that stands without {who}. # event:count-earned # minutes:10]
    ~ charge = "net"
    The second is about papers in a truck, a safe, a console. It is worth a year, and nobody has to say it. #l0089
    -> memo_net
* (file_both_thin) { not real } [File the large count, and one that stands without {who}. # event:charged-past-proof # minutes:10]
    ~ charge = "net"
    For the second there is a paper. For the first there is a count of heads, and the word “foreign,” which you take out again. #l0090
    -> memo_net
* (file_joint) { real and (tie == "rope" or tie == "thread") } [File here, and offer it there too, once {who} has agreed. # event:count-earned # minutes:10]
    ~ charge = "net"
    ~ tie = "rope"
    {who} is asked by a lawyer who works for neither, and says yes to the name and no to the bed. Somebody rings from there, a victim specialist, and asks when it would suit. #l0301
    -> memo_net
* (file_joint_alone) { real and tie != "rope" and tie != "thread" } [File here, and offer it there too, once {who} has agreed. # event:count-earned # minutes:10]
    ~ charge = "net"
    {who} is not to be had for that question. So it is filed here, with one that stands by itself, and the form for the other building stays in its pad. #l0302
    -> memo_net
* (file_top) [File the large count alone, and trade down from it. # event:charge-as-leverage # minutes:10]
    ~ charge = "top"
    It has a large number behind it, in years. It is meant to be looked at. #l0091
    -> memo_top

=== memo_federal
The memo to the file has six lines: the elements, how it was gotten, what {who} wants, what speaks against it, why here or there, and who was told. # part:report #l0092
* (sign_federal) [Read it over once more, initial it, and close the folder. # minutes:0 # clock:away]
    -> away

=== memo_lesser
The memo to the file has six lines: the elements, how it was gotten, what {who} wants, what speaks against it, why here or there, and who was told. # part:report #l0093
* (sign_lesser) [Read it over once more, initial it, and close the folder. # minutes:0 # clock:months]
    -> months

=== memo_net
The memo to the file has six lines: the elements, how it was gotten, what {who} wants, what speaks against it, why here or there, and who was told. # part:report #l0094
* (sign_net) [Read it over once more, initial it, and close the folder. # minutes:0 # clock:months]
    -> months

=== memo_top
The memo to the file has six lines: the elements, how it was gotten, what {who} wants, what speaks against it, why here or there, and who was told. # part:report #l0095
* (sign_top) [Read it over once more, initial it, and close the folder. # minutes:0 # clock:months]
    -> months

=== memo_declined
The memo to the file has six lines: the elements, how it was gotten, what {who} wants, what speaks against it, why here or there, and who was told. # part:report #l0096
* (sign_declined) [Read it over once more, initial it, and close the folder. # minutes:0 # clock:letter]
    -> declined
