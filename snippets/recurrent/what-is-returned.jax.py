import jax.numpy as jnp
from flax import nnx

x = jnp.zeros((4, 5, 2))
layer = nnx.RNN(nnx.OptimizedLSTMCell(2, 3, rngs=nnx.Rngs(0)))
layer(x)
