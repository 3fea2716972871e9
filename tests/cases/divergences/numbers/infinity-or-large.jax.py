import jax.numpy as jnp

jnp.array([1., jnp.inf])
