import jax.numpy as jnp

jnp.split(jnp.arange(6.), 2)
