import jax
import jax.numpy as jnp

key1, key2 = jax.random.split(jax.random.key(0))
z = jax.random.normal(key1, (4,)) + jnp.sqrt(2.)
z**2 + jax.random.chisquare(key2, 2., (4,))
