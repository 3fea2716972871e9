import jax
import jax.numpy as jnp


def f(x):
    return jnp.where(x > 0, 2 * x, -x)


jax.vmap(f)(jnp.array([1., -3.]))
