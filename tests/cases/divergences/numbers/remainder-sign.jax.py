import jax.numpy as jnp

jnp.mod(jnp.array([-7., 7.]), 3)
