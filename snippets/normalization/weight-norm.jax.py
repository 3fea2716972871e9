import jax.numpy as jnp

length, direction = jnp.array(10.0), jnp.array([3.0, 4.0])
length * direction / jnp.linalg.norm(direction), jnp.array([6.0, 8.0])
