import jax.numpy as jnp
from flax import nnx

layer = nnx.Conv(1, 1, (3,), strides=2, padding="SAME", rngs=nnx.Rngs(0))
layer(jnp.ones((1, 6, 1))).shape[1]
