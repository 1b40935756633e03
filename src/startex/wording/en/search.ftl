# Search through everything a post may see.

search-everything = Search everything
search-how = Words in any language; "in quotes" together
search-languages = Looks in every language of messages, orders, requests, the journal, media and names.
search-busy = Looking…
search-no-answer = The server does not answer; the register can still be searched.
search-hits = Found
search-total = { $total ->
    [0] Nothing found.
    [one] { $total } found.
   *[other] { $total } found.
}
search-total-more = { $total } found, the latest { $shown } shown.
