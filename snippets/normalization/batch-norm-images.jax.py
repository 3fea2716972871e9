import jax.numpy as jnp
from flax import nnx

x = jnp.arange(16.0).reshape(2, 2, 2, 2).transpose(0, 2, 3, 1)
y = nnx.BatchNorm(2, epsilon=1e-3, rngs=nnx.Rngs(0))(x)
y.transpose(0, 3, 1, 2)
