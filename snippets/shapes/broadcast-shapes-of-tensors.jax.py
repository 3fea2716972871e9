import jax.numpy as jnp

x = jnp.arange(3.).reshape(3, 1)
y = jnp.arange(4.)
jnp.broadcast_shapes(x.shape, y.shape)
