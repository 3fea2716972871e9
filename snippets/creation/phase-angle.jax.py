import jax.numpy as jnp

x = jnp.array([1 + 2j, 3 - 4j])
jnp.angle(x)
