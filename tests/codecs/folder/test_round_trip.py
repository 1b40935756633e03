from hypothesis import given, settings
from tests.codecs.plans import plans

from startex.codecs.folder import canonical, read, write
from startex.language.plan import Plan


@settings(max_examples=60, deadline=None)
@given(plan=plans())
def test_a_plan_that_is_written_reads_as_the_same_plan(plan: Plan) -> None:
    readout = read(write(plan))
    assert [(u.code, u.file, u.line, u.found) for u in readout.unreadable] == []
    assert readout.plan == canonical(plan)


@settings(max_examples=30, deadline=None)
@given(plan=plans())
def test_a_canonical_folder_is_written_back_byte_for_byte(plan: Plan) -> None:
    folder = write(plan)
    readout = read(folder)
    assert readout.plan is not None
    assert write(readout.plan) == folder
