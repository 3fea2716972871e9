import jax.numpy as jnp

raise ValueError("<script>alert('error')</script>")
jnp.array([1., 2.])
