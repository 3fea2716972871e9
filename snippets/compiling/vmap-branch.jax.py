import jax
import jax.numpy as jnp


def f(x):
    return 2 * x if x > 0 else -x


jax.vmap(f)(jnp.array([1., -3.]))
