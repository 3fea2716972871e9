import jax
import jax.numpy as jnp

x = jnp.arange(10)
keys = jax.random.split(jax.random.key(0))
first, second = (jax.random.permutation(key, x) for key in keys)
jnp.array_equal(first, second)
