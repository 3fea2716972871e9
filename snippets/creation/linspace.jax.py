import jax.numpy as jnp

jnp.linspace(0., 2., 5)
