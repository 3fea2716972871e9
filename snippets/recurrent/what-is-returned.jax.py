import jax.numpy as jnp
from flax import nnx

layer = nnx.RNN(nnx.OptimizedLSTMCell(2, 3, rngs=nnx.Rngs(0)))
outputs = layer(jnp.zeros((4, 5, 2)))
str(outputs.shape)
