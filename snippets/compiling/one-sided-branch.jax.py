import jax
import jax.numpy as jnp


@jax.jit
def f(x):
    if x.sum() > 0:
        y = 2 * x
    return y


f(jnp.array([1., 2.]))
