import jax.numpy as jnp

raise ValueError("\udfff")
jnp.array([1., 2.])
