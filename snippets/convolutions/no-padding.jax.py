import jax.numpy as jnp
from flax import nnx

ones = nnx.initializers.ones
layer = nnx.Conv(1, 1, (3, 3), padding="VALID", use_bias=False, kernel_init=ones, rngs=nnx.Rngs(0))
layer(jnp.arange(25.0).reshape(1, 5, 5, 1))[0, :, :, 0]
