import jax.numpy as jnp

jnp.geomspace(2.0, 54.0, 4)
