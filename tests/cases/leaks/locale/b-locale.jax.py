import locale

locale.setlocale(locale.LC_NUMERIC) == "C.UTF-8"
