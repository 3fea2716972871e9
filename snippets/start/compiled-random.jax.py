import jax
import jax.numpy as jnp


def noise(key):
    return jax.random.normal(key, (3,))


fast = jax.jit(noise)
first, second = map(fast, jax.random.split(jax.random.key(0)))
jnp.array_equal(first, second)
