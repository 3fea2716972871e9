import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 2.0, 6.0, 10.0, 30.0, 20.0]])
nnx.GroupNorm(6, num_groups=2, epsilon=1e-5, rngs=nnx.Rngs(0))(x)
