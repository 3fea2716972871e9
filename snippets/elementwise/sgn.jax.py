import jax.numpy as jnp

z = jnp.array([3 + 4j, -2j, 0j])
jnp.sign(z)
