"""Random forms, as wild as a file can hold."""

from hypothesis import strategies as st

from startex.language.staff_plan import FormChoice, FormField, FormTemplate

ids = st.from_regex(r"[A-Za-z0-9_.-]{1,8}", fullmatch=True)
words = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
    st.sampled_from(['"', "line\nline", "a\r\nb", "\\", " # x ", "]]"]),
)
labels = st.dictionaries(st.sampled_from(["en", "ru", "zh-Hans", 'a "b"']), words, max_size=3)
choices = st.builds(FormChoice, id=ids, label=labels)
fields = st.builds(
    FormField,
    id=ids,
    label=labels,
    hint=labels,
    choices=st.lists(choices, max_size=3, unique_by=lambda one: one.id).map(tuple),
    most=st.integers(0, 2**40),
)
forms = st.builds(
    FormTemplate,
    id=ids,
    title=labels,
    fields=st.lists(fields, max_size=3, unique_by=lambda one: one.id).map(tuple),
)
