import jax
import jax.numpy as jnp

x, key = jnp.arange(10), jax.random.key(0)
first, second = jax.random.permutation(key, x), jax.random.permutation(key, x)
jnp.array_equal(first, second)
