import jax.numpy as jnp

def f(x):
    return x**3

h = jnp.array([0.5, 0.25, 0.125])
forward = (f(1 + h) - f(1)) / h
central = (f(1 + h) - f(1 - h)) / (2 * h)
forward, central
