import jax.numpy as jnp

jnp.array([2., 2.]), jnp.array(2.)
