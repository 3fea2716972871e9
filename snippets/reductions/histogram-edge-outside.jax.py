import jax.numpy as jnp

x = jnp.array([-1., 0.5, 5.])
jnp.histogram(x, bins=3, range=(0., 3.))[0].astype(int)
