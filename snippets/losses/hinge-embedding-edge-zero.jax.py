import jax
import jax.numpy as jnp

distance, y = jnp.array([0.25, 2.0]), jnp.array([0.0, 0.0])
jnp.where(y == 1, distance, jax.nn.relu(1.0 - distance))
