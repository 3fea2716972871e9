import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(2, 2, use_bias=False, rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.array([[3.0, 0.0], [0.0, 1.5]])
layer = nnx.SpectralNorm(layer, n_steps=100, rngs=nnx.Rngs(0))
layer(jnp.array([[1.0, 1.0]]))
