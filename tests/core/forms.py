"""A form as a browser would send it back."""


def filled_in(response):
    """The values of an admin page's form and of its inlines, unchanged."""
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    return {
        form.add_prefix(name): _as_sent(form[name].value())
        for form in forms
        for name in form.fields
        if form[name].value() is not None and form[name].value() is not False
    }


def _as_sent(value):
    return [_as_sent(part) for part in value] if isinstance(value, list) else getattr(value, "pk", value)
