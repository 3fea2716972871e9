import jax
import jax.numpy as jnp

def f(x):
    return jnp.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x = jnp.array([3., 4., 5.])
jax.jacrev(f)(x)
