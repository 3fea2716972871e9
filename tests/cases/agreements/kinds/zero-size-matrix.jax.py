import jax.numpy as jnp

jnp.zeros((0, 3)) @ jnp.ones((3, 2))
