import jax.numpy as jnp
from flax import nnx

layer = nnx.LayerNorm(2, epsilon=0.0, rngs=nnx.Rngs(0))
layer.scale[...], layer.bias[...] = jnp.array([2.0, 10.0]), jnp.array([0.5, 0.0])
layer(jnp.array([[1.0, 3.0]]))
