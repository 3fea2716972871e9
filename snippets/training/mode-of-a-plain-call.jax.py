import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.], [3.]])
model = nnx.BatchNorm(1, epsilon=1e-10, rngs=nnx.Rngs(0))
model(x)
