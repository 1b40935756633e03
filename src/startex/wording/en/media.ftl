# The simulated media: press and feed.

media-panel = Media
media-keys-publish = Media: publish
media-explain = Simulated media: everything here belongs to the exercise and is read by everybody it is released to.
media-press = Press
media-feed = Feed
media-press-empty = Nothing was published yet. What the press of the exercise writes appears here.
media-press-empty-excon = Nothing was published yet. A persona that is an outlet publishes articles, and a line with the means “news” does so by itself.
media-feed-empty-reading = Nobody has posted anything yet. What is posted appears here.
media-feed-empty = Nobody has posted anything yet. Press N to write the first post.
media-publish = Publish
media-as = In the name of
media-kind = As
media-kind-article = article
media-kind-post = post
media-kind-comment = comment
media-headline = Headline
media-body = Text
media-picture = Picture of the publication
media-comment = Comment
media-comment-on = Comment on { $name }
media-comments = { $count } comments
media-withdraw = Withdraw
media-withdrawn = Withdrawn
media-nobody = Press
media-behind = behind it: { $post }
