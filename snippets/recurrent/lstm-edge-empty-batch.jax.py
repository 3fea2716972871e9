import jax.numpy as jnp
from flax import nnx

layer = nnx.RNN(nnx.OptimizedLSTMCell(2, 2, rngs=nnx.Rngs(0)))
layer(jnp.zeros((0, 3, 2)))
