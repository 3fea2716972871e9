import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 3.0, 10.0, 30.0]])
rngs = nnx.Rngs(0)
nnx.GroupNorm(4, num_groups=1, rngs=rngs)(x), nnx.LayerNorm(4, rngs=rngs)(x)
