import jax
import jax.numpy as jnp


def scaled(x, scale):
    return scale * x


fast = jax.jit(scaled)
first = fast(jnp.array([1., 2.]), jnp.array(10.))
first, fast(jnp.array([2., 4.]), jnp.array(100.))
