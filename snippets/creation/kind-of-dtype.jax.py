import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jnp.isdtype(x.dtype, "real floating")
