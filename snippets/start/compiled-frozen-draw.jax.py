import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)


def noise(x):
    return x + rng.random()


fast = jax.jit(noise)
first, second = fast(jnp.zeros(2)), fast(jnp.zeros(2))
jnp.array_equal(first, second)
