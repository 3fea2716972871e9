import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.tile(jnp.arange(3), (4, 1))
jax.random.permutation(key, x, axis=1, independent=True)
