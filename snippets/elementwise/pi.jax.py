import jax.numpy as jnp

jnp.pi
