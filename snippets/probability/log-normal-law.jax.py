import jax
import jax.numpy as jnp

key = jax.random.key(0)
jnp.exp(1.) * jax.random.lognormal(key, 0.5, (20_000,))
