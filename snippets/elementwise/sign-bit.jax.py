import jax.numpy as jnp

x = jnp.array([-2., -0., 0., 3.])
jnp.signbit(x)
