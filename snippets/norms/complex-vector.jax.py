import jax.numpy as jnp

z = jnp.array([3 + 4j, 12j])
jnp.linalg.vector_norm(z)
