import jax.numpy as jnp

if True:
        x = jnp.array([1., 2.])
	y = x
x
