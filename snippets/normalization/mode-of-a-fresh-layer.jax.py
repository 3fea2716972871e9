import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0], [2.0], [3.0]])
nnx.BatchNorm(1, epsilon=1e-3, rngs=nnx.Rngs(0))(x)[:, 0]
