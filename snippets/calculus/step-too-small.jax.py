import jax.numpy as jnp

def f(x):
    return 3 * x**2 - 4 * x

h = jnp.array([0.5, 1e-8])
2 + h, (f(2 + h) - f(2)) / h
