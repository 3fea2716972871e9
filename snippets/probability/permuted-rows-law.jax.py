import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.tile(jnp.arange(3), (20_000, 1))
x = jax.random.permutation(key, x, axis=1, independent=True)
x[:, 0]
