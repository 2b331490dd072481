"""One round from the letter to the published figure, over HTTP, by all who take part; counted again at each step.

195 States are addressed, 120 reply: 40 by workbook, 60 at the screen of an editor, 20 at the portal of their focal
point. The steps build on each other and are one test: `script.STEPS` names them in order.
"""

import pytest
from django.template.base import Template
from django.test.utils import _TestState

from tests.round.script import LOOKS, STEPS
from tests.round.shown import recount
from tests.round.world import World


@pytest.mark.sweep
@pytest.mark.django_db
def test_a_round_from_the_letter_to_the_published_figure(monkeypatch, settings, tmp_path):
    settings.VAR_DIR, settings.ORIGINALS_DIR = tmp_path, tmp_path / "originals"
    settings.ORIGINALS_DIR.mkdir()
    # The site as it is served: the test runner would copy the context of every template, and of every option of a list.
    monkeypatch.setattr(Template, "_render", _TestState.saved_data.template_render)
    world = World(monkeypatch)
    for step in STEPS:
        step(world)
        if step not in LOOKS:
            recount(world)
