import jax.numpy as jnp

x = jnp.array([0., 1.])
x * jnp.log(x)
