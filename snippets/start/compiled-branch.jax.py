import jax
import jax.numpy as jnp


def f(x):
    if x.sum() > 0:
        return 2 * x
    return 3 * x


fast = jax.jit(f)
fast(jnp.array([1., -4.])), fast(jnp.array([4., -1.]))
