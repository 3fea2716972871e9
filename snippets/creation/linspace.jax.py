import jax.numpy as jnp

jnp.linspace(0.0, 2.0, 5)
