import jax.numpy as jnp

x = jnp.array([-2., 0., 3.])
h = jnp.array(0.5)
jnp.heaviside(x, h)
