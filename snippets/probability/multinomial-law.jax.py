import jax
import jax.numpy as jnp

key = jax.random.key(0)
p = jnp.array([0.2, 0.3, 0.5])
counts = jax.random.multinomial(key, 10, p, shape=(20_000,))
counts[:, 0]
