"""What `make` calls. Each starts on any Python 3.11 with nothing installed and goes on in the .venv it makes."""
