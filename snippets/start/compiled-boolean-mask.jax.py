import jax
import jax.numpy as jnp


def positive(x):
    return x[x > 0]


fast = jax.jit(positive)
fast(jnp.array([1., -2., 3., 4.]))
