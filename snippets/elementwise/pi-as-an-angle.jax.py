import jax.numpy as jnp

jnp.pi, jnp.arctan2(0., -1.)
