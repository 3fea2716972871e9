import jax.numpy as jnp
from flax import nnx

x = jnp.arange(8.0).reshape(1, 2, 2, 2).transpose(0, 2, 3, 1)
nnx.InstanceNorm(2, epsilon=1e-3, rngs=nnx.Rngs(0))(x).transpose(0, 3, 1, 2)
