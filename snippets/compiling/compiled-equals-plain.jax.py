import jax
import jax.numpy as jnp


def f(x):
    return jnp.exp(-x) * jnp.sin(x)


x = jnp.array([0.5, 1., 2.])
f(x), jax.jit(f)(x)
