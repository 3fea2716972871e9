import jax
import jax.numpy as jnp


def scaled(x, scale):
    return scale * x


fast = jax.jit(scaled)
first = fast(jnp.array([1.0, 2.0]), jnp.array(10.0))
first, fast(jnp.array([2.0, 4.0]), jnp.array(100.0))
