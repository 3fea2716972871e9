import jax.numpy as jnp
from flax import nnx

layer = nnx.BatchNorm(1, rngs=nnx.Rngs(0))
layer(jnp.array([[1.0], [2.0], [3.0], [6.0]]))
jnp.concatenate([layer.mean[...], layer.var[...]])
