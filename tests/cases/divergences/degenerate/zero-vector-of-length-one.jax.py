import jax.numpy as jnp

x = jnp.zeros(3)
x / jnp.linalg.norm(x)
