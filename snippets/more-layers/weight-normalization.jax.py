import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(2, 1, use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array([[3.0], [4.0]])
layer = nnx.WeightNorm(layer, rngs=nnx.Rngs(0))
layer(jnp.array([[5.0, 10.0]]))
