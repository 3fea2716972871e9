import jax.numpy as jnp
from flax import nnx

layer = nnx.ConvTranspose(1, 1, (3, 3), strides=(2, 2), rngs=nnx.Rngs(0))
layer(jnp.ones((1, 4, 4, 1))).shape[1]
