import jax.numpy as jnp

jnp.zeros((2, 0)) @ jnp.zeros((0, 3))
