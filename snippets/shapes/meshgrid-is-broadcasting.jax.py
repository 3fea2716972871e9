import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([10., 20.])
left = jnp.stack(jnp.meshgrid(a, b))
left, jnp.stack(jnp.broadcast_arrays(a[None, :], b[:, None]))
