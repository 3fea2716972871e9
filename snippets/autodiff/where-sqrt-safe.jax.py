import jax
import jax.numpy as jnp

def f(x):
    safe = jnp.where(x > 0, x, 1.)
    return jnp.where(x > 0, jnp.sqrt(safe), 0.).sum()

x = jnp.array([0., 0.25, 4.])
jax.grad(f)(x)
