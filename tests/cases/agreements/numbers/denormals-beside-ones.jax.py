import jax.numpy as jnp

jnp.exp(jnp.array([0., -90., -100.]))
