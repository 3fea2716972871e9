import jax.numpy as jnp

x = jnp.array([-1., -1000.])
jnp.spacing(x)
