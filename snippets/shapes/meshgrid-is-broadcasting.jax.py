import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([10., 20.])
X, Y = jnp.broadcast_arrays(a[None, :], b[:, None])
jnp.stack(jnp.meshgrid(a, b)), jnp.stack((X, Y))
