import jax.numpy as jnp

jnp.geomspace(1., 100., 3)
