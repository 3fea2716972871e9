import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 2.0, 3.0, 6.0], [0.0, 0.0, 4.0, 4.0]])
nnx.LayerNorm(4, epsilon=1e-5, rngs=nnx.Rngs(0))(x)
