import jax
import jax.numpy as jnp


def f(x):
    return x * x + 3 * x


fast = jax.jit(f)
fast(jnp.array([1., 2., 4.]))
