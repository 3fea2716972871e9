import jax.numpy as jnp

jnp.array(3.)
