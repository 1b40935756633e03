"""A small exercise that everything can be said about."""

FOLDER: dict[str, str] = {
    "exercise.toml": """id = "X1"
name = "SMALL"
working_languages = ["en", "ru"]
classification = "EXERCISE UNCLASSIFIED"

[venue]
place = "Hall"
country = "TJK"
time_zone = "Asia/Dushanbe"
zone_letter = "E"

[[nations]]
code = "USA"
status = "participant"

[[nations]]
code = "TJK"
status = "participant"

[[play_days]]
start = "130700EAUG22"
end = "131900EAUG22"

[[play_days]]
start = "140700EAUG22"
end = "141900EAUG22"
""",
    "cells.csv": "id,kind,parent\nHICON,hicon,\nJ3,staff,\n",
    "personas.csv": "id,cell\n",
    "manning.csv": (
        "id,post,cell,nation,rank,role,shift,languages,person\n"
        "B1,DIR,HICON,USA,,director,,en,\n"
        "B2,J3-OPS,J3,TJK,MAJ,staff,,ru; en,\n"
    ),
    "storylines.csv": "id,mission,objectives\n",
    "objectives.csv": "id,parent,mission,nation\nO1,,,\nO1.1,O1,,\n",
    "event_list.csv": (
        "id,kind,storyline,planned,deadline,rule,sender,to,info,means,precedence,priority,"
        "controller,objectives,incidents,prerequisite,contingency_for,trigger,alternative,dynamic,"
        "owner,release,status,reason,author,approver,ESF\n"
        "L1,contextual,,130900EAUG22,,by_hand,HICON,J3; J3-OPS,,email,routine,key,DIR,O1,,,,,,,,"
        "ALL,draft,,B1,,5\n"
    ),
    "forces.csv": (
        "id,sidc,side,parent,position,played_by,audience,release\n"
        'U1,10031000001211000000,BLUE,,"38.55980, 68.77380",HICON,EXCON,ALL\n'
    ),
    "links.csv": "id,from_cell,to_cell,means,pace,state\nK1,HICON,J3,network,1,up\n",
    "texts/en.csv": (
        "id,version,state,author,body\n"
        "line/L1/title,1,source,,Bridge down\n"
        'line/L1/body,2,source,,"The bridge, they say, is down."\n'
    ),
    "texts/ru.csv": (
        "id,version,state,author,body\nline/L1/body,1,human_draft,B2,Мост разрушен.\n"
    ),
}


def small(**changed: str | bytes | None) -> dict[str, bytes]:
    """The folder with some files put in place of others; None takes one away.

    A file is named without its ending and with "_" for "/": `texts_ru`.
    """
    files = {name: text.encode() for name, text in FOLDER.items()}
    by_key = {name.rsplit(".", 1)[0].replace("/", "_"): name for name in files}
    for key, content in changed.items():
        name = by_key[key]
        if content is None:
            del files[name]
        else:
            files[name] = content if isinstance(content, bytes) else content.encode()
    return files


def edited(name: str, old: str, new: str) -> dict[str, bytes]:
    """The folder with one place of one file written otherwise."""
    text = FOLDER[name]
    assert text.count(old) == 1
    return small() | {name: text.replace(old, new).encode()}
