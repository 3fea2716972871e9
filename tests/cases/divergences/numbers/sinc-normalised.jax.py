import jax.numpy as jnp

jnp.sinc(jnp.array([0.5, 1.]))
