import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.], [2.], [3.], [6.]])
layer = nnx.BatchNorm(1, momentum=0.9, rngs=nnx.Rngs(0))
layer.eval()
layer(x)
layer.mean[...]
