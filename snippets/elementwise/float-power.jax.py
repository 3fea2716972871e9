import jax.numpy as jnp

x = jnp.array([2., 3., 4.])
p = jnp.array([-1., 2., 0.5])
jnp.float_power(x, p)
