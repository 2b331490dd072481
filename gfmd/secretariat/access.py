"""Who may open a page of the secretariat."""

from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied

# Who has any of these has something to do in a round.
ANY_WORK = [
    "questionnaires.circulate_round",
    "questionnaires.follow_up_round",
    "questionnaires.enter_reply",
    "questionnaires.code_reply",
    "questionnaires.adjudicate_reply",
    "questionnaires.check_reply",
    "questionnaires.publish_round",
]


def needs(*rights):
    """A view for staff who have at least one of the rights; others are asked to sign in, or refused."""

    def decorate(view):
        @wraps(view)
        def checked(request, *args, **kwargs):
            user = request.user
            if not user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not (user.is_staff and user.is_active and any(user.has_perm(right) for right in rights)):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        checked.rights = rights
        return checked

    return decorate
