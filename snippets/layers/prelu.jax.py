import jax.numpy as jnp
from flax import nnx

nnx.PReLU()(jnp.array([-2.0]))
