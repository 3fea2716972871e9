import jax
import jax.numpy as jnp


@jax.jit(static_argnames="negate")
def f(x, negate):
    if negate:
        return -x
    return x


x = jnp.array([1., 2.])
f(x, True), f(x, False)
