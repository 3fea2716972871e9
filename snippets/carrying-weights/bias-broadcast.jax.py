import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(2, 3, rngs=nnx.Rngs(0))
layer.bias[...] = jnp.array([7.])
layer.bias[...]
