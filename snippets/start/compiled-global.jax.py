import jax
import jax.numpy as jnp

scale = 10.0


def scaled(x):
    return scale * x


fast = jax.jit(scaled)
first = fast(jnp.array([1.0, 2.0]))
scale = 100.0
first, fast(jnp.array([2.0, 4.0]))
