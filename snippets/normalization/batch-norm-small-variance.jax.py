import jax.numpy as jnp
from flax import nnx

x = jnp.array([[0.0], [2 * 1e-5**0.5]])
nnx.BatchNorm(1, use_fast_variance=False, rngs=nnx.Rngs(0))(x)[:, 0]
