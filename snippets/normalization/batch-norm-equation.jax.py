import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0], [2.0], [3.0], [6.0]])
y = nnx.BatchNorm(1, epsilon=0.5, rngs=nnx.Rngs(0))(x)
jnp.stack([y.mean(), y.var()]), jnp.array([0.0, 3.5 / (3.5 + 0.5)])
