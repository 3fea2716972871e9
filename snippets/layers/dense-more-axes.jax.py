import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 2, kernel_init=nnx.initializers.ones, rngs=nnx.Rngs(0))
layer(jnp.arange(12.0).reshape(2, 2, 3))
