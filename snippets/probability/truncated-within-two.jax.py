import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jax.random.truncated_normal(key, -2., 2., (1000,))
jnp.all(jnp.abs(x) <= 2)
