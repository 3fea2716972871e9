import jax.numpy as jnp

x = jnp.array([1., 2.])
x = x.sum(keepdim=True)
x * 2
