import jax.numpy as jnp

x = jnp.array([0., 3.])
y = jnp.array([3., -1.])
z = jnp.array([-5., 4.])


def f(x):
    return jnp.abs(x[0])


f(-2 * y) - 2 * f(y), f(y) + f(z) - f(y + z), f(x)
