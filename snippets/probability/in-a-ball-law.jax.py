import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jax.random.ball(key, 2, shape=(20_000,))
jnp.sum(x**2, axis=1)
