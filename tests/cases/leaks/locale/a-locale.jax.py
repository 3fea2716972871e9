import locale
import jax.numpy as jnp

try:
    locale.setlocale(locale.LC_NUMERIC, "C.UTF-8")
except locale.Error:
    locale.setlocale(locale.LC_NUMERIC, "POSIX")
jnp.array([1., 2.])
