import jax
import jax.numpy as jnp

key = jax.random.key(0)
p = jnp.array([0.2, 0.3, 0.5])
jax.random.categorical(key, jnp.log(p), shape=(20_000,))
