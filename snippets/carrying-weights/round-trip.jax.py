import jax.numpy as jnp
from flax import nnx

conv = jnp.arange(24.).reshape(3, 2, 2, 2)
dense = jnp.arange(24.).reshape(2, 12)

rngs = nnx.Rngs(0)
conv_layer, dense_layer = nnx.Conv(2, 3, (2, 2), rngs=rngs), nnx.Linear(12, 2, rngs=rngs)
conv_layer.kernel[...] = conv.transpose(2, 3, 1, 0)
matrix = dense.reshape(2, 3, 2, 2).transpose(2, 3, 1, 0).reshape(12, 2)
dense_layer.kernel[...] = matrix

conv_back = conv_layer.kernel.transpose(3, 2, 0, 1)
dense_back = dense_layer.kernel.reshape(2, 2, 3, 2).transpose(3, 2, 0, 1)
before = jnp.concatenate([conv.flatten(), dense.flatten()])
before, jnp.concatenate([conv_back.flatten(), dense_back.flatten()])
