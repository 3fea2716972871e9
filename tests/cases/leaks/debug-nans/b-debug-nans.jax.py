import jax.numpy as jnp

jnp.isnan(jnp.array([1., 0.]) / jnp.array([0., 0.]))
