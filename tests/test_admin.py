"""Every model of the record can be found, read and filled in by staff, with few queries."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gfmd.core.history import domain_models
from gfmd.questionnaires.admin.rights import FixedAdmin

MODELS = pytest.mark.parametrize("model", domain_models(), ids=lambda model: model._meta.label)


def address(model, suffix=""):
    return f"/admin/{model._meta.app_label}/{model._meta.model_name}/{suffix}"


@MODELS
def test_every_model_is_registered_with_search_and_help(model):
    registered = admin.site._registry[model]
    assert registered.search_fields
    assert registered.list_display != ("__str__",)
    assert "provenance" in str(registered.get_fieldsets(None, model()))


@MODELS
def test_lists_open_and_search_with_few_queries(model, admin_client):
    with CaptureQueriesContext(connection) as queries:
        response = admin_client.get(address(model))
    assert response.status_code == 200
    assert len(queries) <= 30, f"{len(queries)} queries for the list"
    assert admin_client.get(address(model, "?q=a")).status_code == 200


@MODELS
def test_forms_open(model, admin_client):
    is_made_here = not isinstance(admin.site._registry[model], FixedAdmin)
    assert admin_client.get(address(model, "add/")).status_code == (200 if is_made_here else 403)
    row = model._base_manager.first()
    if row is not None:
        assert admin_client.get(address(model, f"{row.pk}/change/")).status_code == 200


@MODELS
def test_states_are_chosen_by_search(model):
    """No form sends a list of 195 States."""
    registered = admin.site._registry[model]
    relations = [f.name for f in [*model._meta.fields, *model._meta.many_to_many] if f.is_relation]
    states = [name for name in relations if model._meta.get_field(name).related_model._meta.label == "places.State"]
    assert set(states) <= set(registered.get_autocomplete_fields(None))


def test_a_broken_rule_is_a_form_error(admin_client):
    from gfmd.commitments.models import Fund

    fund = Fund.objects.get(slug="mdg-achievement-fund")
    url = address(Fund, f"{fund.pk}/change/")
    page = admin_client.get(url)
    posted = {name: value for name, value in page.context["adminform"].form.initial.items() if value is not None}
    posted |= {"passages": [p.pk for p in fund.passages.all()], "amount": "5", "currency": ""}
    for formset in page.context["inline_admin_formsets"]:
        posted |= {f"{formset.formset.prefix}-TOTAL_FORMS": 0, f"{formset.formset.prefix}-INITIAL_FORMS": 0}
    response = admin_client.post(url, posted)
    assert response.status_code == 200
    assert "An amount needs a currency, and a currency an amount." in response.content.decode()
