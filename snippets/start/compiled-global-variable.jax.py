import jax
import jax.numpy as jnp

scale = jnp.array(10.)


def scaled(x):
    return scale * x


fast = jax.jit(scaled)
first = fast(jnp.array([1., 2.]))
scale = jnp.array(100.)
first, fast(jnp.array([2., 4.]))
