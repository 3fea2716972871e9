import jax.numpy as jnp
from flax import nnx

ones = nnx.initializers.ones
layer = nnx.Linear(2, 1, use_bias=False, kernel_init=ones, rngs=nnx.Rngs(0))
layer(jnp.array([[1.0, 2.0]]))
