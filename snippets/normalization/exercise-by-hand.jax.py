import jax.numpy as jnp
from flax import nnx

nnx.BatchNorm(1, epsilon=1e-5, rngs=nnx.Rngs(0))(jnp.array([[0.0], [4.0]]))[:, 0]
