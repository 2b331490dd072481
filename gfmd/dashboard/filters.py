"""Filters of the lists: the state is in the address, only the names given here are read."""

import django_filters as filters
from django.core.exceptions import ValidationError
from django.db.models import Value
from django.forms import Select
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django_filters.fields import ModelChoiceField

from gfmd.activities.models import Activity, Entity, Theme
from gfmd.commitments.models import Mechanism
from gfmd.core.text import Folded, named, sole_language
from gfmd.dashboard import words
from gfmd.forum.models import Body, Meeting
from gfmd.places.models import Group, State
from gfmd.questionnaires.models import Round
from gfmd.sources.models import Document

ANY = _("any")


def choice(name, enum, label):
    return filters.ChoiceFilter(field_name=name, choices=enum.choices, label=label, empty_label=ANY)


class NamedSelect(Select):
    """A list of stored names; an option in another language than the page's carries `lang` and `dir`."""

    def create_option(self, name, value, label, *args, **kwargs):
        option = super().create_option(name, value, label, *args, **kwargs)
        language = sole_language(label)
        if language:
            option["attrs"] |= {"lang": language, "dir": words.direction(language)}
        return option


class NamedField(ModelChoiceField):
    """A choice among stored rows, each called by its short name."""

    widget = NamedSelect

    def label_from_instance(self, obj):
        return named(obj)


class NamedFilter(filters.ModelChoiceFilter):
    field_class = NamedField


def related(name, queryset, label, **options):
    return NamedFilter(
        field_name=name, queryset=queryset, to_field_name="slug", label=label, empty_label=ANY, **options
    )


def folded(text):
    """The words of a search as the database folds them: without accents and case."""
    return Folded(Value(text))


class MeetingFilter(filters.FilterSet):
    kind = choice("kind", Meeting.Kind, _("Kind"))
    status = choice("status", Meeting.Status, _("Status"))


class BodyFilter(filters.FilterSet):
    kind = choice("kind", Body.Kind, _("Kind"))


class RoundFilter(filters.FilterSet):
    status = choice("status", Round.Status, _("Status"))


class GroupField(NamedField):
    def to_python(self, value):
        """A short name that two groupings share names neither."""
        try:
            return super().to_python(value)
        except self.queryset.model.MultipleObjectsReturned:
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice") from None


class GroupFilter(filters.ModelChoiceFilter):
    field_class = GroupField


class StateFilter(filters.FilterSet):
    q = filters.CharFilter(label=_("Name contains"), method="by_name", max_length=80)
    kind = choice("kind", State.Kind, _("Kind"))
    group = GroupFilter(
        queryset=Group.objects.select_related("grouping"),
        to_field_name="slug",
        label=_("Group"),
        empty_label=ANY,
        method="by_group",
    )

    def by_name(self, queryset, name, value):
        column = f"name_{(get_language() or 'en').replace('-', '_')}__folded__contains"
        return queryset.filter(**{column: folded(value)})

    def by_group(self, queryset, name, value):
        return queryset.in_group(value, self.request.day)


class ActivityFilter(filters.FilterSet):
    entity = related("entity", Entity.objects.all(), _("Entity"), method="by_entity")
    category = filters.ChoiceFilter(
        field_name="entity__category", choices=Entity.Category.choices, label=_("Category"), empty_label=ANY
    )
    theme = related("themes", Theme.objects.all(), _("Theme"))
    kind = choice("kind", Activity.Kind, _("Kind"))
    status = choice("status", Activity.Status, _("Status"))

    def by_entity(self, queryset, name, value):
        return queryset.of_entity(value)


class MechanismFilter(filters.FilterSet):
    kind = choice("kind", Mechanism.Kind, _("Kind"))
    focus = choice("focus", Mechanism.Focus, _("Focus"))


class CommitmentFilter(filters.FilterSet):
    mechanism = related("mechanism", Mechanism.objects.all(), _("Mechanism"))
    progress = filters.ChoiceFilter(
        choices=[("recorded", _("recorded")), ("none", _("none recorded"))],
        label=_("Progress"),
        empty_label=ANY,
        method="by_progress",
    )

    def by_progress(self, queryset, name, value):
        return queryset.with_last_progress(self.request.day).filter(last_progress__isnull=value == "none")


class DocumentFilter(filters.FilterSet):
    kind = choice("kind", Document.Kind, _("Kind"))
    status = choice("status", Document.Status, _("Status"))
