import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 3.0, 10.0, 30.0]])
nnx.GroupNorm(4, num_groups=2, epsilon=1e-5, rngs=nnx.Rngs(0))(x)
