import jax
import jax.numpy as jnp


def f(x):
    return jnp.where(x > 0, jnp.log(x), 0.).sum()


with jax.debug_nans(True):
    gradient = jax.grad(f)(jnp.array([0., 2.]))
gradient
