import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
y = x * x
jax.block_until_ready(y)
