import jax.numpy as jnp
from flax import nnx

layer = nnx.ConvTranspose(1, 1, 3, strides=2, padding="VALID", use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array([1., 2., 3.]).reshape(3, 1, 1)
layer(jnp.array([[[1.], [0.], [0.]]])).flatten()
