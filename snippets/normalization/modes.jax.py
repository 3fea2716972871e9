import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0], [3.0]])
layer = nnx.BatchNorm(1, epsilon=1e-5, rngs=nnx.Rngs(0))
layer.eval()
inference = layer(x)[:, 0]
layer.train()
inference, layer(x)[:, 0]
