import jax.numpy as jnp

x = jnp.array([0., 3.])
y = jnp.array([2., -1.])

def f(x):
    return jnp.abs(x[0])

f(-2 * y) - 2 * f(y), f(x) + f(y) - f(x + y), f(x)
