import jax.numpy as jnp
from flax import nnx

layer = nnx.Conv(1, 1, 3, strides=2, padding="SAME", use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.ones((3, 1, 1))
x = jnp.array([1., 2., 3., 4., 5., 6.])
layer(x.reshape(1, 6, 1)).flatten()
