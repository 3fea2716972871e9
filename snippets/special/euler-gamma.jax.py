import jax.numpy as jnp

jnp.euler_gamma
