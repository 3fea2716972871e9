import jax
import jax.numpy as jnp

def f(x):
    return 3 * x**2 - 4 * x

with jax.enable_x64():
    h = jnp.array([0.1, 0.01, 0.001, 0.0001])
    quotients = (f(1 + h) - f(1)) / h
quotients
