import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1., 2., 3., 4.], [1., 2., 3., 4.], [1., 2., 3., 4.]])
nnx.RoPE(theta=10_000.)(x)
