import jax
import jax.numpy as jnp

key1, key2, key3 = jax.random.split(jax.random.key(0), 3)
z = jax.random.normal(key1, (20_000,)) + jnp.sqrt(2.)
a = z**2 + jax.random.chisquare(key2, 3., (20_000,))
b = jax.random.chisquare(key3, 10., (20_000,))
(a / 4) / (b / 10)
