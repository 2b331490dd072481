from allauth.account.adapter import DefaultAccountAdapter
from django.urls import reverse


class ClosedAccountAdapter(DefaultAccountAdapter):
    """Accounts are made by administrators; nobody signs up."""

    def is_open_for_signup(self, request):
        return False

    def get_login_redirect_url(self, request):
        """Staff go to their desk; others who have an account stand for a State."""
        return super().get_login_redirect_url(request) if request.user.is_staff else reverse("my_state")
