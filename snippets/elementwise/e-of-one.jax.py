import jax.numpy as jnp

jnp.e, jnp.exp(1.)
