import jax
import jax.numpy as jnp


@jax.jit
def f(x, negate):
    if negate:
        return -x
    return x


f(jnp.array([1., 2.]), True)
